import { describe, expect, it } from "vitest";
import type { SurveyReach } from "../../../main/report/schema/survey.ts";
import { createTranslate } from "../../i18n/translate.ts";
import { partsWords } from "../parts/parts-words.ts";
import { armName, estimateText, reachText } from "./survey-text.ts";
import { surveyWords } from "./survey-words.ts";

const t = createTranslate("en", surveyWords);
const cells = createTranslate("en", partsWords);
const format = { count: String, share: (value: number) => `${Math.round(value * 100)}%` };

const measured = (value: number) => ({ state: "measured", value }) as const;
const unmeasured = { state: "not-measured", value: null } as const;

function reach(part: SurveyReach["rate"]["numerator"], whole: SurveyReach["rate"]["denominator"]) {
  const estimate = { share: 0.71, lower: 0.61, upper: 0.79 };
  const isShare = part.value !== null && whole.value !== null && part.value <= whole.value;
  return {
    rate: { numerator: part, denominator: whole, share: isShare ? 0.71 : null },
    estimate: isShare ? estimate : null,
    days: 1,
  };
}

describe("the survey's words", () => {
  it.each([
    [measured(71), measured(100), "71 of 100, 1 day"],
    [unmeasured, unmeasured, "No denominator: nobody was counted"],
    [measured(9), measured(0), "No denominator: nobody was counted"],
    [measured(140), measured(100), "140 over 100: not a share"],
    [{ state: "suppressed", value: null } as const, measured(100), "<5 of 100, 1 day"],
  ])("tell what the rate of %o and %o is made of", (part, whole, text) => {
    expect(reachText(reach(part, whole), t, cells, format)).toBe(text);
  });

  it("give a share its interval, or none", () => {
    expect(estimateText(reach(measured(71), measured(100)).estimate, t, format)).toBe("71% (61% to 79%)");
    expect(estimateText(null, t, format)).toBe("–");
  });

  it("call arms by their names", () => {
    expect([null, "mirror", "none", "b-2"].map((arm) => armName(arm, t))).toEqual([
      "outside an experiment",
      "during “mirror”",
      "during “nothing”",
      "during “b-2”",
    ]);
  });
});
