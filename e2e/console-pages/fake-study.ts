import { experimentFaults } from "../../content/experiment/design/experiment-faults.ts";
import type { Experiment } from "../../content/experiment/schema/experiment.ts";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { ErrorOf, ParamsOf, ResultOf } from "../../main/bridge/contract/contract.ts";
import type { studyRequests } from "../../main/bridge/contract/study.ts";
import type { ExperimentResult } from "../../main/report/schema/experiment-result.ts";
import { DOOR_GUESS, FILE_NAME, FINDINGS, GUESS, salesFile } from "./fake-study-files.ts";
import type { Situation } from "./situation.ts";
import type { StudyResults } from "./study-results.node.ts";

declare global {
  /** Put in by the build: the statistics run there once, and not in every page. */
  const STUDY_RESULTS: StudyResults;
}

type Name = keyof typeof studyRequests;
type Handlers = { [N in Name]?: (params: ParamsOf<N>) => Result<ResultOf<N>, ErrorOf<N>> };

/** Experiments of the imagination: two drafts, one that runs, two that ended; files of sales with findings. */
export function createFakeStudy(situation: Situation): Handlers {
  const empty = situation === "empty";
  const results = [STUDY_RESULTS.steady, STUDY_RESULTS.novelty, STUDY_RESULTS.few];
  const kept = empty ? [] : results.map(keptOf);
  let drafts: readonly Experiment[] = empty ? [] : [draft()];
  let handOuts = empty ? [] : [handOut(1), handOut(2)];
  let notes = empty
    ? []
    : [{ noteId: 1, siteId: "old-mill", day: "2026-11-18", text: "Roadworks before the door" }];
  let own = {
    siteId: empty ? "site-1" : "harbour-street",
    name: "Hafenstraße, Köln",
    writtenAs: "site-1",
    formerSiteIds: empty ? [] : ["site-1"],
  };
  let others: ResultOf<"sites.list">["others"] = empty ? [] : [...SITES];
  const sites = () => ({ own, others: [...others] });
  let files = empty ? [] : [salesFile(2, null), salesFile(1, Date.parse("2026-11-20T08:00:00Z"))];
  return {
    "experiment.list": () => succeed({ drafts: [...drafts], kept }),
    "experiment.save": ({ experiment }) => {
      drafts = [...drafts.filter(({ experimentId }) => experimentId !== experiment.experimentId), experiment];
      return succeed(null);
    },
    "experiment.discard": ({ experimentId }) => {
      drafts = drafts.filter((each) => each.experimentId !== experimentId);
      return succeed(null);
    },
    "experiment.outlook": ({ experiment }) => {
      const faults = experimentFaults(experiment);
      const tells = faults.length === 0;
      return succeed({
        faults,
        alike: experiment.reference.includes("cable-jumper")
          ? [{ productId: "cable-jumper", because: "category" as const }]
          : [],
        smallestP: tells ? 0.0078125 : null,
        noiseFloor: 0.061,
        detectableLift: tells ? 0.062 : null,
        power: tells
          ? [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12].map((lift) => ({
              lift,
              chance: 1 - 0.95 * Math.exp(-((lift / 0.05) ** 2)),
            }))
          : [],
        weeksNeeded: tells ? 5 : null,
      });
    },
    "experiment.draw": ({ experimentId }) => {
      const first = kept[0];
      return first === undefined ? fail("unknown", experimentId) : succeed(first);
    },
    "experiment.report": ({ experimentId }) => {
      const found = results.find((each) => each.experimentId === experimentId);
      const result = empty && found ? withoutSales(found) : found;
      return result === undefined ? fail("unknown", experimentId) : succeed(result);
    },
    "experiment.example": ({ preset }) => succeed(STUDY_RESULTS[preset]),
    "experiment.example-file": ({ what }) =>
      succeed({ fileName: `example-${what}.csv`, mimeType: "text/csv", content: "" }),
    "experiment.export": ({ format }) =>
      succeed({ fileName: `experiment.${format}`, mimeType: "text/csv", content: "" }),
    "sites.list": () => succeed(sites()),
    "sites.rename": ({ siteId }) => {
      own = { ...own, siteId, formerSiteIds: [own.siteId] };
      return succeed(sites());
    },
    "sites.keep": ({ others: next }) => {
      others = next;
      return succeed(sites());
    },
    "sites.read": () => succeed({ sites: [{ id: "k-207", name: "Südtor" }], leftOut: 1 }),
    "doors.peek": () => succeed(DOOR_GUESS),
    "doors.take": () =>
      succeed({
        rows: 2_640,
        takenRows: 2_638,
        siteDays: 240,
        visitors: 41_982,
        findings: [
          { code: "row-unreadable-day", subject: "Zeitraum", rows: 1, firstRow: 2_641, message: "" },
          { code: "no-count-day", subject: "old-mill 2026-10-03", rows: 0, firstRow: null, message: "" },
          { code: "count-replaced", subject: "old-mill 2026-11-14", rows: 1, firstRow: null, message: "" },
        ],
      }),
    "doors.undo": () => succeed({ siteDays: 240 }),
    "study.progress": () =>
      succeed({
        work:
          situation === "trouble"
            ? { kind: "sales", name: FILE_NAME, step: "reading", share: 0.37, dryRun: false }
            : null,
      }),
    "study.stop": () => succeed(null),
    "sales.files": () => succeed({ files: [...files] }),
    "sales.peek": () => succeed(GUESS),
    "sales.take": ({ dryRun }) =>
      succeed({
        fileId: dryRun ? null : 3,
        rows: 18_204,
        takenRows: 18_161,
        siteDays: 462,
        units: 21_377,
        findings: [...FINDINGS],
      }),
    "sales.withdraw": ({ fileId, withdrawn }) => {
      files = files.map((file) =>
        file.fileId === fileId ? { ...file, withdrawnAtMs: withdrawn ? 1 : null } : file,
      );
      return succeed(null);
    },
    "study.by-hand": () =>
      succeed({
        handOuts: [...handOuts],
        doorCounts: empty
          ? []
          : [14, 15, 16].map((day) => ({
              siteId: "old-mill",
              day: `2026-11-${day}`,
              visitors: 120 + day,
              passersBy: day === 15 ? null : 900 + day,
            })),
        notes: [...notes],
      }),
    "study.hand-out": (added) => {
      handOuts = [...handOuts, { handOutId: handOuts.length + 1, ...added }];
      return succeed({ handOutId: handOuts.length });
    },
    "study.withdraw-hand-out": ({ handOutId, withdrawn }) => {
      handOuts = withdrawn
        ? handOuts.filter((each) => each.handOutId !== handOutId)
        : [...handOuts, handOut(handOutId)];
      return succeed(null);
    },
    "study.door-counts": () => succeed(null),
    "study.note": (added) => {
      notes = [...notes, { noteId: notes.length + 1, ...added, siteId: added.siteId ?? "old-mill" }];
      return succeed({ noteId: notes.length });
    },
    "study.withdraw-note": () => succeed(null),
  };
}

