import { z } from "zod";
import { drawnPlanSchema } from "../../../content/experiment/schema/drawn-plan.ts";
import { experimentSchema } from "../../../content/experiment/schema/experiment.ts";
import { EXPERIMENT_FAULT_CODES } from "../../../content/experiment/schema/experiment-fault.ts";
import { localeSchema } from "../../../content/schema/locale.ts";
import { slugSchema } from "../../base/ids.ts";
import { doorCountSchema, handOutSchema, noteSchema } from "../../ledger/schema/by-hand.ts";
import { experimentResultSchema } from "../../report/schema/experiment-result.ts";
import { defineRequest } from "./define.ts";
import { salesRequests } from "./sales.ts";
import { siteRequests } from "./sites.ts";

const MAX_EXPERIMENTS = 200;
const MAX_ROWS = 2_000;
const MAX_EXPORT_CHARS = 8_000_000;

const desk = { roles: ["merchandiser", "admin", "operator"], timeoutMs: 15_000 } as const;
/** Tests over many plans, or over a large file, take their time. */
const slowMs = 120_000;
const nothing = z.null();

const experimentFaultSchema = z.strictObject({
  code: z.enum(EXPERIMENT_FAULT_CODES),
  path: z.string(),
  about: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
});

/** What a design can tell, before anything is drawn. */
const outlookSchema = z.strictObject({
  faults: z.array(experimentFaultSchema).max(200),
  /** Reference products that would move with the advertised ones. */
  alike: z.array(z.strictObject({ productId: slugSchema, because: z.enum(["category", "brand"]) })).max(400),
  /** The smallest p that the design can give; null where it gives none. */
  smallestP: z.number().nullable(),
  /** Noise of one comparison of a site and week that no number of weeks lowers: √(1/U + 1/R). */
  noiseFloor: z.number().nullable(),
  /** Lift that is found with 80 % chance; null where the past sales do not tell. */
  detectableLift: z.number().nullable(),
  /** Chance of finding lifts, in per cent of the flyer. */
  power: z.array(z.strictObject({ lift: z.number(), chance: z.number() })).max(30),
  /** Weeks an arm that the worthwhile lift needs, up to 26; null where even those are too few. */
  weeksNeeded: z.int().nullable(),
});
export type Outlook = z.infer<typeof outlookSchema>;

const keptSchema = z.strictObject({
  experiment: experimentSchema,
  plan: drawnPlanSchema,
  drawnAtMs: z.number(),
  drawnBy: z.string(),
  sha256: z.string(),
});

const exportedSchema = z.strictObject({
  fileName: z.string(),
  mimeType: z.string(),
  content: z.string().max(MAX_EXPORT_CHARS),
});
const days = z.strictObject({ fromDay: z.iso.date(), untilDay: z.iso.date() });

