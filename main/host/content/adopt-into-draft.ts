import type { PackageFile } from "../../../content/schema/signage/manifest.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { type Result, succeed } from "../../base/result.ts";
import { adoptProgramme } from "./draft-changes.ts";
import type { DraftKeeper } from "./draft-keeper.node.ts";
import { newDraft } from "./draft-state.ts";
import { changedParts } from "./programme-parts.ts";

/**
 * Lets people go on from what was just published from elsewhere: where the draft is still `before`, what was shown until
 * then. What somebody works on stays as it is.
 */
export async function adoptIntoDraft(
  draft: Pick<DraftKeeper, "current" | "begin" | "change">,
  before: Programme | null,
  programme: Programme,
  files: readonly PackageFile[],
): Promise<Result<unknown, "disk-full" | "read-only">> {
  const state = draft.current();
  if (state === null) return draft.begin(newDraft(programme, [...files]));
  const isUntouched = before !== null && changedParts(before, state.programme).length === 0;
  return isUntouched ? draft.change((now) => succeed(adoptProgramme(now, programme, files))) : succeed(null);
}
