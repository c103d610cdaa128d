import { clusterRobust } from "../../statistics/clusters/cluster-robust.ts";
import { syntheticControl, type UnitSeries } from "../../statistics/counterfactual/synthetic-control.ts";
import { syntheticDifference } from "../../statistics/counterfactual/synthetic-difference.ts";
import { mean } from "../../statistics/vector.ts";
import type { GoldenRows } from "../golden-case.ts";
import { distinct, whenKnown } from "../golden-sales.ts";
import { numbers, type PublishedFiles, texts } from "./published-entry.ts";

/** Places that had GeoLift's treatment, and the days before it began. */
const geoliftTreated = ["chicago", "portland"];
const geoliftDaysBefore = 90;

/** GeoLift's test data: two cities' mean against a mixture of the others. */
export function geolift(files: PublishedFiles) {
  const cities = series(files("geolift_test.csv"), "location", "date", "Y", geoliftDaysBefore);
  const [treated, donors] = [true, false].map((is) =>
    cities.filter(({ name }) => geoliftTreated.includes(name) === is),
  );
  if (treated === undefined || donors === undefined) throw new Error("no cities");
  const meanOf = (period: "before" | "during"): readonly number[] =>
    (treated[0]?.[period] ?? []).map((_, day) =>
      mean(treated.map((city) => city[period][day] ?? Number.NaN)),
    );
  const own = { name: "treated", before: meanOf("before"), during: meanOf("during") };
  return whenKnown(syntheticControl({ treated: own, donors, demeaned: true }), (control) => ({
    att: control.meanGap,
    incremental: control.meanGap * treated.length * own.during.length,
    percent_lift: control.meanGap / mean(control.synthetic),
    l2_imbalance: control.imbalance,
    weights_top: Object.fromEntries(control.weights.map(({ name, weight }) => [name, weight])),
  }));
}

/** California's tobacco law of 1989. */
export function californiaTobacco(files: PublishedFiles) {
  const rows = files("california_prop99.csv");
  const states = series(rows, "State", "Year", "PacksPerCapita", 19);
  const treated = states.find(({ name }) => name === "California");
  if (treated === undefined) throw new Error("no California");
  const donors = states.filter((state) => state !== treated);
  const change = ({ before, during }: UnitSeries): number => mean(during) - mean(before);
  return {
    did: change(treated) - mean(donors.map(change)),
    ...whenKnown(syntheticControl({ treated, donors, demeaned: false }), ({ meanGap, weights }) => ({
      sc: meanGap,
      sc_weights_top: Object.fromEntries(weights.map(({ name, weight }) => [name, weight])),
    })),
    ...whenKnown(syntheticDifference({ treated: [treated], controls: donors }), ({ estimate }) => ({
      sdid: estimate,
    })),
  };
}

/** Teens' employment in counties and the minimum wage: the plain two-way regression only. */
export function minimumWage(files: PublishedFiles) {
  const rows = files("mpdta.csv");
  const years = numbers(rows, "year");
  const treated = numbers(rows, "first.treat").map((first, row) =>
    Number(first > 0 && (years[row] ?? 0) >= first),
  );
  const counties = texts(rows, "countyreal");
  const panel = {
    design: { terms: { treated }, effects: [counties, texts(rows, "year")] },
    outcome: numbers(rows, "lemp"),
    clusterOf: counties,
    contrast: { treated: 1 },
  };
  return {
    twfe: whenKnown(clusterRobust({ ...panel, kind: "CR1" }), ({ estimate, standardError }) => ({
      estimate,
      cluster_se_CR1: standardError,
    })),
  };
}

function series(
  rows: GoldenRows,
  unit: string,
  time: string,
  outcome: string,
  before: number,
): readonly UnitSeries[] {
  return distinct(texts(rows, unit)).map((name) => {
    const own = rows
      .filter((row) => row[unit] === name)
      .toSorted((a, b) => ((a[time] ?? "") < (b[time] ?? "") ? -1 : 1));
    const values = numbers(own, outcome);
    return { name, before: values.slice(0, before), during: values.slice(before) };
  });
}