function keptOf(result: ExperimentResult): ResultOf<"experiment.list">["kept"][number] {
  const { drawnAtMs, periods, seed, sha256, sites } = result.plan;
  const { experimentId, title } = result;
  const last = experimentId === "example-steady" ? { untilDay: "2099-01-01" } : {};
  const plan = {
    formatVersion: 1 as const,
    experimentId,
    seed,
    periods: periods.map((period, place) => ({ ...period, ...(place === periods.length - 1 ? last : {}) })),
    sites: sites.map(({ arms, siteId }) => ({ siteId, arms: [...arms] })),
  };
  const experiment = {
    ...draft(),
    experimentId,
    title,
    siteIds: sites.map(({ siteId }) => siteId),
    firstDay: periods[0]?.fromDay ?? "",
  };
  return { experiment, plan, drawnAtMs, drawnBy: "annegret", sha256 };
}

/** As it is before the first file of sales. */
function withoutSales(result: ExperimentResult): ExperimentResult {
  const nothing = { lift: null, interval: null, pValue: null };
  return {
    ...result,
    outcomes: result.outcomes.map((one) => ({
      ...one,
      advertisedUnits: 0,
      referenceUnits: 0,
      logRatio: null,
    })),
    effects: result.effects.map((effect) => ({
      ...effect,
      ...nothing,
      ground: "none" as const,
      widerInterval: null,
      adjustedP: null,
      method: null,
    })),
    robustness: result.robustness.map((row) => ({ ...row, ...nothing })),
    weeks: result.weeks.map(({ week }) => ({ week, lift: null, interval: null })),
    money: null,
    validity: [],
  };
}

const SITES = [
  { siteId: "market-square", name: "Marktplatz, Düsseldorf" },
  { siteId: "old-mill", name: "Alte Mühle, Wuppertal-Elberfeld" },
  { siteId: "station-arcade", name: "Bahnhofspassage, Essen" },
  { siteId: "castle-gate", name: "Schlosstor, Bonn" },
  { siteId: "river-bank", name: "Am Ufer, Koblenz" },
  { siteId: "k-118", name: "Galerie, Aachen" },
  {
    siteId: "heiligenstadt-im-eichsfeld-wilhelmstrasse-ecke-bahnhofsvorplatz",
    name: "Heiligenstadt im Eichsfeld, Wilhelmstraße Ecke Bahnhofsvorplatz",
  },
];

function draft(): Experiment {
  return {
    formatVersion: 1,
    experimentId: "winter-knit",
    title: "Winter knit: mirror against the Christmas flyer",
    design: { kind: "rotation", baselineWeeks: 2, weeksPerArm: 2 },
    siteIds: ["harbour-street", "market-square", "old-mill", "station-arcade", "castle-gate", "river-bank"],
    firstDay: "2027-01-04",
    advertised: ["merino-long-sleeve", "jersey-dress"],
    reference: ["satin-skirt", "cable-jumper"],
    worthwhileLift: 0.05,
    alpha: 0.05,
    looks: [],
    money: {
      currency: "EUR",
      marginPerUnitMinor: 3_200,
      costs: [
        { arm: "mirror", label: "Content", amountMinor: 180_000 },
        { arm: "flyer", label: "Print", amountMinor: 96_000 },
      ],
    },
  };
}

function handOut(handOutId: number) {
  return {
    handOutId,
    siteId: handOutId === 1 ? "harbour-street" : "old-mill",
    fromDay: "2026-11-09",
    untilDay: "2026-11-16",
    what: "A6, knit and jersey, with a code for ten per cent",
    handedOut: 600,
    redeemed: handOutId === 1 ? 7 : null,
    costMinor: 6_000,
    currency: "EUR",
  };
}
