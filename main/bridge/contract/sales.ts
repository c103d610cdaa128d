import { z } from "zod";
import { doorMappingSchema } from "../../../content/sales/schema/door-mapping.ts";
import { salesFindingSchema } from "../../../content/sales/schema/sales-finding.ts";
import { salesMappingSchema } from "../../../content/sales/schema/sales-mapping.ts";
import { randomIdSchema } from "../../base/ids.ts";
import { defineRequest } from "./define.ts";

const MAX_FILES = 500;
const MAX_ROWS = 2_000;

const desk = { roles: ["merchandiser", "admin", "operator"], timeoutMs: 15_000 } as const;
/** Looking at a large file takes its time, and reading all of it even more. */
const lookMs = 120_000;
const readMs = 30 * 60_000;

const salesFileSchema = z.strictObject({
  fileId: z.int(),
  name: z.string(),
  sha256: z.string(),
  broughtAtMs: z.number(),
  broughtBy: z.string(),
  findings: z.array(salesFindingSchema).readonly(),
  withdrawnAtMs: z.number().nullable(),
});

const guessSchema = z.strictObject({
  head: z.array(z.string()),
  sample: z.array(z.array(z.string())).max(MAX_ROWS),
  encoding: salesMappingSchema.shape.encoding,
  delimiter: salesMappingSchema.shape.delimiter,
  decimal: salesMappingSchema.shape.decimal,
  dateOrder: salesMappingSchema.shape.dateOrder,
  columns: z.record(z.string(), z.string().nullable()),
});

/** A file that was sent up, or (for the command line on this machine) its path. */
const salesSource = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("upload"), uploadId: randomIdSchema, name: z.string().min(1).max(200) }),
  z.strictObject({ kind: z.literal("path"), path: z.string().min(1).max(4_000) }),
]);
export type SalesSource = z.infer<typeof salesSource>;

const salesErrors = [
  "unknown-upload",
  "not-from-here",
  "unreadable",
  "broken",
  "workbook-too-large",
  "too-many-sums",
  "empty",
  "missing-column",
  "nothing-taken",
  "stopped",
  "ledger-unavailable",
] as const;

/** Files that tills and counters export: looked at, tried out, taken, taken back. */
export const salesRequests = {
  "sales.files": defineRequest({
    ...desk,
    params: z.strictObject({}),
    result: z.strictObject({ files: z.array(salesFileSchema).max(MAX_FILES) }),
    errors: ["ledger-unavailable"],
  }),
  /** Looks at a file's first rows and guesses how it is to be read. */
  "sales.peek": defineRequest({
    ...desk,
    timeoutMs: lookMs,
    params: z.strictObject({ source: salesSource }),
    result: guessSchema,
    errors: salesErrors,
  }),
  /** Reads a file by a mapping. `dryRun`: only says what it would take. */
  "sales.take": defineRequest({
    ...desk,
    timeoutMs: readMs,
    params: z.strictObject({ source: salesSource, mapping: salesMappingSchema, dryRun: z.boolean() }),
    result: z.strictObject({
      fileId: z.int().nullable(),
      rows: z.int(),
      takenRows: z.int(),
      siteDays: z.int(),
      units: z.int(),
      findings: z.array(salesFindingSchema).readonly(),
    }),
    errors: salesErrors,
  }),
  "sales.withdraw": defineRequest({
    ...desk,
    params: z.strictObject({ fileId: z.int().min(1), withdrawn: z.boolean() }),
    result: z.null(),
    errors: ["unknown", "ledger-unavailable"],
  }),

  /** Looks at a file of counts at the door, and guesses how it is to be read. */
  "doors.peek": defineRequest({
    ...desk,
    timeoutMs: lookMs,
    params: z.strictObject({ source: salesSource }),
    result: guessSchema,
    errors: salesErrors,
  }),
  /** Reads counts by a mapping, and puts them in the place of those of the same days. `dryRun`: takes nothing. */
  "doors.take": defineRequest({
    ...desk,
    timeoutMs: readMs,
    params: z.strictObject({ source: salesSource, mapping: doorMappingSchema, dryRun: z.boolean() }),
    result: z.strictObject({
      rows: z.int(),
      takenRows: z.int(),
      siteDays: z.int(),
      visitors: z.int(),
      findings: z.array(salesFindingSchema).readonly(),
    }),
    errors: salesErrors,
  }),
  /** Takes the last file of counts back, and brings back what it took the place of; until the host starts anew. */
  "doors.undo": defineRequest({
    ...desk,
    params: z.strictObject({}),
    result: z.strictObject({ siteDays: z.int() }),
    errors: ["unknown", "ledger-unavailable"],
  }),
} as const;
