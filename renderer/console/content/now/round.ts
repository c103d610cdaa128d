import { layoutIdsOf, type ProgrammeIndex } from "../../../../content/programme/index-programme.ts";
import { layoutStayMs } from "../../../../content/programme/stay.ts";

/** How the time is shared by entries that take turns, milliseconds. */
export interface Round {
  readonly wholeMs: number;
  /** Of each entry, in a round. */
  readonly ownMs: ReadonlyMap<string, number>;
}

/** Every entry shows all of its layouts once in a round. What comes between by a share of the time is not counted. */
export function roundOf(entryIds: readonly string[], index: ProgrammeIndex): Round {
  const ownMs = new Map(
    entryIds.map((entryId) => {
      const entry = index.entries.get(entryId);
      const layouts = (entry === undefined ? [] : layoutIdsOf(entry, index)).flatMap(
        (layoutId) => index.layouts.get(layoutId) ?? [],
      );
      return [entryId, layouts.reduce((sum, layout) => sum + layoutStayMs(layout, index), 0)];
    }),
  );
  return { wholeMs: [...ownMs.values()].reduce((sum, own) => sum + own, 0), ownMs };
}
