import { drawPlan } from "../../content/experiment/design/draw-plan.ts";
import { experimentReport } from "../../main/report/experiment/experiment-report.ts";
import type { ExperimentResult } from "../../main/report/schema/experiment-result.ts";
import { simulatedStudy } from "../../main/report/simulate/simulated-study.ts";

const TODAY = "2026-11-22";
const MADE_AT_MS = Date.parse("2026-11-22T09:30:00Z");
/** The longest that a German catalogue and a chain of old towns have to offer. */
const LONG_NAMES = [
  "heiligenstadt-im-eichsfeld-wilhelmstrasse-ecke-bahnhofsvorplatz",
  "sankt-augustin-huma-einkaufspark-obergeschoss",
  "bad-neuenahr",
];

/** Reports that pages are looked at with; made by the statistics themselves, when the pages are built. */
export interface StudyResults {
  readonly steady: ExperimentResult;
  readonly novelty: ExperimentResult;
  /** Three shops only: no limits, no verdict, a trouble of every kind. */
  readonly few: ExperimentResult;
}

export function makeStudyResults(): StudyResults {
  return { steady: example("steady"), novelty: example("novelty"), few: fewShops() };
}

function example(preset: "steady" | "novelty"): ExperimentResult {
  return experimentReport(simulatedStudy(preset, TODAY, MADE_AT_MS, "Europe/Berlin"));
}

function fewShops(): ExperimentResult {
  const whole = simulatedStudy("steady", TODAY, MADE_AT_MS, "Europe/Berlin");
  const names = new Map(
    whole.kept.experiment.siteIds.slice(0, 3).map((siteId, place) => [siteId, LONG_NAMES[place] ?? siteId]),
  );
  const experiment = {
    ...whole.kept.experiment,
    experimentId: "drei-filialen",
    title: "Übergangsjacken mit herausnehmbarem Daunenfutter gegen Handzettel",
    siteIds: [...names.values()],
    looks: ["2026-10-18", "2026-11-01"],
  };
  const drawn = drawPlan(experiment, 7);
  if (!drawn.ok) throw new Error(drawn.message);
  const result = experimentReport({
    ...whole,
    kept: { ...whole.kept, experiment, plan: drawn.value, sha256: "5f3a".repeat(16) },
    sales: whole.sales.flatMap((sale) => {
      const siteId = names.get(sale.siteId);
      return siteId === undefined ? [] : [{ ...sale, siteId }];
    }),
    handOuts: whole.handOuts.flatMap((handOut) => {
      const siteId = names.get(handOut.siteId);
      return siteId === undefined ? [] : [{ ...handOut, siteId }];
    }),
    notes: [{ noteId: 1, siteId: null, day: "2026-10-03", text: "Feiertag, alle Filialen geschlossen" }],
    mirror: { interactions: null, contacts: null },
    simulated: false,
  });
  const some = { siteId: LONG_NAMES[0] ?? null, day: null, productId: null };
  return {
    ...result,
    validity: [
      { code: "days-missing", weight: "warning", ...some, amount: 4 },
      {
        code: "shared-category",
        weight: "warning",
        ...some,
        siteId: null,
        productId: "sailor-stripe-top",
        amount: null,
      },
      ...Array.from({ length: 12 }, (_, place) => ({
        code: "arm-unknown" as const,
        weight: "note" as const,
        ...some,
        day: `2026-10-${String(place + 1).padStart(2, "0")}`,
        amount: null,
      })),
    ],
  };
}
