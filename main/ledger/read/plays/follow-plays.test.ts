import { describe, expect, it } from "vitest";
import { civilTimeIn } from "../../../base/civil-time.ts";
import { draft, idOf } from "../../fixtures.ts";
import type { EntryDraft } from "../../schema/entry.ts";
import { createPlayFollower, type FollowedRow } from "./follow-plays.ts";
import type { PlayMeasure, PlaySum } from "./play-sum.ts";
import { noPlays } from "./screen-now.ts";

const civil = civilTimeIn("Europe/Berlin");
const NOON_MS = Date.parse("2026-03-02T11:00:00Z");
const wide = { entryId: "autumn", layoutId: "wide", widgetId: null };
const film = { ...wide, widgetId: "film" };
const begin = (part: typeof wide | typeof film) => draft("play-begin", part, { campaignId: "autumn" });
const end = (part: typeof wide | typeof film, shownMs: number, complete = true) =>
  draft("play-end", { ...part, shownMs, complete }, { campaignId: "autumn" });
const beat = draft("heartbeat", { upMs: 60_000, phase: "campaign", counting: false });
const boot = draft("boot", { version: "1.0.0", shell: "kiosk" });
const page = draft("page-begin", {});
const touch = draft("visit-begin", { by: "touch", locale: "en" }, { visitId: idOf(1) });
const bye = draft("visit-end", { reason: "goodbye", durationMs: 30_000 }, { visitId: idOf(1) });
const failed = draft("play-failed", { ...film, reason: "broken" }, { campaignId: "autumn" });

/** Seconds since noon, what was written, and in which boot. */
type Told = readonly [atSeconds: number, own: EntryDraft, boot?: number];

function follow(told: readonly Told[], jumpMs = 0): PlaySum[] {
  const sums: PlaySum[] = [];
  const follower = createPlayFollower({ state: noPlays(), civil, emit: (sum) => void sums.push(sum) });
  for (const [at, [seconds, own, bootNumber = 1]] of told.entries()) {
    const row: FollowedRow = {
      id: at + 1,
      atMs: NOON_MS + seconds * 1_000 + (at > 3 ? jumpMs : 0),
      monotonicMs: seconds * 1_000,
      bootId: idOf(bootNumber),
      siteId: "harbour-street",
      screenId: "mirror-1",
      ...own,
      payload: JSON.stringify(own.payload),
    };
    follower.follow(row);
  }
  follower.tellRunning();
  return sums;
}

const amount = (sums: readonly PlaySum[], measure: PlayMeasure, widgetId: string | null = null): number =>
  sums
    .filter((sum) => sum.measure === measure && sum.widgetId === widgetId)
    .reduce((all, sum) => all + sum.amount, 0);

