import type { Translate } from "../../i18n/translate.ts";
import type { Wish } from "./wish.ts";

/** What is asked for, in three or four words. */
export function wishTitle(
  wish: Pick<Wish, "request" | "size">,
  t: Translate<"adviser" | "size" | "sizeBare">,
): string {
  if (wish.request.requestKind === "adviser") return t("adviser");
  return wish.size === null ? t("sizeBare") : t("size", { size: wish.size });
}
