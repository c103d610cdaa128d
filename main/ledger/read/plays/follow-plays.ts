import type { CivilTimeOf } from "../../../base/civil-time.ts";
import { type EntryKind, PAGE_KINDS, type PayloadOf } from "../../schema/entry.ts";
import type { Row } from "../ledger-reader.ts";
import { hoursOfSpan } from "./hours-of-span.ts";
import { NO_PART, type PlayMeasure, type PlayPart, type PlaySum } from "./play-sum.ts";
import type { OpenPlay, PlaysState, ScreenNow } from "./screen-now.ts";

/** Plays of a screen that may be on at once: a layout, its zones, and what a page left open that died. */
const MAX_OPEN = 200;
/** The page's clock and the host's may differ by so much before a row is taken for late. */
const LATE_AFTER_MS = 1_000;

/** The columns that following needs. */
export const FOLLOWED_COLUMNS =
  "id, kind, atMs, monotonicMs, bootId, siteId, screenId, campaignId, armId, payload";

/** A row of `FOLLOWED_COLUMNS`; the payload is read only of plays. */
export interface FollowedRow {
  readonly id: number;
  readonly kind: EntryKind;
  readonly atMs: number;
  readonly monotonicMs: number;
  readonly bootId: string;
  readonly siteId: string;
  readonly screenId: string;
  readonly campaignId: string | null;
  readonly armId: string | null;
  readonly payload: string;
}

/** Trusts the file's own strict columns and the check at writing. */
export function followedRow(row: Row): FollowedRow {
  return row as unknown as FollowedRow;
}

/** Rows of the page, and of the host while the page speaks. Staff switch the camera, and phones answer, without it. */
const SIGNS_OF_LIFE: ReadonlySet<EntryKind> = new Set<EntryKind>(
  [...PAGE_KINDS, "heartbeat" as const].filter((kind) => kind !== "camera" && kind !== "survey"),
);

export interface FollowOptions {
  /** Taken over and changed; where it stands is also the answer. */
  readonly state: PlaysState;
  readonly civil: CivilTimeOf;
  readonly emit: (sum: PlaySum) => void;
}

/** Follows all rows of a ledger in the order of their ids and says what of each screen's time is known by them. */
export interface PlayFollower {
  follow(row: FollowedRow): void;
  /** Tells what is on now as far as it is known. Nothing may be followed afterwards. */
  tellRunning(): void;
}

/**
 * Durations are those of the page's clock where it told them, else the host's within a boot; neither jumps. The day
 * and hour are those of the row that began a span. A play whose end never came, because page or host died, lasted to
 * the last sign of the page and counts as cut. The host's own time is divided without rest: what `up` has over
 * `people`, `lost`, `between` and `off` is the time in which a layout was on, by the host's clock.
 */
