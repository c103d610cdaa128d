import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";

/** What a proof of play is about; `widgetId` null: the layout itself. */
export interface Played {
  readonly entryId: string | null;
  readonly campaignId: string | null;
  readonly armId: string | null;
  readonly layoutId: string;
  readonly widgetId: string | null;
  readonly productId: string | null;
}

/**
 * Why something that was due was not shown: no picture came in time, it broke, it was one even colour, its pictures
 * stopped, it did not end, or it is not written as it must be.
 */
export type PlayFault = "no-picture" | "broken" | "blank" | "frozen" | "never-ended" | "unreadable";

/** Drafts of the ledger about plays. */
export function playBegan(played: Played): EntryDraft {
  return { kind: "play-begin", ...subjectOf(played), payload: partOf(played) };
}

export function playEnded(played: Played, shownMs: number, complete: boolean): EntryDraft {
  const payload = { ...partOf(played), shownMs: Math.max(0, Math.round(shownMs)), complete };
  return { kind: "play-end", ...subjectOf(played), payload };
}

export function playFailed(played: Played, reason: PlayFault): EntryDraft {
  return { kind: "play-failed", ...subjectOf(played), payload: { ...partOf(played), reason } };
}

function subjectOf({ campaignId, armId, productId }: Played) {
  return { visitId: null, productId, variantId: null, campaignId, armId };
}

function partOf({ entryId, layoutId, widgetId }: Played) {
  return { entryId, layoutId, widgetId };
}
