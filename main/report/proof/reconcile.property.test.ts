import fc from "fast-check";
import { expect, it } from "vitest";
import { civilTimeIn } from "../../base/civil-time.ts";
import { createPlayFollower, type FollowedRow } from "../../ledger/read/plays/follow-plays.ts";
import type { PlayPart, PlaySum } from "../../ledger/read/plays/play-sum.ts";
import { keptPlays, noPlays } from "../../ledger/read/plays/screen-now.ts";
import { type EntryDraft, noSubject } from "../../ledger/schema/entry.ts";
import { addSum, type ProofCounts } from "./proof-counts.ts";
import { type ProofNames, proofOfPlay } from "./proof-of-play.ts";

/**
 * A screen with a host and a page that both may die, in a world that knows at every moment what was really on: the
 * report must find the same in what they wrote.
 */
const civil = civilTimeIn("Europe/Berlin");
const BEGIN_AT_MS = Date.parse("2026-03-28T20:00:00Z");
const SECOND_MS = 1_000;
const BEAT_MS = 60_000;
/** A picture is waited for so long. */
const WAIT_MS = 5_000;

type Step =
  | { readonly kind: "play" | "visit" | "between" | "fail"; readonly seconds: number }
  | {
      readonly kind: "page-dies" | "host-restarts" | "both-die";
      readonly seconds: number;
      readonly away: number;
    }
  | { readonly kind: "jump"; readonly hours: number };

const seconds = fc.integer({ min: 1, max: 900 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("play" as const), seconds }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("visit" as const, "between" as const, "fail" as const),
      seconds,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("page-dies" as const, "host-restarts" as const, "both-die" as const),
      seconds,
      away: fc.integer({ min: 1, max: 4_000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("jump" as const), hours: fc.integer({ min: -24, max: 24 }) }),
  },
);

interface Truth {
  shownMs: number;
  /** Spans that ended with a death: what is known of them ends with the last sign. */
  deaths: number;
  spans: number;
  visitMs: number;
  lostMs: number;
  failures: number;
  upMs: number;
}

/** Lives a history and writes what host and page write. */
function live(steps: readonly Step[]): { readonly rows: readonly FollowedRow[]; readonly truth: Truth } {
  const rows: FollowedRow[] = [];
  const truth: Truth = { shownMs: 0, deaths: 0, spans: 0, visitMs: 0, lostMs: 0, failures: 0, upMs: 0 };
  let nowMs = 0;
  let jumpMs = 0;
  let boot = 1;
  let bootAtMs = 0;
  let beatAtMs = BEAT_MS;
  let turn = 0;

  const write = (own: EntryDraft): void => {
    const { armId, campaignId, kind, payload } = own;
    rows.push({
      id: rows.length + 1,
      kind,
      atMs: BEGIN_AT_MS + nowMs + jumpMs,
      monotonicMs: nowMs - bootAtMs,
      bootId: `boot-${boot}`,
      siteId: "site",
      screenId: "mirror-1",
      campaignId,
      armId,
      payload: JSON.stringify(payload),
    });
  };
  const entry = (kind: string, payload: unknown, campaignId: string | null = null): EntryDraft =>
    ({ kind, ...noSubject, campaignId, payload }) as EntryDraft;
  /** Time goes by; a heartbeat every minute while host and page live. */
  const pass = (durationMs: number, beats = true): void => {
    const untilMs = nowMs + durationMs;
    if (!beats) beatAtMs = untilMs + BEAT_MS;
    while (beatAtMs <= untilMs) {
      nowMs = beatAtMs;
      write(entry("heartbeat", { upMs: BEAT_MS, phase: "campaign", counting: false }));
      beatAtMs += BEAT_MS;
    }
    nowMs = untilMs;
  };
  const restart = (): void => {
    boot += 1;
    bootAtMs = nowMs;
    beatAtMs = nowMs + BEAT_MS;
    write(entry("boot", { version: "1", shell: "kiosk" }));
  };
  const part = (): Omit<PlayPart, "campaignId" | "armId"> => ({
    entryId: `entry-${turn % 2}`,
    layoutId: `layout-${turn % 3}`,
    widgetId: null,
  });
  const campaign = (): string => `campaign-${turn % 2}`;

  write(entry("boot", { version: "1", shell: "kiosk" }));
  write(entry("page-begin", {}));
  for (const own of steps) {
    turn += 1;
    switch (own.kind) {
      case "jump":
        jumpMs += own.hours * 3_600_000;
        break;
      case "play":
        truth.spans += 1;
        write(entry("play-begin", part(), campaign()));
        pass(own.seconds * SECOND_MS);
        write(entry("play-end", { ...part(), shownMs: own.seconds * SECOND_MS, complete: true }, campaign()));
        truth.shownMs += own.seconds * SECOND_MS;
        break;
      case "visit":
        write(entry("visit-begin", { by: "touch", locale: "en" }));
        pass(own.seconds * SECOND_MS);
        write(entry("visit-end", { reason: "goodbye", durationMs: own.seconds * SECOND_MS }));
        truth.visitMs += own.seconds * SECOND_MS;
        break;
      case "between":
        pass(own.seconds * SECOND_MS);
        write(entry("fault", { code: "no-camera", message: "A sign of life." }));
        break;
      case "fail":
        // It is waited for, told, and then the next is waited for.
        pass(WAIT_MS);
        write(entry("play-failed", { ...part(), reason: "broken" }, campaign()));
        pass(own.seconds * SECOND_MS);
        truth.lostMs += WAIT_MS + own.seconds * SECOND_MS;
        truth.failures += 1;
        break;
      case "page-dies":
        truth.spans += 1;
        truth.deaths += 1;
        write(entry("play-begin", part(), campaign()));
        pass(own.seconds * SECOND_MS);
        truth.shownMs += own.seconds * SECOND_MS;
        pass(own.away * SECOND_MS, false);
        beatAtMs = nowMs + BEAT_MS;
        write(entry("page-begin", {}));
        break;
      case "host-restarts":
        truth.spans += 1;
        write(entry("play-begin", part(), campaign()));
        pass(own.seconds * SECOND_MS);
        pass(own.away * SECOND_MS, false);
        restart();
        pass(own.seconds * SECOND_MS);
        truth.shownMs += (2 * own.seconds + own.away) * SECOND_MS;
        write(
          entry(
            "play-end",
            { ...part(), shownMs: (2 * own.seconds + own.away) * SECOND_MS, complete: true },
            campaign(),
          ),
        );
        break;
      case "both-die":
        truth.spans += 1;
        truth.deaths += 1;
        write(entry("play-begin", part(), campaign()));
        pass(own.seconds * SECOND_MS);
        truth.shownMs += own.seconds * SECOND_MS;
        pass(own.away * SECOND_MS, false);
        truth.upMs -= own.away * SECOND_MS;
        restart();
        write(entry("page-begin", {}));
        break;
    }
    // A failure is over with the next layout.
    if (own.kind === "fail") {
      truth.spans += 1;
      write(entry("play-begin", part(), campaign()));
      write(entry("play-end", { ...part(), shownMs: 0, complete: true }, campaign()));
    }
  }
  truth.upMs += nowMs;
  return { rows, truth };
}

