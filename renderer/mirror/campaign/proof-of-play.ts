import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import { draft } from "../visit/record.ts";

/** What the proof is about. */
export interface Played {
  readonly campaignId: string;
  readonly armId: string | null;
  readonly widgetId: string;
  readonly productId: string | null;
}

/** A play under way. `sinceMs` on a clock that never jumps. */
export interface Play extends Played {
  readonly sinceMs: number;
}

/** The widget is on the screen from now on. */
export function beginPlay(played: Played, atMs: number): { readonly play: Play; readonly entry: EntryDraft } {
  return {
    play: { ...played, sinceMs: atMs },
    entry: proof("play-begin", played, { widgetId: played.widgetId }),
  };
}

/** It is no longer. `complete`: it was shown for all of its time. */
export function endPlay(play: Play, complete: boolean, atMs: number): EntryDraft {
  const shownMs = Math.max(0, Math.round(atMs - play.sinceMs));
  return proof("play-end", play, { widgetId: play.widgetId, shownMs, complete });
}

function proof<K extends "play-begin" | "play-end">(
  kind: K,
  { campaignId, armId, productId }: Played,
  payload: Parameters<typeof draft<K>>[1],
): EntryDraft {
  return draft(kind, payload, { campaignId, armId, productId });
}
