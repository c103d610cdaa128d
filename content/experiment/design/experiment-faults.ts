import type { Experiment } from "../schema/experiment.ts";
import type { ExperimentFaultCode } from "../schema/experiment-fault.ts";
import { periodsOf } from "./periods-of.ts";

/** Between-site designs with fewer sites that have the mirror cannot tell it from what else was special there. */
export const MIN_MIRROR_SITES = 3;

/** Why an experiment cannot be drawn, and what would help. */
export interface ExperimentFault {
  readonly code: ExperimentFaultCode;
  /** Where in the document, e.g. `design.pairs`. */
  readonly path: string;
  /** Names and numbers that the fault is about; which ones is told by its code. */
  readonly about: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** All that keeps an experiment from being drawn; empty where nothing does. */
export function experimentFaults(experiment: Experiment): ExperimentFault[] {
  return [
    ...twice(experiment.siteIds).map(
      (siteId): ExperimentFault => ({
        code: "site-twice",
        path: "siteIds",
        about: { site: siteId },
        message: `Site “${siteId}” is named twice: a site has one arm at a time. Name it once.`,
      }),
    ),
    ...(["advertised", "reference"] as const).flatMap((role) =>
      twice(experiment[role]).map(
        (productId): ExperimentFault => ({
          code: "product-twice",
          path: role,
          about: { product: productId },
          message: `Product “${productId}” is named twice. Name it once.`,
        }),
      ),
    ),
    ...experiment.reference
      .filter((productId) => experiment.advertised.includes(productId))
      .map(
        (productId): ExperimentFault => ({
          code: "role-twice",
          path: "reference",
          about: { product: productId },
          message: `Product “${productId}” is advertised and reference at once. Take it out of one of the two.`,
        }),
      ),
    ...designFaults(experiment),
    ...lookFaults(experiment),
  ];
}

function designFaults({ design, siteIds }: Experiment): ExperimentFault[] {
  const sites = siteIds.length;
  switch (design.kind) {
    case "rotation":
      return sites >= MIN_MIRROR_SITES ? [] : [tooFew({ sites, needed: MIN_MIRROR_SITES })];
    case "parallel":
      return Math.floor(sites / 2) >= MIN_MIRROR_SITES
        ? []
        : [tooFew({ sites, needed: 2 * MIN_MIRROR_SITES })];
    case "pairs": {
      const paired = design.pairs.flat();
      const faults: ExperimentFault[] = [];
      if (
        paired.length !== siteIds.length ||
        paired.some((siteId) => !siteIds.includes(siteId)) ||
        twice(paired).length > 0
      )
        faults.push({
          code: "pairs-are-not-sites",
          path: "design.pairs",
          about: {},
          message:
            "Each site of the experiment must stand in exactly one pair. Put the missing ones in, and name none twice.",
        });
      if (design.pairs.length < MIN_MIRROR_SITES)
        faults.push({
          code: "too-few-pairs",
          path: "design.pairs",
          about: { pairs: design.pairs.length, needed: MIN_MIRROR_SITES },
          message: `At least ${MIN_MIRROR_SITES} pairs are needed, and here are ${design.pairs.length}. ${WHY_FEW}`,
        });
      return faults;
    }
    case "day-pairs":
      return sites === 1
        ? []
        : [
            {
              code: "one-site-only",
              path: "siteIds",
              about: { sites },
              message: `Pairs of days are for one site, and here are ${sites}. With several, let them rotate.`,
            },
          ];
    case "history":
      return design.arm === "none"
        ? [
            {
              code: "never-shown",
              path: "design.arm",
              about: {},
              message:
                "Nothing was promoted, so there is nothing to describe. Say whether it was the flyer or the mirror.",
            },
          ]
        : [];
  }
}

function lookFaults(experiment: Experiment): ExperimentFault[] {
  const periods = periodsOf(experiment);
  const first = periods.find(({ baseline }) => !baseline)?.fromDay ?? experiment.firstDay;
  const end = periods.at(-1)?.untilDay ?? experiment.firstDay;
  return experiment.looks
    .filter((day, index) => day <= first || day >= end || experiment.looks.indexOf(day) !== index)
    .map((day) => ({
      code: "look-outside",
      path: "looks",
      about: { day, first, end },
      message: `A look on ${day} is not between the first day of the comparison (${first}) and its end (${end}), or is named twice.`,
    }));
}

const WHY_FEW = "With fewer, any one site's luck would decide. Add sites, or compare pairs of days in one.";

function tooFew(about: { readonly sites: number; readonly needed: number }): ExperimentFault {
  return {
    code: "too-few-sites",
    path: "siteIds",
    about,
    message: `At least ${about.needed} sites are needed, and here are ${about.sites}. ${WHY_FEW}`,
  };
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
