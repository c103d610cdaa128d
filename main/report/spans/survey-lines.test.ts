import { expect, it } from "vitest";
import { surveyReport } from "../survey.ts";
import { addSurveyTally, noSurveyCounts } from "../survey-counts.ts";
import { surveyCsv, surveyLines } from "./survey-lines.ts";

const span = { fromDay: "2026-03-01", untilDay: "2026-04-01", timeZone: "Europe/Berlin", simulated: true };

/** Answers at the mirror in two arms, an hour with a camera and one without. */
function report() {
  const counts = noSurveyCounts();
  const at = { siteId: "old-mill", day: "2026-03-02", hour: 10, kind: null, armId: null };
  addSurveyTally(counts, { ...at, measure: "survey-mirror-yes", armId: "mirror", count: 30 });
  addSurveyTally(counts, { ...at, measure: "survey-mirror-none", armId: "mirror", count: 10 });
  addSurveyTally(counts, { ...at, measure: "survey-mirror-yes", count: 20 });
  addSurveyTally(counts, { ...at, measure: "counting", count: 60 });
  addSurveyTally(counts, { ...at, measure: "entries", kind: "pass-by", count: 200 });
  addSurveyTally(counts, { ...at, measure: "interact", count: 50 });
  return surveyReport(span, counts, { doorCounts: [], handOuts: [{ handedOut: 600 }] }, 10);
}

it("tells a survey in lines: places, arms, who was reached, and what nobody measured", () => {
  expect(surveyLines(report())).toEqual([
    "2026-03-01 until 2026-04-01 (that day is not counted), days of Europe/Berlin, SIMULATED",
    "At the mirror: 60 asked, 50 answered, 50 yes (83.3 %, 72.0 to 90.7 %)",
    "  no arm: 20 asked, 20 answered, 20 yes (100.0 %, 83.9 to 100.0 %)",
    "  mirror: 40 asked, 30 answered, 30 yes (75.0 %, 59.8 to 85.8 %)",
    "At the flyer: nobody was asked",
    "At the till: nobody was asked",
    "Interacted of visitors: nobody counted them",
    "Interacted of passers-by: 50 of 200 in 1 days (25.0 %, 19.5 to 31.4 %)",
    "Flyers handed out: 600",
  ]);
});

it("tells the same as a table, each row as long as its head", () => {
  const rows = surveyCsv(report())
    .trimEnd()
    .split("\r\n")
    .map((row) => row.split(","));
  expect(rows[0]).toEqual("place,arm,asked,answered,yes,no,unsure,none,share,lower,upper".split(","));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([11]));
  expect(rows[3]?.slice(0, 9)).toEqual(["mirror", "mirror", "40", "30", "30", "0", "0", "10", "0.75"]);
});