const names: ProofNames = {
  campaign: () => null,
  layout: () => null,
  widget: () => null,
  entry: () => null,
  screen: () => null,
  tags: () => ["autumn"],
};

function report(rows: readonly FollowedRow[], cutAt: number) {
  const counts: ProofCounts = new Map();
  const emit = (sum: PlaySum): void => addSum(counts, sum);
  let state = noPlays();
  for (const half of [rows.slice(0, cutAt), rows.slice(cutAt)]) {
    // As retention keeps it between two runs of the host.
    state = keptPlays(JSON.stringify(state));
    const follower = createPlayFollower({ state, civil, emit });
    for (const row of half) follower.follow(row);
  }
  createPlayFollower({ state, civil, emit }).tellRunning();
  const head = { fromDay: "2026-01-01", toDay: "2026-12-31", timeZone: "Europe/Berlin", siteId: "site" };
  return proofOfPlay({ ...head, screenId: null, campaignId: null, simulated: false }, counts, [], names);
}

it("finds in any history what was really shown, and accounts for every second that the screen was up", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), fc.nat({ max: 300 }), (steps, cutAt) => {
      const { rows, truth } = live(steps);
      const { arms, campaigns, days, entries, layouts, screens, tags, time, total } = report(rows, cutAt);
      const { betweenMs, differenceMs, lostMs, offMs, peopleMs, shownMs, upMs } = time;
      // Nothing is left over: within a second a span, and every table is another sum of the same.
      expect(shownMs + peopleMs + lostMs + betweenMs + offMs + differenceMs).toBe(upMs);
      expect(Math.abs(differenceMs)).toBeLessThanOrEqual(SECOND_MS * truth.spans);
      for (const table of [campaigns, layouts, entries, screens, tags])
        expect(table.reduce((all, row) => all + row.shownMs, 0)).toBe(shownMs);
      expect(days.reduce((all, day) => all + day.time.shownMs, 0)).toBe(shownMs);
      expect(days.reduce((all, day) => all + day.time.upMs, 0)).toBe(upMs);
      expect(arms).toEqual([]);
      expect(total.whole + total.cut).toBe(truth.spans);
      expect(total.cut).toBe(truth.deaths);
      // A death loses at most what came after the last heartbeat; all else is exact.
      expect(truth.shownMs - shownMs).toBeGreaterThanOrEqual(0);
      expect(truth.shownMs - shownMs).toBeLessThanOrEqual(truth.deaths * BEAT_MS);
      expect(peopleMs).toBe(truth.visitMs);
      // What was waited for before a heartbeat is known as loading only.
      expect(truth.lostMs - lostMs).toBeGreaterThanOrEqual(0);
      expect(truth.lostMs - lostMs).toBeLessThan(truth.failures * WAIT_MS + 1);
      expect(Math.abs(upMs - truth.upMs)).toBeLessThanOrEqual(BEAT_MS * (truth.deaths + 1));
    }),
    { numRuns: 300, verbose: false },
  );
});
