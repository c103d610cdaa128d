import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tally } from "../../ledger/read/tally.ts";
import { engagementReportSchema } from "../schema/engagement.ts";
import { noCounts } from "./engagement-counts.ts";
import { engagementReport } from "./engagement-report.ts";
import { countsOf, marchHead as head, inputOf, tally } from "./fixtures.ts";

const measured = (value: number) => ({ state: "measured", value });
const suppressed = { state: "suppressed", value: null };
const notMeasured = { state: "not-measured", value: null };

describe("engagementReport", () => {
  it("prints the funnel with each rate's parts", () => {
    const counts = countsOf(
      tally("entries", 600, { kind: "heartbeat" }),
      tally("counting", 600),
      tally("entries", 400, { kind: "pass-by" }),
      tally("entries", 100, { kind: "view" }),
      tally("visits", 42),
      tally("interact", 40),
      tally("try-on", 30),
      tally("hand-off", 6),
    );
    const { funnel, upMinutes } = engagementReport(head, inputOf(counts));
    expect(upMinutes).toBe(600);
    expect(funnel.map(({ step, count, ofPrevious }) => [step, count.value, ofPrevious.share])).toEqual([
      ["pass-by", 400, null],
      ["view", 100, 0.25],
      ["interact", 40, 0.4],
      ["try-on", 30, 0.75],
      ["hand-off", 6, 0.2],
      ["buy", null, null],
    ]);
    expect(funnel[4]?.ofPrevious).toEqual({ numerator: measured(6), denominator: measured(30), share: 0.2 });
  });

  it("says not measured where no camera counted and where no screen was up, and zero where one was", () => {
    const off = engagementReport(
      head,
      inputOf(countsOf(tally("entries", 60, { kind: "heartbeat" }), tally("visits", 9))),
    );
    expect(off.funnel.slice(0, 3).map(({ count }) => count)).toEqual([notMeasured, notMeasured, measured(0)]);
    expect(off.funnel[2]?.ofPrevious).toEqual({
      numerator: measured(0),
      denominator: notMeasured,
      share: null,
    });
    expect(off.days.map(({ visits }) => visits)).toEqual([measured(9), notMeasured, notMeasured]);
    expect(off.hours[11]?.requests).toEqual(measured(0));
    expect(off.hours[3]?.requests).toEqual(notMeasured);
    expect(engagementReport(head, inputOf(noCounts())).visits).toEqual(notMeasured);
  });

  it("gives no share where presence was counted in a part of the time only", () => {
    const counts = countsOf(
      tally("entries", 600, { kind: "heartbeat" }),
      tally("counting", 300),
      tally("entries", 50, { kind: "view" }),
      tally("interact", 20),
      tally("visits", 20),
    );
    expect(engagementReport(head, inputOf(counts)).funnel[2]?.ofPrevious.share).toBeNull();
  });

  const requestsOf = ({ durations, figures }: ReturnType<typeof engagementReport>) => ({
    asked: figures.find(({ id }) => id === "requests")?.count,
    answered: figures.find(({ id }) => id === "answered")?.count,
    medianMs: durations.find(({ id }) => id === "response")?.now.medianMs,
  });

  it("prints <5 for small counts, no share of them, and the median of waiting from five answers on", () => {
    const asked = tally("entries", 7, { kind: "request", productId: "dress" });
    const waits = [tally("wait", 3, { bucketMs: 40_000 }), tally("wait", 1, { bucketMs: 90_000 })];
    const few = engagementReport(
      head,
      inputOf(countsOf(asked, tally("answered", 4, { productId: "dress" }), ...waits)),
    );
    expect(requestsOf(few)).toEqual({ asked: measured(7), answered: suppressed, medianMs: null });
    const more = tally("wait", 2, { bucketMs: 90_000 });
    const enough = engagementReport(head, inputOf(countsOf(asked, tally("answered", 6), ...waits, more)));
    expect(requestsOf(enough)).toEqual({ asked: measured(7), answered: measured(6), medianMs: 65_000 });
  });

  it("hides a second day so that a small one does not follow from the total", () => {
    const counts = countsOf(
      tally("visits", 3),
      tally("visits", 20, { day: "2026-03-02", hour: 12 }),
      tally("visits", 30, { day: "2026-03-03", hour: 13 }),
    );
    const { days, hours, visits } = engagementReport(head, inputOf(counts));
    expect(visits).toEqual(measured(53));
    expect(days.map((day) => day.visits.state)).toEqual(["suppressed", "hidden", "measured"]);
    expect(hours.slice(11, 14).map((hour) => hour.visits.state)).toEqual([
      "suppressed",
      "hidden",
      "measured",
    ]);
  });

  it("never prints a count below 5 and always keeps its own schema, whatever was counted", () => {
    const some = fc.integer({ min: 0, max: 12 });
    const history = fc.array(
      fc.record({
        measure: fc.constantFrom<Tally["measure"][]>(
          "visits",
          "try-on",
          "product-try-on",
          "answered",
          "hand-off",
        ),
        count: fc.integer({ min: 1, max: 9 }),
        hour: fc.integer({ min: 9, max: 12 }),
        day: fc.constantFrom("2026-03-01", "2026-03-02", "2026-03-03"),
        productId: fc.constantFrom("dress", "jacket", "shirt"),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(history, some, (tallies, up) => {
        const counts = countsOf(
          ...tallies.map(({ measure, count, ...rest }) => tally(measure, count, rest)),
          ...(up > 0 ? [tally("entries", up, { kind: "heartbeat" as const })] : []),
        );
        const report = engagementReportSchema.parse(engagementReport(head, inputOf(counts)));
        const small = /"state":"measured","value":[1-4]\b/.exec(JSON.stringify(report));
        expect(small).toBeNull();
        // One gap beside a printed total would be worked out by subtraction.
        const gaps = (rows: readonly { visits: { state: string } }[]) =>
          rows.filter(({ visits }) => visits.state === "suppressed" || visits.state === "hidden").length;
        if (report.visits.state === "measured") {
          expect(gaps(report.days)).not.toBe(1);
          expect(gaps(report.hours)).not.toBe(1);
        }
      }),
    );
  });
});
