import { classicalFTest } from "../../statistics/fit/classical-f-test.ts";
import { signFlipTest } from "../../statistics/pairs/sign-flip-test.ts";
import { randomisationTest } from "../../statistics/randomisation/randomisation-test.ts";
import { pairedT } from "../../statistics/sites/paired-t.ts";
import { welchT } from "../../statistics/sites/two-sample-t.ts";
import { arrangementsOf } from "../arrangements.ts";
import { distinct, indicator, whenKnown } from "../golden-sales.ts";
import { numbers, type PublishedFiles, texts } from "./published-entry.ts";

/** Bees and sprays in a Latin square: rows and columns held constant, as sites and weeks are in a rotation. */
export function orchardSprays(files: PublishedFiles) {
  const rows = files("orchard_sprays.csv");
  const treatments = texts(rows, "treatment");
  const [, ...others] = distinct(treatments);
  const design = {
    terms: Object.fromEntries(others.map((name) => [name, indicator(treatments, name)])),
    effects: [texts(rows, "rowpos"), texts(rows, "colpos")],
  };
  return whenKnown(classicalFTest({ design, outcome: numbers(rows, "decrease") }), (test) => ({
    F: test.f,
    df: [test.numeratorDegrees, test.denominatorDegrees],
    p: test.pValue,
    ms_residual: test.residualVariance,
  }));
}

/** Ten people's sleep by two drugs, paired. */
export function sleep(files: PublishedFiles) {
  const rows = files("sleep.csv");
  const [first = [], second = []] = ["1", "2"].map((group) =>
    numbers(
      rows.filter((row) => row["group"] === group),
      "extra",
    ),
  );
  const differences = first.map((value, person) => value - (second[person] ?? Number.NaN));
  return whenKnown(pairedT({ differences }), ({ t, degreesOfFreedom, pValue, interval }) => ({
    t,
    df: degreesOfFreedom,
    p: pValue,
    ci: [interval.lower, interval.upper],
    sign_flip_p: flipped(differences),
  }));
}

/** Ten boys' shoes of two materials, one on each foot. */
export function shoes(files: PublishedFiles) {
  const rows = files("shoes.csv");
  const second = numbers(rows, "B");
  const differences = numbers(rows, "A").map((value, boy) => value - (second[boy] ?? Number.NaN));
  return whenKnown(pairedT({ differences }), ({ t, pValue }) => ({
    t,
    p: pValue,
    sign_flip_p: flipped(differences),
    exactRankTests_p: flipped(differences),
  }));
}

/** Plants under two treatments: Welch and all 184 756 ways to halve twenty. */
export function plantGrowth(files: PublishedFiles) {
  const rows = files("plant_growth.csv").filter((row) => row["group"] !== "trt1");
  const groups = texts(rows, "group");
  const outcome = numbers(rows, "weight");
  const treated = outcome.filter((_, plant) => groups[plant] === "trt2");
  const control = outcome.filter((_, plant) => groups[plant] === "ctrl");
  const plans = arrangementsOf(indicator(groups, "trt2"), String);
  return whenKnown(welchT({ treated, control }), (welch) => ({
    diff: welch.estimate,
    welch_p: welch.pValue,
    welch_df: welch.degreesOfFreedom,
    exact_perm_p: whenKnown(randomisationTest({ outcome, effects: [], plans }), ({ pValue }) => pValue),
  }));
}

function flipped(differences: readonly number[]) {
  return whenKnown(signFlipTest({ differences }), ({ pValue }) => pValue);
}