export const studyRequests = {
  ...siteRequests,
  ...salesRequests,
  /** Experiments that are being written, and those whose plan was drawn. */
  "experiment.list": defineRequest({
    ...desk,
    params: z.strictObject({}),
    result: z.strictObject({
      drafts: z.array(experimentSchema).max(MAX_EXPERIMENTS),
      kept: z.array(keptSchema).max(MAX_EXPERIMENTS),
    }),
    errors: ["ledger-unavailable"],
  }),
  /** Keeps a draft; one whose plan was drawn is refused. */
  "experiment.save": defineRequest({
    ...desk,
    params: z.strictObject({ experiment: experimentSchema }),
    result: nothing,
    errors: ["already-drawn", "too-many", "not-written", "ledger-unavailable"],
  }),
  "experiment.discard": defineRequest({
    ...desk,
    params: z.strictObject({ experimentId: slugSchema }),
    result: nothing,
    errors: ["unknown", "not-written"],
  }),
  /** What speaks against a design, what it could find, and for how long it would have to run. */
  "experiment.outlook": defineRequest({
    ...desk,
    timeoutMs: slowMs,
    params: z.strictObject({ experiment: experimentSchema }),
    result: outlookSchema,
    errors: ["too-slow", "ledger-unavailable"],
  }),
  /** Draws the plan and keeps it for good, before its first day. */
  "experiment.draw": defineRequest({
    ...desk,
    params: z.strictObject({ experimentId: slugSchema, seed: z.int().min(0).max(0xffff_ffff).nullable() }),
    result: keptSchema,
    errors: ["unknown", "faulty", "already-begun", "already-drawn", "site-taken", "ledger-unavailable"],
  }),
  "experiment.report": defineRequest({
    ...desk,
    timeoutMs: slowMs,
    params: z.strictObject({ experimentId: slugSchema }),
    result: experimentResultSchema,
    errors: ["unknown", "too-slow", "ledger-unavailable"],
  }),
  /** The report of a made-up chain, marked as simulated: what a report looks like before there is one. */
  "experiment.example": defineRequest({
    ...desk,
    timeoutMs: slowMs,
    params: z.strictObject({ preset: z.enum(["steady", "novelty"]) }),
    result: experimentResultSchema,
    errors: ["too-slow"],
  }),
  /** A file of that made-up chain, to try the import with: its sales, its drawn plan, or the experiment itself. */
  "experiment.example-file": defineRequest({
    ...desk,
    params: z.strictObject({
      preset: z.enum(["steady", "novelty"]),
      what: z.enum(["sales", "plan", "experiment"]),
    }),
    result: exportedSchema,
    errors: [],
  }),
  /** The report as a file: CSV text, or a workbook in Base64. */
  "experiment.export": defineRequest({
    ...desk,
    timeoutMs: slowMs,
    params: z.strictObject({
      experimentId: slugSchema,
      format: z.enum(["csv", "xlsx"]),
      locale: localeSchema,
    }),
    result: exportedSchema,
    errors: ["unknown", "too-slow", "ledger-unavailable"],
  }),

  /** The file that is being read just now, if any; `share`: 0..1 of its step. */
  "study.progress": defineRequest({
    ...desk,
    params: z.strictObject({}),
    result: z.strictObject({
      work: z
        .strictObject({
          kind: z.enum(["sales", "doors"]),
          name: z.string().max(200),
          step: z.enum(["reading", "writing"]),
          share: z.number().min(0).max(1),
          /** Only tried out: nothing is taken at its end. */
          dryRun: z.boolean(),
        })
        .nullable(),
    }),
    errors: [],
  }),
  /** Ends the reading of that file; nothing of it is kept. */
  "study.stop": defineRequest({
    ...desk,
    params: z.strictObject({}),
    result: nothing,
    errors: ["unknown"],
  }),

  /** What was written down by hand of a span of days. */
  "study.by-hand": defineRequest({
    ...desk,
    params: days,
    result: z.strictObject({
      handOuts: z.array(handOutSchema).max(MAX_ROWS),
      doorCounts: z.array(doorCountSchema).max(20_000),
      notes: z.array(noteSchema).max(MAX_ROWS),
    }),
    errors: ["ledger-unavailable"],
  }),
  "study.hand-out": defineRequest({
    ...desk,
    params: handOutSchema.omit({ handOutId: true }),
    result: z.strictObject({ handOutId: z.int() }),
    errors: ["ledger-unavailable"],
  }),
  "study.withdraw-hand-out": defineRequest({
    ...desk,
    params: z.strictObject({ handOutId: z.int().min(1), withdrawn: z.boolean() }),
    result: nothing,
    errors: ["unknown", "ledger-unavailable"],
  }),
  "study.door-counts": defineRequest({
    ...desk,
    params: z.strictObject({ counts: z.array(doorCountSchema).min(1).max(1_000) }),
    result: nothing,
    errors: ["ledger-unavailable"],
  }),
  "study.note": defineRequest({
    ...desk,
    params: noteSchema.omit({ noteId: true }),
    result: z.strictObject({ noteId: z.int() }),
    errors: ["ledger-unavailable"],
  }),
  "study.withdraw-note": defineRequest({
    ...desk,
    params: z.strictObject({ noteId: z.int().min(1), withdrawn: z.boolean() }),
    result: nothing,
    errors: ["unknown", "ledger-unavailable"],
  }),
} as const;
