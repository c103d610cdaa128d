import { randomInt } from "node:crypto";
import { drawPlan } from "../../../content/experiment/design/draw-plan.ts";
import { experimentFaults } from "../../../content/experiment/design/experiment-faults.ts";
import { takenSite } from "../../../content/experiment/design/taken-sites.ts";
import type { Experiment } from "../../../content/experiment/schema/experiment.ts";
import type { Product } from "../../../content/schema/product.ts";
import { civilTimeIn, dayAfter } from "../../base/civil-time.ts";
import type { Clock } from "../../base/clock.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { Caller, Handlers } from "../../bridge/contract/pipe.ts";
import type { Outlook } from "../../bridge/contract/study.ts";
import { isSimulated, type LedgerReader } from "../../ledger/read/ledger-reader.ts";
import type { KeptPlan } from "../../ledger/study/kept-plan.ts";
import { hashPlan } from "../../ledger/study/open-study.node.ts";
import { readPlans, readSales } from "../../ledger/study/read-study.node.ts";
import { exampleFile } from "../../report/experiment/example-file.ts";
import {
  experimentCsv,
  experimentFileName,
  experimentWorkbook,
} from "../../report/experiment/experiment-files.node.ts";
import type { ExperimentReportInput } from "../../report/experiment/experiment-report.ts";
import { pastNoise } from "../../report/experiment/past-noise.ts";
import { readReachOfDays, readShownArms } from "../../report/experiment/shown-arms.node.ts";
import { mirrorReach } from "../../report/experiment/shown-arms.ts";
import { roleFindings } from "../../report/experiment/validity.ts";
import type { ExperimentResult } from "../../report/schema/experiment-result.ts";
import { simulatedStudy } from "../../report/simulate/simulated-study.ts";
import type { DraftShelf } from "./draft-shelf.node.ts";
import { planOf, readPlanRows, rowsOfReport } from "./plan-rows.node.ts";
import { runReportJob } from "./run-report-job.node.ts";
import { reading, readingInTurns, type StudySources, writing } from "./study-sources.node.ts";

const MAX_SEED = 2 ** 32;
/** How far back the noise of sales is looked for. */
const PAST_DAYS = 365;
const OUTLOOK_SEED = 1;

/** This host's ledger knows of its own site alone: what others reached would be missing. */
const NOT_MEASURED = { interactions: null, contacts: null };

export interface ExperimentDeskOptions extends StudySources {
  /** All ids that the site whose ledger this is has had, the current one first. */
  readonly ownIds: () => readonly string[];
  readonly shelf: DraftShelf;
  readonly clock: Clock;
  readonly timeZone: () => string;
  readonly products: () => readonly Pick<Product, "productId" | "brand" | "category" | "variants">[];
  /** A plan was drawn: what screens show may change. */
  readonly onDrawn: () => void;
}

type Requests =
  | "experiment.list"
  | "experiment.save"
  | "experiment.discard"
  | "experiment.outlook"
  | "experiment.draw"
  | "experiment.report"
  | "experiment.example"
  | "experiment.example-file"
  | "experiment.export";

type ReportCode = "unknown" | "too-slow" | "ledger-unavailable";

