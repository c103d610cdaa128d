import { describe, expect, it } from "vitest";
import { NO_PART, type PlayMeasure, type PlayPart } from "../../ledger/read/plays/play-sum.ts";
import { addSum, type ProofCounts } from "./proof-counts.ts";
import { proofCsv, proofFileName } from "./proof-csv.ts";
import { type ProofNames, proofOfPlay } from "./proof-of-play.ts";

const HOUR_MS = 3_600_000;
const names: ProofNames = {
  campaign: (id) => (id === "autumn" ? "Autumn in layers" : null),
  layout: () => "Wide",
  widget: () => "=cmd()",
  entry: () => null,
  screen: (id) => (id === "mirror-1" ? "Left window" : null),
  tags: (_layout, campaignId) => (campaignId === "autumn" ? ["season", "wool"] : []),
};
const head = {
  fromDay: "2026-03-01",
  toDay: "2026-03-03",
  timeZone: "Europe/Berlin",
  siteId: "harbour-street",
  screenId: null,
  campaignId: null,
  simulated: true,
};
const autumn: PlayPart = { ...NO_PART, campaignId: "autumn", entryId: "one", layoutId: "wide", armId: "a" };
const other: PlayPart = { ...NO_PART, campaignId: "sale", entryId: "two", layoutId: "tall" };
const film: PlayPart = { ...autumn, widgetId: "film" };

/** Ten to eleven on one day: autumn 20 min, the sale 25 min, 10 min of visits, 5 min lost. */
function countsOf(...more: readonly (readonly [PlayPart, PlayMeasure, number])[]): ProofCounts {
  const counts: ProofCounts = new Map();
  const minute = 60_000;
  for (const [part, measure, amount] of [
    [autumn, "shown", 20 * minute],
    [autumn, "whole", 100],
    [autumn, "cut", 2],
    [film, "shown", 19 * minute],
    [film, "broken", 3],
    [other, "shown", 25 * minute],
    [NO_PART, "up", 60 * minute],
    [NO_PART, "people", 10 * minute],
    [NO_PART, "lost", 5 * minute],
    ...more,
  ] as const)
    addSum(counts, {
      day: "2026-03-01",
      hour: 10,
      siteId: "harbour-street",
      screenId: "mirror-1",
      ...part,
      measure,
      amount,
    });
  return counts;
}
const planned = ["autumn", "sale"].map((campaignId) => ({
  day: "2026-03-01",
  hour: 10,
  campaignId,
  durationMs: HOUR_MS / 2,
}));

describe("proofOfPlay", () => {
  const report = proofOfPlay(head, countsOf(), planned, names);

  it("divides the screen's time without rest and sums layouts, not the widgets in them", () => {
    expect(report.time).toEqual({
      upMs: 3_600_000,
      shownMs: 2_700_000,
      peopleMs: 600_000,
      lostMs: 300_000,
      betweenMs: 0,
      offMs: 0,
      differenceMs: 0,
    });
    expect(report.total).toEqual({ shownMs: 2_700_000, plannedMs: 3_600_000, whole: 100, cut: 2, failed: 3 });
    expect(report.widgets).toMatchObject([{ id: "film", shownMs: 1_140_000, failed: 3 }]);
    expect(report.days.map(({ day, plays }) => [day, plays.shownMs, plays.plannedMs])).toEqual([
      ["2026-03-01", 2_700_000, 3_600_000],
      ["2026-03-02", 0, 0],
    ]);
  });

  it("sets each campaign against its plan and names the difference", () => {
    expect(report.campaigns).toMatchObject([
      { id: "sale", name: null, shownMs: 1_500_000, plannedMs: 1_800_000, failed: 0 },
      { id: "autumn", name: "Autumn in layers", shownMs: 1_200_000, plannedMs: 1_800_000, failed: 3 },
    ]);
    expect(report.campaignDays.map(({ campaignId, difference }) => [campaignId, difference])).toEqual([
      ["autumn", "failed"],
      ["sale", "visits"],
    ]);
  });

  it("sums by tag, entry, arm and screen, and tells failures with their reason", () => {
    expect(report.tags.map(({ id, shownMs }) => [id, shownMs])).toEqual([
      ["season", 1_200_000],
      ["wool", 1_200_000],
    ]);
    expect(report.arms).toMatchObject([{ id: "a", shownMs: 1_200_000 }]);
    expect(report.screens).toMatchObject([{ id: "mirror-1", name: "Left window", shownMs: 2_700_000 }]);
    expect(report.failures).toEqual([
      {
        campaignId: "autumn",
        layoutId: "wide",
        widgetId: "film",
        name: "=cmd()",
        reason: "broken",
        count: 3,
        lastDay: "2026-03-01",
      },
    ]);
  });

  it("leaves planned open where no plan is known, and owes nothing for a screen that was off", () => {
    expect(proofOfPlay(head, countsOf(), [], names).total.plannedMs).toBeNull();
    const dark = proofOfPlay(head, new Map(), planned, names);
    expect([dark.total.plannedMs, dark.time.upMs]).toEqual([0, 0]);
    const halfOn = proofOfPlay(head, countsOf([NO_PART, "off", HOUR_MS / 2]), planned, names);
    expect(halfOn.total.plannedMs).toBe(1_800_000);
  });

  it("looks at one campaign alone, but never at a part of a screen's time", () => {
    const one = proofOfPlay({ ...head, campaignId: "autumn" }, countsOf(), planned, names);
    expect(one.campaigns).toHaveLength(1);
    expect(one.total).toMatchObject({ shownMs: 1_200_000, plannedMs: 1_800_000 });
    expect(one.time).toEqual(report.time);
  });
});

describe("proofCsv", () => {
  const text = proofCsv(head, countsOf([{ ...autumn, layoutId: "=2+3" }, "shown", 1_500]), names) ?? "";
  const lines = text.split("\r\n").slice(0, -1);

  it("has a row an hour and part with units in the head, in the site's zone, and no formulas", () => {
    expect(lines[0]).toContain(
      "time zone,row,campaign,schedule entry,experiment arm,layout,widget,tags,shown (s)",
    );
    expect(new Set(lines.map((line) => line.split(",").length))).toEqual(new Set([23]));
    expect(lines).toContain(
      "harbour-street,mirror-1,2026-03-01,10,Europe/Berlin,layout,autumn,one,a,wide,,season wool,1200,100,2,0,,,,,,,yes (made up for show)",
    );
    expect(lines).toContain(
      "harbour-street,mirror-1,2026-03-01,10,Europe/Berlin,widget,autumn,one,a,wide,film,season wool,1140,0,0,3,broken 3,,,,,,yes (made up for show)",
    );
    expect(lines.slice(1).find((line) => line.includes(",screen,"))).toContain(",3600,600,300,0,0,");
    expect(
      lines
        .slice(1)
        .filter((line) => line.includes(",screen,"))
        .map((line) => line.split(",")[3]),
      "a visit does not show in an hour of its own",
    ).toEqual([""]);
    expect(text).toContain(",'=2+3,");
  });

  it("says in its name that it is made up", () => {
    expect(proofFileName(head)).toBe("proof-of-play-harbour-street-2026-03-01-2026-03-03-simulated.csv");
  });
});
