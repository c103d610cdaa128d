import type { Locale } from "../../../content/schema/locale.ts";
import type { ExperimentResult, LiftInterval } from "../schema/experiment-result.ts";

/** One cell of an export; null: not known, left empty. */
export type ExportCell = string | number | null;

/** A table as a spreadsheet has it: first the head, then rows of the same width. */
export interface ExportTable {
  readonly name: string;
  readonly rows: readonly (readonly ExportCell[])[];
}

/** The whole report as tables, for workbook and CSV; nothing is worked out anew. Heads are fixed words, for programs. */
export function experimentTables(result: ExperimentResult, locale: Locale): ExportTable[] {
  return [
    { name: "answer", rows: answer(result, locale) },
    {
      name: "effects",
      rows: [
        [
          "contrast",
          "ground",
          "lift",
          "level",
          "lower",
          "upper",
          "lower80",
          "upper80",
          "p",
          "pHolm",
          "smallestP",
          "method",
          "why not",
        ],
        ...result.effects.map((one) => [
          one.contrast,
          one.ground,
          one.lift,
          ...ends(one.interval),
          one.widerInterval?.lower ?? null,
          one.widerInterval?.upper ?? null,
          one.pValue,
          one.adjustedP,
          one.smallestP,
          one.method,
          one.refusal?.sentence[locale] ?? null,
        ]),
      ],
    },
    {
      name: "robustness",
      rows: [
        ["test", "lift", "level", "lower", "upper", "p", "why not"],
        ...result.robustness.map((one) => [
          one.method,
          one.lift,
          ...ends(one.interval),
          one.pValue,
          one.refusal?.sentence[locale] ?? null,
        ]),
      ],
    },
    {
      name: "without a site",
      rows: [["site", "lift", "p"], ...result.withoutSite.map((one) => [one.siteId, one.lift, one.pValue])],
    },
    {
      name: "weeks",
      rows: [
        ["week", "lift", "level", "lower", "upper"],
        ...result.weeks.map((one) => [one.week, one.lift, ...ends(one.interval)]),
      ],
    },
    { name: "arms", rows: arms(result) },
    ...(result.money === null ? [] : [{ name: "money", rows: money(result.money) }]),
    {
      name: "validity",
      rows: [
        ["finding", "weight", "site", "day", "product", "amount"],
        ...result.validity.map((one) => [
          one.code,
          one.weight,
          one.siteId,
          one.day,
          one.productId,
          one.amount,
        ]),
      ],
    },
    { name: "plan", rows: plan(result) },
    {
      name: "outcomes",
      rows: [
        [
          "site",
          "period",
          "arm",
          "advertised units",
          "reference units",
          "open days",
          "missing days",
          "log ratio",
        ],
        ...result.outcomes.map((one) => [
          one.siteId,
          one.period + 1,
          one.arm,
          one.advertisedUnits,
          one.referenceUnits,
          one.openDays,
          one.missingDays,
          one.logRatio,
        ]),
      ],
    },
    {
      name: "looks",
      rows: [
        ["day", "information", "alpha spent", "alpha of this look", "past"],
        ...result.looks.map((one) => [
          one.day,
          one.informationShare,
          one.alphaSpent,
          one.nominalAlpha,
          one.past ? "yes" : "no",
        ]),
      ],
    },
    {
      name: "notes",
      rows: [["day", "site", "note"], ...result.notes.map((one) => [one.day, one.siteId ?? "all", one.text])],
    },
  ];
}

function answer(result: ExperimentResult, locale: Locale): ExportCell[][] {
  return [
    ["what", "value"],
    ["experiment", result.title],
    ["answer", result.verdict.sentence[locale]],
    ["verdict", result.verdict.kind],
    ["because", result.verdict.reason],
    ["simulated", result.simulated ? "yes (made up for show)" : "no"],
    ["holds for", result.onlyFor ?? "the sites of the plan"],
    ["design", result.designKind],
    ["worthwhile lift", result.worthwhileLift],
    ["alpha", result.alpha],
    ["seed", result.plan.seed],
    ["plans that might have been drawn", result.plan.admissible],
    ["SHA-256 of the plan", result.plan.sha256],
    ["time zone", result.timeZone],
    ["spill-over lift", result.spillOver?.lift ?? null],
    ["placebo p", result.placebo?.pValue ?? null],
    ["placebo, why not", result.placebo?.refusal?.sentence[locale] ?? null],
    ["pre-trend p", result.preTrend?.pValue ?? null],
    ["pre-trend, why not", result.preTrend?.refusal?.sentence[locale] ?? null],
  ];
}

function arms({ contacts }: ExperimentResult): ExportCell[][] {
  return [
    [
      "arm",
      "planned site-days",
      "seen site-days",
      "advertised units",
      "reference units",
      "interactions",
      "contacts",
      "cost (minor)",
      "cost per contact (minor)",
      "cost per interaction (minor)",
    ],
    ...contacts.map((one) => [
      one.arm,
      one.plannedSiteDays,
      one.seenSiteDays,
      one.advertisedUnits,
      one.referenceUnits,
      one.interactions,
      one.contacts,
      one.costMinor,
      one.costPerContactMinor,
      one.costPerInteractionMinor,
    ]),
  ];
}

function money(of: NonNullable<ExperimentResult["money"]>): ExportCell[][] {
  const { costPerUnit } = of;
  return [
    ["what", "value"],
    ["currency", of.currency],
    ["margin of a unit (minor)", of.marginPerUnitMinor],
    ["extra units", of.incrementalUnits],
    ["extra units, lower", of.unitsInterval?.lower ?? null],
    ["extra units, upper", of.unitsInterval?.upper ?? null],
    ["extra margin (minor)", of.incrementalMarginMinor],
    ["extra cost (minor)", of.extraCostMinor],
    ["net (minor)", of.netMinor],
    ["return on cost", of.returnOnCost],
    ["units to break even", of.breakEvenUnits],
    ["cost of an extra unit", costPerUnit.kind],
    [
      "cost of an extra unit, estimate (minor)",
      costPerUnit.kind === "bounded" ? costPerUnit.estimateMinor : null,
    ],
    ["cost of an extra unit, at least (minor)", leastCost(costPerUnit)],
    [
      "cost of an extra unit, at most (minor)",
      costPerUnit.kind === "bounded" ? costPerUnit.upperMinor : null,
    ],
  ];
}

function leastCost(costPerUnit: NonNullable<ExperimentResult["money"]>["costPerUnit"]): number | null {
  switch (costPerUnit.kind) {
    case "bounded":
      return costPerUnit.lowerMinor;
    case "unbounded":
      return costPerUnit.atLeastMinor;
    case "negative":
    case "unknown":
      return null;
  }
}

function plan({ plan: { periods, sites } }: ExperimentResult): ExportCell[][] {
  return [
    ["site", ...periods.map(({ fromDay, baseline }) => (baseline ? `${fromDay} (before)` : fromDay))],
    ...sites.map(({ siteId, arms: own }) => [siteId, ...own]),
  ];
}

function ends(interval: LiftInterval | null): [ExportCell, ExportCell, ExportCell] {
  return [interval?.level ?? null, interval?.lower ?? null, interval?.upper ?? null];
}
