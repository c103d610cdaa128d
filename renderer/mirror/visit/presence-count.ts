import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import { draft } from "./record.ts";

/** Someone in the zone for this long passed by. */
export const PASS_BY_AFTER_MS = 1_000;
/** Someone who faces the mirror for this long viewed it. */
export const VIEW_AFTER_MS = 1_000;
/** A pose missing for less than this is a blink of the tracker, not a departure. */
export const DEPARTED_AFTER_MS = 1_500;

/** What one picture says of presence; nothing of who it is. */
export interface Presence {
  readonly present: boolean;
  /** Nose and both eyes visible and turned to the mirror. */
  readonly facing: boolean;
}

/** What counting knows of the person in front now. In memory, and dropped when the person leaves. */
export interface PresenceCount {
  readonly presentSinceMs: number | null;
  readonly lastPresentAtMs: number;
  readonly facingSinceMs: number | null;
  readonly viewed: boolean;
  /** Longest stretch of facing. */
  readonly facingMs: number;
  /** Whoever is there now was counted already, or just had a visit: nothing counts until nobody is there. */
  readonly skipping: boolean;
}

export const NOBODY_COUNTED: PresenceCount = {
  presentSinceMs: null,
  lastPresentAtMs: 0,
  facingSinceMs: null,
  viewed: false,
  facingMs: 0,
  skipping: false,
};

/** Where counting begins anew after a visit: the same person is not counted twice. */
export const AFTER_A_VISIT: PresenceCount = { ...NOBODY_COUNTED, skipping: true };

/**
 * Takes one picture into the count. Entries come when the person has left, so that their spans are whole:
 * `pass-by` from 1 s in the zone on, `view` from 1 s of facing on. They carry no visit.
 */
export function countPresence(
  count: PresenceCount,
  presence: Presence,
  atMs: number,
): { readonly count: PresenceCount; readonly entries: readonly EntryDraft[] } {
  if (presence.present) return { count: stay(count, presence.facing, atMs), entries: [] };
  if (count.presentSinceMs === null) return { count: NOBODY_COUNTED, entries: [] };
  if (atMs - count.lastPresentAtMs < DEPARTED_AFTER_MS) {
    return { count: { ...count, facingSinceMs: null }, entries: [] };
  }
  return { count: NOBODY_COUNTED, entries: entriesOf(count) };
}

/** Closes the count where the camera closes, with whoever was still there. */
export function closePresence(count: PresenceCount): readonly EntryDraft[] {
  return count.presentSinceMs === null ? [] : entriesOf(count);
}

function stay(count: PresenceCount, facing: boolean, atMs: number): PresenceCount {
  const presentSinceMs = count.presentSinceMs ?? atMs;
  const facingSinceMs = facing ? (count.facingSinceMs ?? atMs) : null;
  const facingMs = Math.max(count.facingMs, facingSinceMs === null ? 0 : atMs - facingSinceMs);
  const viewed = count.viewed || facingMs >= VIEW_AFTER_MS;
  return { ...count, presentSinceMs, lastPresentAtMs: atMs, facingSinceMs, viewed, facingMs };
}

function entriesOf(count: PresenceCount): EntryDraft[] {
  if (count.skipping) return [];
  const presentMs = Math.round(count.lastPresentAtMs - (count.presentSinceMs ?? count.lastPresentAtMs));
  if (presentMs < PASS_BY_AFTER_MS) return [];
  const passed = draft("pass-by", { presentMs });
  return count.viewed ? [passed, draft("view", { facingMs: Math.round(count.facingMs) })] : [passed];
}
