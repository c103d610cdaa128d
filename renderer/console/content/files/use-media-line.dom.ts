import type { Media } from "../../../../content/schema/signage/media.ts";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { filesWords } from "./files-words.ts";

/** What a file is in one line: its kind, size and length, and when it expires. */
export function useMediaLine(): (medium: Media) => string {
  const t = useTranslate(filesWords);
  const format = useFormat();
  return (medium) => {
    const parts = [t(`kind.${medium.kind}`)];
    if ("widthPixels" in medium) {
      parts.push(t("pixels", { width: medium.widthPixels, height: medium.heightPixels }));
    }
    if ("durationMs" in medium) parts.push(format.duration(medium.durationMs));
    if (medium.kind === "pdf") parts.push(t("pages", { count: medium.pages }));
    if (medium.expiresAtMs !== null) parts.push(t("expires", { when: format.dateTime(medium.expiresAtMs) }));
    return parts.join(" · ");
  };
}
