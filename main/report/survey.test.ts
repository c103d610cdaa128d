import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tally } from "../ledger/read/tally.ts";
import { SURVEY_ANSWERS, type SurveyAnswer } from "../ledger/schema/survey.ts";
import { surveyReportSchema } from "./schema/survey.ts";
import { surveyReport } from "./survey.ts";
import { addSurveyTally, noSurveyCounts, type SurveyCounts } from "./survey-counts.ts";

const span = {
  fromDay: "2026-03-02",
  untilDay: "2026-03-16",
  timeZone: "Europe/Berlin",
  simulated: false,
} as const;
const nothing = { doorCounts: [], handOuts: [] };
const siteId = "harbour-street";

function tally(part: Partial<Tally>): Tally {
  return {
    day: "2026-03-02",
    hour: 10,
    siteId,
    screenId: "mirror-1",
    measure: "entries",
    kind: null,
    productId: null,
    campaignId: null,
    armId: null,
    bucketMs: 0,
    count: 1,
    ...part,
  };
}

function countsOf(...parts: readonly Partial<Tally>[]): SurveyCounts {
  const counts = noSurveyCounts();
  for (const part of parts) addSurveyTally(counts, tally(part));
  return counts;
}

const answers = (armId: string | null, numbers: Record<SurveyAnswer, number>): Partial<Tally>[] =>
  SURVEY_ANSWERS.map((answer) => ({ measure: `survey-mirror-${answer}`, armId, count: numbers[answer] }));
const up = (day: string) => ({ day, kind: "heartbeat", count: 60 }) as const;
const measured = (value: number) => ({ state: "measured", value });

describe("answers", () => {
  it("stand over all who were asked, with those who said nothing beside them", () => {
    const counts = countsOf(...answers("mirror", { yes: 75, no: 10, unsure: 15, none: 100 }));
    const [mirror, flyer] = surveyReport(span, counts, nothing).places;
    expect(mirror?.total).toMatchObject({
      asked: measured(200),
      answered: measured(100),
      none: measured(100),
    });
    // The lower roots of (p − c/n)² = z²·p(1 − p)/n.
    expect(mirror?.total.willingOfAsked?.share).toBe(0.375);
    expect(mirror?.total.willingOfAsked?.lower).toBeCloseTo(0.3108544, 6);
    expect(mirror?.total.willingOfAnswered?.share).toBe(0.75);
    expect(mirror?.total.willingOfAnswered?.lower).toBeCloseTo(0.656956, 5);
    expect(mirror?.arms).toEqual([]);
    expect(flyer?.total.asked).toEqual({ state: "not-measured", value: null });
    expect(flyer?.total.willingOfAsked).toBeNull();
  });

  it("are divided by arm where there is more than one", () => {
    const counts = countsOf(
      ...answers("mirror", { yes: 20, no: 10, unsure: 6, none: 8 }),
      ...answers(null, { yes: 7, no: 9, unsure: 5, none: 11 }),
    );
    const place = surveyReport(span, counts, nothing).places[0];
    expect(place?.arms.map(({ armId, yes }) => [armId, yes.value])).toEqual([
      [null, 7],
      ["mirror", 20],
    ]);
    expect(place?.total.yes).toEqual(measured(27));
  });

  it("print no count below five, none that gives it away, and no share of either", () => {
    const counts = countsOf(...answers("mirror", { yes: 3, no: 20, unsure: 10, none: 30 }));
    const row = surveyReport(span, counts, nothing).places[0]?.total;
    expect(row?.yes).toEqual({ state: "suppressed", value: null });
    expect([row?.answered, row?.no, row?.unsure].some((cell) => cell?.state === "hidden")).toBe(true);
    expect([row?.willingOfAsked, row?.willingOfAnswered]).toEqual([null, null]);
  });

  it("whatever they are, keep the schema, and shares lie within their intervals", () => {
    const numbers = fc.record({ yes: fc.nat(60), no: fc.nat(60), unsure: fc.nat(60), none: fc.nat(60) });
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const counts = countsOf(...answers("mirror", one), ...answers("flyer", other));
        const report = surveyReportSchema.parse(surveyReport(span, counts, nothing));
        for (const { total, arms } of report.places)
          for (const { yes, asked, willingOfAsked: willing } of [total, ...arms]) {
            expect(willing === null).toBe(yes.value === null || asked.value === null || asked.value === 0);
            if (willing === null) continue;
            expect(willing.lower).toBeLessThanOrEqual(willing.share);
            expect(willing.upper).toBeGreaterThanOrEqual(willing.share);
          }
      }),
    );
  });
});

describe("interaction rate", () => {
  const doorCounts = [
    { siteId, day: "2026-03-02", visitors: 100, passersBy: null },
    { siteId, day: "2026-03-03", visitors: 900, passersBy: null },
    { siteId: "elsewhere", day: "2026-03-02", visitors: 500, passersBy: null },
  ];

  it("is over visitors of the days that have a door count and a mirror that was up", () => {
    const counts = countsOf(
      up("2026-03-02"),
      { measure: "interact", count: 40 },
      { measure: "interact", hour: 17, count: 31 },
      up("2026-03-04"),
      { measure: "interact", day: "2026-03-04", count: 500 },
    );
    const { ofVisitors } = surveyReport(span, counts, { doorCounts, handOuts: [] });
    expect(ofVisitors).toMatchObject({
      rate: { numerator: measured(71), denominator: measured(100), share: 0.71 },
      days: 1,
    });
    expect(ofVisitors.estimate?.lower).toBeCloseTo(0.61461, 4);
  });

  it("has no denominator where nobody was counted, and is none where more interacted than came in", () => {
    const counts = countsOf(up("2026-03-02"), { measure: "interact", count: 140 });
    expect(surveyReport(span, counts, nothing).ofVisitors).toEqual({
      rate: {
        numerator: { state: "not-measured", value: null },
        denominator: { state: "not-measured", value: null },
        share: null,
      },
      estimate: null,
      days: 0,
    });
    const { ofVisitors } = surveyReport(span, counts, { doorCounts, handOuts: [] });
    expect(ofVisitors).toMatchObject({ rate: { share: null }, estimate: null, days: 1 });
  });

  it("is over passers-by in the hours in which the camera counted", () => {
    const counts = countsOf(
      { measure: "counting", count: 60 },
      { kind: "pass-by", count: 80 },
      { measure: "interact", count: 8 },
      { measure: "interact", hour: 11, count: 50 },
    );
    const { ofPassersBy } = surveyReport(span, counts, nothing);
    expect(ofPassersBy).toMatchObject({ rate: { share: 0.1, numerator: measured(8) }, days: 1 });
  });
});

it("tells the flyers that were handed out, or that nobody wrote them down", () => {
  const of = (handOuts: { handedOut: number }[]) =>
    surveyReport(span, noSurveyCounts(), { doorCounts: [], handOuts }).flyersHandedOut;
  expect([of([]), of([{ handedOut: 0 }]), of([{ handedOut: 500 }, { handedOut: 250 }])]).toEqual([
    null,
    0,
    750,
  ]);
});