describe("what is known of plays", () => {
  it("is what the page measured, at the hour in which it began", () => {
    const sums = follow([
      [0, boot],
      [0, page],
      [1, begin(film)],
      [1, begin(wide)],
      [10, end(film, 9_000)],
      [10, end(wide, 9_010)],
    ]);
    expect(amount(sums, "shown", "film")).toBe(9_000);
    expect(amount(sums, "shown")).toBe(9_010);
    expect(amount(sums, "whole")).toBe(1);
    expect(sums.find(({ measure }) => measure === "shown")).toMatchObject({
      day: "2026-03-02",
      hour: 12,
      campaignId: "autumn",
      entryId: "autumn",
      layoutId: "wide",
    });
    expect(amount(sums, "up")).toBe(10_000);
    expect(amount(sums, "between")).toBe(1_000);
    expect(amount(sums, "off")).toBe(0);
  });

  it("ends with the last sign of a page that died", () => {
    const sums = follow([
      [0, boot],
      [0, page],
      [0, begin(wide)],
      [60, beat],
      [120, beat],
      [170, page],
      [171, begin(wide)],
      [180, beat],
    ]);
    expect(amount(sums, "shown")).toBe(129_000);
    expect(amount(sums, "cut")).toBe(1);
    expect(amount(sums, "off")).toBe(50_000);
    expect(amount(sums, "up")).toBe(180_000);
  });

  it("ends with the last heartbeat of a host that died with its page", () => {
    const sums = follow([
      [0, boot],
      [0, page],
      [5, begin(wide)],
      [65, beat],
      [90_000, boot, 2],
      [90_005, page, 2],
      [90_006, begin(wide), 2],
      [90_010, end(wide, 4_000), 2],
    ]);
    expect(amount(sums, "shown")).toBe(64_000);
    expect(amount(sums, "cut")).toBe(1);
    expect(amount(sums, "whole")).toBe(1);
    expect(amount(sums, "up")).toBe(75_000);
  });

  it("goes on where the page outlived its host, and the screen counts as up meanwhile", () => {
    const sums = follow([
      [0, boot],
      [0, page],
      [0, begin(wide)],
      [60, beat],
      [0, boot, 2],
      [5, end(wide, 200_000), 2],
    ]);
    expect(amount(sums, "shown")).toBe(200_000);
    expect(amount(sums, "up")).toBe(200_000);
    expect(amount(sums, "cut")).toBe(0);
  });

  it("counts a play that was parted at the hour once, each part in its hour", () => {
    const sums = follow([
      [3_500, boot],
      [3_500, page],
      [3_590, begin(wide)],
      [3_600, end(wide, 10_000, false)],
      [3_600, begin(wide)],
      [3_605, end(wide, 5_000)],
    ]);
    expect(
      sums.filter(({ measure }) => measure === "shown").map(({ hour, amount: ms }) => [hour, ms]),
    ).toEqual([
      [12, 10_000],
      [13, 5_000],
    ]);
    expect([amount(sums, "whole"), amount(sums, "cut")]).toEqual([1, 0]);
  });

  it("splits at the hour what the page did not", () => {
    const sums = follow([
      [3_500, boot],
      [3_500, page],
      [3_590, begin(wide)],
      [3_620, end(wide, 30_000)],
    ]);
    expect(
      sums.filter(({ measure }) => measure === "shown").map(({ hour, amount: ms }) => [hour, ms]),
    ).toEqual([
      [12, 10_000],
      [13, 20_000],
    ]);
  });

  it("tells visits, failures and what is loading apart", () => {
    const sums = follow([
      [0, boot],
      [0, page],
      [0, begin(wide)],
      [10, end(wide, 10_000, false)],
      [12, touch],
      [42, bye],
      [44, failed],
      [45, begin(wide)],
      [50, end(wide, 5_000)],
    ]);
    expect(amount(sums, "people")).toBe(30_000);
    expect(amount(sums, "lost")).toBe(3_000);
    expect(amount(sums, "between")).toBe(2_000);
    expect(amount(sums, "broken", "film")).toBe(1);
    expect(amount(sums, "cut")).toBe(1);
    expect(amount(sums, "up")).toBe(50_000);
  });

  it("gives two plays of one widget in two zones their own ends", () => {
    const sums = follow([
      [0, boot],
      [0, page],
      [0, begin(film)],
      [20, begin(film)],
      [30, end(film, 10_000)],
      [31, end(film, 31_000, false)],
    ]);
    expect(amount(sums, "shown", "film")).toBe(41_000);
    expect([amount(sums, "whole", "film"), amount(sums, "cut", "film")]).toEqual([1, 1]);
  });

  it("keeps durations when the clock of the wall jumps", () => {
    const told: Told[] = [
      [0, boot],
      [0, page],
      [0, begin(wide)],
      [60, beat],
      [61, end(wide, 61_000)],
      [62, begin(wide)],
      [70, end(wide, 8_000)],
    ];
    for (const jumpMs of [86_400_000, -86_400_000]) {
      const sums = follow(told, jumpMs);
      expect(amount(sums, "shown")).toBe(69_000);
      expect(amount(sums, "up")).toBe(70_000);
    }
  });

  it("takes an end without a begin at its word", () => {
    expect(
      amount(
        follow([
          [0, boot],
          [100, end(wide, 7_000)],
        ]),
        "shown",
      ),
    ).toBe(7_000);
  });
});
