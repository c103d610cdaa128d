import { expect, it } from "vitest";
import { periodBefore, sameWeeksLastYear } from "../schema/compared-days.ts";
import { collectPeriods } from "./collect-periods.ts";
import { engagementReport } from "./engagement-report.ts";
import { inputOf, marchHead, tally } from "./fixtures.ts";

const span = { fromDay: "2026-03-10", toDay: "2026-03-17" };
const siteId = "harbour-street";

/** A report in which twelve visits of the span stand against what is held against it. */
function reportAgainst(against: { readonly fromDay: string; readonly toDay: string }) {
  const periods = collectPeriods(span, against);
  const visits = (day: string, count: number) =>
    periods.addTally(tally("visits", count, { siteId, day, hour: 10 }));
  const up = (day: string) =>
    periods.addTally(tally("entries", 60, { siteId, day, hour: 10, kind: "heartbeat" }));
  for (const day of ["2025-03-11", "2026-03-05", "2026-03-12"]) up(day);
  visits("2025-03-11", 24);
  visits("2026-03-05", 6);
  visits("2026-03-12", 12);
  const { before, now } = periods.of(siteId);
  const report = engagementReport(
    { ...marchHead, ...span },
    {
      ...inputOf(now.counts, { before, now }),
      beforeDays: against,
    },
  );
  return { before: report.before, visits: report.figures.find(({ id }) => id === "visits") };
}

it("holds days against those just before, or against the same weekdays of last year", () => {
  expect(reportAgainst(periodBefore(span)).visits).toMatchObject({ before: { value: 6 }, change: 1 });
  const lastYear = sameWeeksLastYear(span);
  expect(lastYear).toEqual({ fromDay: "2025-03-11", toDay: "2025-03-18" });
  const { before, visits } = reportAgainst(lastYear);
  expect(before).toMatchObject(lastYear);
  expect(visits).toMatchObject({ before: { value: 24 }, change: -0.5, changePerUpHour: -0.5 });
});

it("compares spans of other lengths by the hour alone", () => {
  const { visits } = reportAgainst({ fromDay: "2026-03-01", toDay: "2026-03-06" });
  expect(visits).toMatchObject({ before: { value: 6 }, change: null, changePerUpHour: 1 });
});