export function createPlayFollower({ civil, emit, state }: FollowOptions): PlayFollower {
  function tell(now: ScreenNow, part: PlayPart, measure: PlayMeasure, atMs: number, amount = 1): void {
    const { screenId, siteId } = now;
    emit({ ...civil(atMs), siteId, screenId, ...part, measure, amount });
  }

  function tellTime(now: ScreenNow, part: PlayPart, measure: PlayMeasure, fromMs: number, ms: number): void {
    const { screenId, siteId } = now;
    for (const { day, hour, durationMs } of hoursOfSpan(fromMs, ms, civil))
      emit({ day, hour, siteId, screenId, ...part, measure, amount: durationMs });
  }

  /** Says what the time since the last sign was. `null`: a layout was on. */
  function spend(
    now: ScreenNow,
    row: FollowedRow,
    measure: "people" | "lost" | "between" | "off" | null,
  ): void {
    const { signAtMs, sinceSignMs } = now;
    if (sinceSignMs > 0) {
      tellTime(now, NO_PART, "up", signAtMs, sinceSignMs);
      if (measure !== null) tellTime(now, NO_PART, measure, signAtMs, sinceSignMs);
      if (measure !== "off") for (const play of now.open) play.seenMs += sinceSignMs;
    }
    now.sinceSignMs = 0;
    now.signAtMs = row.atMs;
  }

  function passTime(now: ScreenNow, row: FollowedRow): void {
    if (row.bootId !== now.bootId) {
      spend(now, row, "off");
      Object.assign(now, { bootId: row.bootId, bootMonotonicMs: row.monotonicMs });
    } else now.sinceSignMs += Math.max(0, row.monotonicMs - now.lastMonotonicMs);
    now.lastMonotonicMs = row.monotonicMs;
    if (row.kind === "page-begin") spend(now, row, "off");
    else if (SIGNS_OF_LIFE.has(row.kind)) spend(now, row, measureOf(now, row));
  }

  function cut(now: ScreenNow, plays: readonly OpenPlay[]): void {
    now.open = now.open.filter((play) => !plays.includes(play));
    for (const { fromAtMs, part, seenMs } of plays) {
      tellTime(now, part, "shown", fromAtMs, seenMs);
      tell(now, part, "cut", fromAtMs);
    }
  }

  /** A play that ended early is cut, unless it goes on in the next hour of the wall. */
  function settleHeldCut(now: ScreenNow, row: FollowedRow | null): void {
    const { heldCut } = now;
    if (heldCut === null) return;
    now.heldCut = null;
    if (row?.kind === "play-begin" && isSame(partOf(row), heldCut.part)) {
      const [ended, began] = [civil(heldCut.fromAtMs), civil(row.atMs + LATE_AFTER_MS)];
      if (ended.hour !== began.hour || ended.day !== began.day) return;
    }
    tell(now, heldCut.part, "cut", heldCut.fromAtMs);
  }

  function begin(now: ScreenNow, row: FollowedRow): void {
    const part = partOf(row);
    if (part.widgetId === null) {
      // One layout is on at a time: one that is still open was left by a page whose end nobody saw.
      const left = now.open.findLastIndex((play) => play.part.widgetId === null);
      const isLeft = (play: OpenPlay, at: number): boolean =>
        at <= left || (left >= 0 && play.part.layoutId !== part.layoutId);
      cut(now, now.open.filter(isLeft));
      now.hasFailed = false;
    }
    cut(now, now.open.slice(0, Math.max(0, now.open.length + 1 - MAX_OPEN)));
    const { atMs: fromAtMs, monotonicMs: fromMonotonicMs, bootId } = row;
    now.open.push({ part, fromAtMs, fromMonotonicMs, bootId, seenMs: 0 });
  }

  function end(now: ScreenNow, row: FollowedRow): void {
    const { complete, shownMs } = JSON.parse(row.payload) as PayloadOf<"play-end">;
    const part = partOf(row);
    // The same widget may be in two zones: the end belongs to the play that is as old as it says.
    const [play] = now.open
      .filter((each) => isSame(each.part, part))
      .sort((a, b) => Math.abs(a.seenMs - shownMs) - Math.abs(b.seenMs - shownMs));
    now.open = now.open.filter((each) => each !== play);
    const fromAtMs = play === undefined || isLate(play, row, shownMs) ? row.atMs - shownMs : play.fromAtMs;
    tellTime(now, part, "shown", fromAtMs, shownMs);
    const seenMs = play?.seenMs ?? 0;
    // The page went on while its host was away: the screen was up, though nobody wrote it down.
    if (part.widgetId === null && shownMs > seenMs && row.monotonicMs - shownMs < now.bootMonotonicMs)
      tellTime(now, NO_PART, "up", fromAtMs, shownMs - seenMs);
    if (complete) tell(now, part, "whole", fromAtMs);
    else now.heldCut = { part, fromAtMs };
  }

  return {
    follow(row) {
      const now = (state.screens[row.screenId] ??= beginOf(row));
      state.lastId = row.id;
      passTime(now, row);
      settleHeldCut(now, row);
      switch (row.kind) {
        case "page-begin":
          cut(now, now.open);
          Object.assign(now, { isVisit: false, hasFailed: false });
          return;
        case "play-begin":
          return begin(now, row);
        case "play-end":
          return end(now, row);
        case "play-failed": {
          const { reason } = JSON.parse(row.payload) as PayloadOf<"play-failed">;
          tell(now, partOf(row), reason, row.atMs);
          now.hasFailed = true;
          return;
        }
        case "visit-begin":
          now.isVisit = true;
          return;
        case "visit-end":
          now.isVisit = false;
          return;
        default:
          return;
      }
    },
    tellRunning() {
      for (const now of Object.values(state.screens)) {
        settleHeldCut(now, null);
        for (const { fromAtMs, part, seenMs } of now.open) tellTime(now, part, "shown", fromAtMs, seenMs);
      }
    },
  };
}

function beginOf({ atMs, bootId, monotonicMs, screenId, siteId }: FollowedRow): ScreenNow {
  return {
    siteId,
    screenId,
    bootId,
    bootMonotonicMs: monotonicMs,
    lastMonotonicMs: monotonicMs,
    signAtMs: atMs,
    sinceSignMs: 0,
    isVisit: false,
    hasFailed: false,
    open: [],
    heldCut: null,
  };
}

/** What the time up to a row was. */
function measureOf(now: ScreenNow, row: FollowedRow): "people" | "lost" | "between" | null {
  if (now.open.some(({ part }) => part.widgetId === null)) return null;
  if (now.isVisit) return "people";
  return now.hasFailed || row.kind === "play-failed" ? "lost" : "between";
}

function partOf({ armId, campaignId, payload }: FollowedRow): PlayPart {
  const { entryId, layoutId, widgetId } = JSON.parse(payload) as PayloadOf<"play-begin">;
  return { entryId, campaignId, armId, layoutId, widgetId };
}

function isSame(a: PlayPart, b: PlayPart): boolean {
  return (
    a.widgetId === b.widgetId &&
    a.layoutId === b.layoutId &&
    a.entryId === b.entryId &&
    a.campaignId === b.campaignId &&
    a.armId === b.armId
  );
}

/** The begin was written later than it happened, with all that had waited for the host. */
function isLate(play: OpenPlay, row: FollowedRow, shownMs: number): boolean {
  return play.bootId === row.bootId && row.monotonicMs - play.fromMonotonicMs + LATE_AFTER_MS < shownMs;
}
