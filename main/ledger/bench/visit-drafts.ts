import { draft, idOf } from "../fixtures.ts";
import type { EntryDraft } from "../schema/entry.ts";

const red = { category: "dress", colourId: "red", settledAfterMs: 320 } as const;

/** Entries as visits leave them, in the mix that a shop sees. */
export function visitDrafts(count: number, visit: number): EntryDraft[] {
  const subject = { visitId: idOf(visit + 1), productId: "summer-dress", variantId: "summer-dress-red-m" };
  const mix = [
    draft("visit-begin", { by: "touch", locale: "en" }, { visitId: subject.visitId }),
    draft("interact", { control: "next-garment" }, { visitId: subject.visitId }),
    draft("try-on", red, subject),
    draft("request", { requestId: idOf(visit), requestKind: "size", size: "M" }, subject),
    draft(
      "play-end",
      { entryId: "spring", layoutId: "spring", widgetId: "spring-1", shownMs: 8_000, complete: true },
      { campaignId: "spring" },
    ),
  ];
  return Array.from({ length: count }, (_, index) => mix[(index + visit) % mix.length] as EntryDraft);
}
