import { z } from "zod";
import { MAX_PACKAGE_FILES, packageFileSchema } from "../../../content/schema/signage/manifest.ts";
import { type Programme, programmeSchema } from "../../../content/schema/signage/programme.ts";
import { contentPartSchema, MAX_REMOVED_PARTS } from "../../bridge/contract/content.ts";

/** A draft as it rests on the disk. */
export const draftStateSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** Counts up with every change, and never restarts: a part's revision is the one of its last change. */
  revision: z.int().min(0),
  programme: programmeSchema,
  /** By `kind:id`; parts that were never changed here are not named. */
  revisions: z.record(z.string().max(80), z.int().min(1)),
  /** Newest first. */
  removed: z
    .array(z.strictObject({ part: contentPartSchema, removedAtMs: z.number() }))
    .max(MAX_REMOVED_PARTS),
  /** Where the programme's files and those of parts in the bin belong, and what they are; the library holds them. */
  files: z.array(packageFileSchema).max(2 * MAX_PACKAGE_FILES),
});
export type DraftState = z.infer<typeof draftStateSchema>;

/** A draft that nobody has changed yet. */
export function newDraft(programme: Programme, files: DraftState["files"]): DraftState {
  return { formatVersion: 1, revision: 0, programme, revisions: {}, removed: [], files };
}
