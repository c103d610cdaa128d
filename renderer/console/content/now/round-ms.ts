import { layoutIdsOf, type ProgrammeIndex } from "../../../../content/programme/index-programme.ts";
import { layoutStayMs } from "../../../../content/programme/stay.ts";

/**
 * How long entries take in turns until each has shown all of its layouts once, milliseconds. What comes between by a
 * share of the time is not counted.
 */
export function roundMs(entryIds: readonly string[], index: ProgrammeIndex): number {
  const layouts = entryIds
    .flatMap((entryId) => index.entries.get(entryId) ?? [])
    .flatMap((entry) => layoutIdsOf(entry, index))
    .flatMap((layoutId) => index.layouts.get(layoutId) ?? []);
  return layouts.reduce((sum, layout) => sum + layoutStayMs(layout, index), 0);
}
