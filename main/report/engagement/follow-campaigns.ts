import type { EntryDraft } from "../../ledger/schema/entry.ts";

/** So long after a campaign a visit still began from it, milliseconds. */
export const AFTER_CAMPAIGN_MS = 60_000;

/**
 * Follows what one screen plays, entry by entry in order of time, and gives a visit's beginning the campaign that it
 * began from: the one that was on, or was the last to be on in the minute before. Other entries stay as they are.
 */
export function followCampaigns(): (draft: EntryDraft, atMs: number) => EntryDraft {
  let last: { readonly campaignId: string | null; readonly endedAtMs: number | null } | null = null;
  return (draft, atMs) => {
    switch (draft.kind) {
      case "page-begin":
        last = null;
        return draft;
      case "play-begin":
        if (draft.payload.widgetId === null) last = { campaignId: draft.campaignId, endedAtMs: null };
        return draft;
      case "play-end":
        if (draft.payload.widgetId === null) last = { campaignId: draft.campaignId, endedAtMs: atMs };
        return draft;
      case "visit-begin": {
        if (last === null || draft.campaignId !== null) return draft;
        const isRecent = last.endedAtMs === null || atMs - last.endedAtMs <= AFTER_CAMPAIGN_MS;
        return isRecent ? { ...draft, campaignId: last.campaignId } : draft;
      }
      default:
        return draft;
    }
  };
}
