import { z } from "zod";
import { randomIdSchema } from "../../base/ids.ts";
import { defineRequest } from "./define.ts";

const whoever = ["staff", "merchandiser", "admin", "operator"] as const;
const disk = ["disk-full", "read-only"] as const;

/** Files of one import; a folder of more is packed, or brought in parts. */
export const MAX_IMPORT_FILES = 2_000;
/** Imports that may be looked at side by side; the oldest that rests makes room. */
export const MAX_OPEN_IMPORTS = 4;
/** Lines of each list that are told. */
export const MAX_IMPORT_LINES = 1_000;
export const MAX_IMPORT_PATH_LENGTH = 400;

const text = z.string().max(1_000);
const side = z.int().min(0).nullable();

/** A foreign sign, a folder or an archive on its way into the draft. */
export const contentImportSchema = z.strictObject({
  importId: randomIdSchema,
  /** As whoever brought it calls it. */
  name: text,
  /** `gathering` its files, `reading` them, `read`: shown and not yet taken, `taking`, `done`. */
  step: z.enum(["gathering", "reading", "read", "taking", "done"]),
  /** How many files are read or parts taken, and of how many; 0 of 0 where that is not known. */
  done: z.int().min(0),
  all: z.int().min(0),
  /** What it was understood as; null before it is read, and where it is nothing that is known. */
  format: z.enum(["xibo", "smil", "folder"]).nullable(),
  /** Why nothing of it can be taken; null where something can. */
  refused: text.nullable(),
  taken: z
    .array(
      z.strictObject({
        what: text,
        as: z.enum(["medium", "playlist", "layout", "zone", "widget", "campaign", "schedule"]),
        tells: text,
        /** The same in numbers, for pages that say it in their reader's language; null: only `tells` says it. */
        facts: z
          .strictObject({
            medium: z.enum(["image", "video", "audio", "pdf", "html", "dataset", "font"]).nullable(),
            widthPixels: side,
            heightPixels: side,
            durationMs: z.number().min(0).nullable(),
            /** Pages of a PDF, entries of a playlist or zone, zones of a layout, layouts of a campaign. */
            count: z.int().min(0).nullable(),
          })
          .nullable(),
        notes: z.array(text).max(20),
      }),
    )
    .max(MAX_IMPORT_LINES),
  /** What stays behind, and why; `canRetry`: another try may go well when its file was seen to. */
  skipped: z
    .array(z.strictObject({ what: text, why: text, code: z.string().max(64), canRetry: z.boolean() }))
    .max(MAX_IMPORT_LINES),
  /** What became of it in the draft; null before it was taken. */
  brought: z.strictObject({ added: z.int().min(0), kept: z.int().min(0) }).nullable(),
  /** Why taking it stopped; it can be taken again and goes on where it stopped. */
  trouble: text.nullable(),
});
export type ContentImport = z.infer<typeof contentImportSchema>;

export const contentImportRequests = {
  /** Begins an import; its files follow one by one. */
  "content.import-begin": defineRequest({
    params: z.strictObject({ name: z.string().min(1).max(120) }),
    result: z.strictObject({ importId: randomIdSchema }),
    errors: ["too-many-imports", ...disk],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Puts a file that was uploaded before at its place within the import. Also for what was missing at an earlier look. */
  "content.import-add": defineRequest({
    params: z.strictObject({
      importId: randomIdSchema,
      uploadId: randomIdSchema,
      path: z.string().min(1).max(MAX_IMPORT_PATH_LENGTH),
    }),
    result: z.null(),
    errors: ["no-such-import", "no-such-upload", "bad-path", "too-many-files", "busy", ...disk],
    timeoutMs: 30_000,
    roles: whoever,
  }),
  /** A dry run: reads all of it and changes nothing. Again: only what failed is read anew. */
  "content.import-look": defineRequest({
    params: z.strictObject({ importId: randomIdSchema }),
    result: z.null(),
    errors: ["no-such-import", "busy"],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Takes what the look promised into the draft; on no screen before somebody publishes. Again: adds what is missing. */
  "content.import-take": defineRequest({
    params: z.strictObject({ importId: randomIdSchema }),
    result: z.null(),
    errors: ["no-such-import", "busy", "nothing-to-take"],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  "content.import-state": defineRequest({
    params: z.strictObject({ importId: randomIdSchema }),
    result: contentImportSchema,
    errors: ["no-such-import"],
    timeoutMs: 5_000,
    roles: whoever,
  }),
  /** Drops an import with its files; what was taken stays. */
  "content.import-end": defineRequest({
    params: z.strictObject({ importId: randomIdSchema }),
    result: z.null(),
    errors: ["no-such-import", "busy"],
    timeoutMs: 5_000,
    roles: whoever,
  }),
} as const;
