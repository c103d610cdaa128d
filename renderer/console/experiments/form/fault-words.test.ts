import { describe, expect, it } from "vitest";
import { experimentFaults } from "../../../../content/experiment/design/experiment-faults.ts";
import { experimentOf } from "../../../../content/experiment/design/fixtures.ts";
import { EXPERIMENT_FAULT_CODES } from "../../../../content/experiment/schema/experiment-fault.ts";
import { LOCALES } from "../../../../content/schema/locale.ts";
import { createTranslate } from "../../../i18n/translate.ts";
import { formWords } from "./form-words.ts";

const rotation = { kind: "rotation", baselineWeeks: 1, weeksPerArm: 1 } as const;
const pairs = { kind: "pairs", baselineWeeks: 1, campaignWeeks: 2 } as const;
const history = { kind: "history", baselineWeeks: 1, campaignWeeks: 2, arm: "none" } as const;
const faults = [
  experimentOf(rotation, 2, { looks: ["2020-01-01"] }),
  experimentOf({ ...pairs, pairs: [["site-1", "site-9"]] }, 2),
  experimentOf({ kind: "day-pairs", pairs: 4 }, 2),
  experimentOf(history, 1),
  experimentOf(rotation, 3, {
    siteIds: ["site-1", "site-1", "site-2"],
    advertised: ["coat", "coat"],
    reference: ["coat"],
  }),
].flatMap(experimentFaults);

describe("a fault of an experiment", () => {
  it("is met of every kind", () => {
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(EXPERIMENT_FAULT_CODES));
  });

  it.each(faults)("$code is said with its names and numbers in every language", ({ about, code }) => {
    for (const locale of LOCALES) {
      const sentence = createTranslate(locale, formWords)(`fault.${code}`, about);
      for (const named of Object.values(about)) expect(sentence).toContain(String(named));
    }
  });
});
