import type { Locale } from "../../../../content/schema/locale.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";

type Heard = Extract<Media, { kind: "video" | "audio" }>;

/** As the host says where captions lie that it took: they are no medium of their own. */
const REMARK = /^captions: (captions\/.+\.vtt)$/;

/** Where captions lie that were taken; null before they are, and for a file that is something else. */
export function captionsPathOf({
  remarks,
  step,
}: {
  readonly step: string;
  readonly remarks: readonly string[];
}): string | null {
  if (step !== "done") return null;
  return remarks.flatMap((remark) => REMARK.exec(remark)?.[1] ?? [])[0] ?? null;
}

/** A film or sound with other captions in one language; null: without. */
export function withCaptions<M extends Heard>(medium: M, locale: Locale, path: string | null): M {
  const { [locale]: _before, ...others } = medium.captions;
  return { ...medium, captions: path === null ? others : { ...others, [locale]: path } };
}
