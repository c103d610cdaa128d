import {
  type Arm,
  type Design,
  type DesignKind,
  type Experiment,
  experimentSchema,
} from "../../../../content/experiment/schema/experiment.ts";
import { minorUnitsOf } from "../parts/minor-units.ts";

/** A cost as it is typed: in whole units of the currency, null while empty. */
export interface CostWish {
  readonly arm: Arm;
  readonly label: string;
  readonly amount: number | null;
}

/** An experiment while it is being written: everything may still be missing. Per cents are numbers like 5. */
export interface ExperimentWish {
  readonly title: string;
  readonly advertised: readonly string[];
  readonly reference: readonly string[];
  readonly siteIds: readonly string[];
  readonly kind: DesignKind;
  readonly firstDay: string;
  readonly baselineWeeks: number | null;
  readonly weeksPerArm: number | null;
  readonly campaignWeeks: number | null;
  readonly dayPairs: number | null;
  readonly pairs: readonly (readonly [string, string])[];
  readonly historyArm: Arm;
  readonly worthwhilePercent: number | null;
  readonly alphaPercent: number | null;
  readonly looks: readonly string[];
  readonly money: {
    readonly currency: string;
    readonly margin: number | null;
    readonly costs: readonly CostWish[];
  } | null;
}

/** What an experiment begins as. */
export const EMPTY_WISH: ExperimentWish = {
  title: "",
  advertised: [],
  reference: [],
  siteIds: [],
  kind: "rotation",
  firstDay: "",
  baselineWeeks: 2,
  weeksPerArm: 3,
  campaignWeeks: 6,
  dayPairs: 21,
  pairs: [],
  historyArm: "mirror",
  worthwhilePercent: 5,
  alphaPercent: 5,
  looks: [],
  money: null,
};

export const MISSING = [
  "title",
  "advertised",
  "reference",
  "siteIds",
  "firstDay",
  "design",
  "worthwhileLift",
  "alpha",
  "looks",
  "money",
] as const;
export type Missing = (typeof MISSING)[number];

/** The document that a wish makes, or the parts that keep it from being one. */
export function experimentOfWish(
  wish: ExperimentWish,
  experimentId: string,
):
  | { readonly experiment: Experiment; readonly missing: null }
  | { readonly experiment: null; readonly missing: readonly Missing[] } {
  const { advertised, alphaPercent, firstDay, looks, money, reference, siteIds, title, worthwhilePercent } =
    wish;
  const unit = money === null ? 1 : minorUnitsOf(money.currency);
  const read = experimentSchema.safeParse({
    formatVersion: 1,
    experimentId,
    title: title.trim(),
    design: designOf(wish),
    siteIds,
    firstDay,
    advertised,
    reference,
    worthwhileLift: worthwhilePercent === null ? null : worthwhilePercent / 100,
    alpha: alphaPercent === null ? null : alphaPercent / 100,
    looks: looks.toSorted((a, b) => a.localeCompare(b)),
    money:
      money === null
        ? null
        : {
            currency: money.currency,
            marginPerUnitMinor: money.margin === null ? null : Math.round(money.margin * unit),
            costs: money.costs.map(({ amount, arm, label }) => ({
              arm,
              label: label.trim(),
              amountMinor: amount === null ? null : Math.round(amount * unit),
            })),
          },
  });
  if (read.success) return { experiment: read.data, missing: null };
  const at = new Set(read.error.issues.map(({ path }) => path[0]));
  return { experiment: null, missing: MISSING.filter((part) => at.has(part)) };
}

/** A draft as the form shows it. */
export function wishOf({ alpha, design, money, worthwhileLift, ...rest }: Experiment): ExperimentWish {
  const unit = money === null ? 1 : minorUnitsOf(money.currency);
  return {
    ...EMPTY_WISH,
    title: rest.title,
    advertised: rest.advertised,
    reference: rest.reference,
    siteIds: rest.siteIds,
    firstDay: rest.firstDay,
    looks: rest.looks,
    ...weeksOf(design),
    worthwhilePercent: percent(worthwhileLift),
    alphaPercent: percent(alpha),
    money:
      money === null
        ? null
        : {
            currency: money.currency,
            margin: money.marginPerUnitMinor / unit,
            costs: money.costs.map(({ amountMinor, arm, label }) => ({
              arm,
              label,
              amount: amountMinor / unit,
            })),
          },
  };
}

function designOf(wish: ExperimentWish): object {
  const { baselineWeeks, campaignWeeks, dayPairs, historyArm, kind, pairs, weeksPerArm } = wish;
  switch (kind) {
    case "rotation":
      return { kind, baselineWeeks, weeksPerArm };
    case "parallel":
      return { kind, baselineWeeks, campaignWeeks };
    case "pairs":
      return { kind, baselineWeeks, campaignWeeks, pairs };
    case "day-pairs":
      return { kind, pairs: dayPairs };
    case "history":
      return { kind, baselineWeeks, campaignWeeks, arm: historyArm };
  }
}

function weeksOf(design: Design): Partial<ExperimentWish> {
  switch (design.kind) {
    case "rotation":
    case "parallel":
    case "pairs":
      return design;
    case "day-pairs":
      return { kind: design.kind, dayPairs: design.pairs };
    case "history": {
      const { arm, ...weeks } = design;
      return { ...weeks, historyArm: arm };
    }
  }
}

/** Without the digits that binary fractions leave behind: 0.07 is 7. */
function percent(share: number): number {
  return Number((100 * share).toFixed(4));
}
