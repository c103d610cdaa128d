import type { Library } from "../../../content/library/library.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { ProgrammeThen } from "./planned-hours.ts";

/** Programmes that are opened for one report; those before are not known. */
const MAX_PROGRAMMES = 30;

/** What was on the screens, in the order of time, as far as the library remembers and still keeps it. */
export async function programmesThen(library: Library, fromMs: number): Promise<readonly ProgrammeThen[]> {
  const switches = await library.switches();
  if (!switches.ok) return [];
  const newestFirst: ProgrammeThen[] = [];
  const opened = new Map<number, Programme>();
  for (const { atMs, packageId, version } of switches.value.slice(0, MAX_PROGRAMMES)) {
    const known = opened.get(version);
    if (known === undefined) {
      const kept = await library.open({ packageId, version });
      // A version that was collected is a hole: nothing before it is told, so that nothing is told wrongly.
      if (!kept.ok) return newestFirst.toReversed();
      opened.set(version, kept.value.programme);
    }
    const programme = opened.get(version);
    if (programme !== undefined) newestFirst.push({ fromMs: atMs, programme });
    if (atMs <= fromMs) break;
  }
  return newestFirst.toReversed();
}
