import { describeIssue } from "../../document/describe-issue.ts";
import { tellFault } from "../../document/fault.ts";
import { checkProgramme } from "../../programme/check-programme.ts";
import { type Programme, programmeSchema } from "../../schema/signage/programme.ts";
import {
  type ImportFormat,
  type ImportResult,
  type ProgrammeFragment,
  refusedImport,
} from "./import-result.ts";

/** A fragment as a programme of its own; the first layout that shows something is shown when nothing is due. */
export function programmeOf(fragment: ProgrammeFragment): Programme {
  return programmeSchema.parse(asProgramme(fragment));
}

/** The result as it is, or, where what came out of it is no programme after all, refused with the place and the fault. */
export function checkImport(result: ImportResult, format: ImportFormat): ImportResult {
  const { programme, skipped } = result;
  if (programme === null) return result;
  const checked = programmeSchema.safeParse(asProgramme(programme));
  const [fault] = checked.success ? checkProgramme(checked.data) : checked.error.issues.map(describeIssue);
  if (fault === undefined) return result;
  return refusedImport(
    `What it describes is no programme that can be shown: ${tellFault(fault)}`,
    format,
    skipped,
  );
}

function asProgramme(fragment: ProgrammeFragment) {
  const filled = new Set(
    fragment.playlists.flatMap(({ entries, playlistId }) => (entries.length > 0 ? [playlistId] : [])),
  );
  const shown = fragment.layouts.find(({ zones }) => zones.some(({ playlistId }) => filled.has(playlistId)));
  const defaultLayoutId = (shown ?? fragment.layouts[0])?.layoutId;
  return { formatVersion: 2, ...fragment, defaultLayoutId };
}