/** Experiments from their first draft to their report. */
export function createExperimentDesk(options: ExperimentDeskOptions): Pick<Handlers, Requests> {
  const { shelf, clock, timeZone, products, onDrawn } = options;
  const pause = () => new Promise<void>((resolve) => void setImmediate(resolve));
  const today = () => civilTimeIn(timeZone())(clock.nowMs()).day;

  async function report(experimentId: string): Promise<Result<ExperimentResult, ReportCode>> {
    const input = await readingInTurns(options, async (reader) => {
      const plan = planOf(reader, experimentId);
      return plan === null ? null : inputOf(reader, plan);
    });
    if (!input.ok) return input;
    if (input.value === null) return fail("unknown", "This experiment has no plan yet: draw it first.");
    return runReportJob({ kind: "report", input: input.value });
  }

  async function inputOf(ledger: LedgerReader, own: KeptPlan): Promise<ExperimentReportInput> {
    const rows = readPlanRows(ledger, options.ownIds(), own);
    const { fromDay, isMirrorDay, named, reader, siteIds, untilDay } = rows;
    const span = { fromDay, untilDay, timeZone: timeZone(), pause };
    return {
      ...rowsOfReport(rows),
      products: products(),
      shown: readShownArms(reader, span).filter(({ siteId }) => siteIds.has(siteId)),
      mirror: [...siteIds].every((siteId) => siteId === named)
        ? mirrorReach(await readReachOfDays(reader, span), isMirrorDay)
        : NOT_MEASURED,
      simulated: isSimulated(reader),
      madeAtMs: clock.nowMs(),
      today: today(),
      timeZone: timeZone(),
    };
  }

  async function outlook(
    experiment: Experiment,
  ): Promise<Result<Outlook, "ledger-unavailable" | "too-slow">> {
    const until = experiment.firstDay < today() ? experiment.firstDay : today();
    const noise = reading(options, (reader) =>
      pastNoise(experiment, readSales(reader, dayAfter(until, -PAST_DAYS), until)),
    );
    if (!noise.ok) return noise;
    const faults = experimentFaults(experiment);
    const power =
      faults.length > 0
        ? succeed(null)
        : await runReportJob({ kind: "power", experiment, noise: noise.value, seed: OUTLOOK_SEED });
    if (!power.ok) return power;
    return succeed({
      faults,
      alike: roleFindings(experiment, products()).map(({ code, productId }) => ({
        productId: productId ?? "",
        because: code === "shared-brand" ? "brand" : "category",
      })),
      smallestP: power.value?.smallestP ?? null,
      noiseFloor: noise.value?.noiseFloor ?? null,
      detectableLift: power.value?.detectableLift ?? null,
      power: [...(power.value?.power ?? [])],
      weeksNeeded: power.value?.weeksNeeded ?? null,
    });
  }

  async function draw(experimentId: string, seed: number | null, caller: Caller) {
    const experiment = shelf.find(experimentId);
    if (experiment === null)
      return fail("unknown", "There is no draft of this name any more. Load the page again.");
    const begun = today() >= experiment.firstDay && experiment.design.kind !== "history";
    if (begun)
      return fail(
        "already-begun",
        `A plan is drawn before its first day, and ${experiment.firstDay} has come. Move the first day, or describe a history.`,
      );
    const drawn = drawPlan(experiment, seed ?? randomInt(MAX_SEED - 1));
    if (!drawn.ok) return fail("faulty", drawn.message);
    const [own = "", ...formerIds] = options.ownIds();
    const nameOf = (siteId: string) => (formerIds.includes(siteId) ? own : siteId);
    const taken = reading(options, (reader) => takenSite(drawn.value, readPlans(reader), today(), nameOf));
    if (!taken.ok) return taken;
    if (taken.value !== null) {
      const { siteId, title, untilDay } = taken.value;
      return fail(
        "site-taken",
        `Site “${siteId}” is in “${title}” until ${untilDay}: a site has one arm at a time. Begin then, or leave it out.`,
      );
    }
    const by = caller.account ?? caller.role;
    const written = await writing(options, (study) => study.keepPlan(experiment, drawn.value, by));
    if (!written.ok) return written;
    await shelf.discard(experimentId);
    onDrawn();
    const found = reading(options, (reader) => planOf(reader, experimentId));
    if (!found.ok) return found;
    if (found.value === null) throw new Error("Broken invariant: a plan that was kept is there");
    return succeed(found.value);
  }

  return {
    "experiment.list": () =>
      reading(options, (reader) => ({ drafts: [...shelf.list()], kept: readPlans(reader) })),
    async "experiment.save"({ experiment }) {
      const known = reading(options, (reader) => planOf(reader, experiment.experimentId));
      if (!known.ok) return known;
      if (known.value !== null)
        return fail(
          "already-drawn",
          "The plan of this experiment is drawn and stays as it is. Copy it under another name.",
        );
      return shelf.save(experiment);
    },
    "experiment.discard": ({ experimentId }) => shelf.discard(experimentId),
    "experiment.outlook": ({ experiment }) => outlook(experiment),
    "experiment.draw": ({ experimentId, seed }, caller) => draw(experimentId, seed, caller),
    "experiment.report": ({ experimentId }) => report(experimentId),
    "experiment.example"({ preset }) {
      const study = simulatedStudy(preset, today(), clock.nowMs(), timeZone());
      const kept = { ...study.kept, sha256: hashPlan(study.kept.experiment, study.kept.plan) };
      return runReportJob({ kind: "report", input: { ...study, kept } });
    },
    "experiment.example-file"({ preset, what }) {
      const study = simulatedStudy(preset, today(), clock.nowMs(), timeZone());
      const gtins = new Map(products().map(({ productId, variants }) => [productId, variants[0]?.gtin]));
      return succeed(exampleFile(study, what, (productId) => gtins.get(productId) ?? productId));
    },
    async "experiment.export"({ experimentId, format, locale }) {
      const made = await report(experimentId);
      if (!made.ok) return made;
      const fileName = experimentFileName(made.value, format);
      if (format === "csv")
        return succeed({ fileName, mimeType: "text/csv", content: experimentCsv(made.value, locale) });
      const workbook = await experimentWorkbook(made.value, locale);
      const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      return succeed({ fileName, mimeType, content: workbook.toString("base64") });
    },
  };
}
