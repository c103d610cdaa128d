import type { CountedDay } from "../../../content/sales/schema/door-mapping.ts";
import type { SalesFinding } from "../../../content/sales/schema/sales-finding.ts";
import { dayAfter } from "../../base/civil-time.ts";
import { fail, succeed } from "../../base/result.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import type { DoorCount } from "../../ledger/schema/by-hand.ts";
import { readDoorCounts } from "../../ledger/study/read-study.node.ts";
import type { DoImport } from "./import-job.ts";
import { type LongWork, unwatched } from "./long-work.ts";
import { type NamesOfSites, namedToday, sitesOf } from "./names-of-sites.ts";
import { fileOf, nameOf, type Uploaded } from "./source-file.ts";
import { reading, type StudySources, writing } from "./study-sources.node.ts";

const MAX_FINDINGS = 1_000;

export interface DoorDeskOptions extends StudySources, Uploaded, NamesOfSites {
  readonly timeZone: () => string;
  readonly work: LongWork;
  readonly doImport: DoImport;
}

/** Files of counts at the door: looked at, tried out, taken as one. */
export function createDoorDesk(
  options: DoorDeskOptions,
): Pick<Handlers, "doors.peek" | "doors.take" | "doors.undo"> {
  const { doImport, timeZone, work } = options;
  /** The last file that was taken, and what its days had before. */
  let last: { readonly written: readonly CountedDay[]; readonly before: readonly DoorCount[] } | null = null;
  return {
    async "doors.peek"({ source }, caller) {
      const file = fileOf(source, caller, options);
      if (!file.ok) return file;
      return doImport({ kind: "peek-doors", file: file.value }, unwatched(), ({ guess, head, sample }) =>
        succeed({ head: [...head], sample: sample.map((row) => [...row]), ...guess }),
      );
    },
    "doors.take": ({ source, mapping: asked, dryRun }, caller) =>
      work.run({ kind: "doors", name: nameOf(source), dryRun }, async (watch) => {
        const file = fileOf(source, caller, options);
        if (!file.ok) return file;
        const mapping = namedToday(asked, options);
        const job = {
          kind: "doors",
          file: file.value,
          mapping,
          siteIds: sitesOf(mapping, options),
          timeZone: timeZone(),
        } as const;
        return doImport(job, watch, (read) => {
          const { counts, rows, takenRows } = read;
          const before = countsBefore(options, counts);
          if (!before.ok) return before;
          const findings = [...read.findings, ...replacedDays(counts, before.value)].slice(0, MAX_FINDINGS);
          const visitors = counts.reduce((sum, day) => sum + day.visitors, 0);
          const told = { rows, takenRows, siteDays: counts.length, visitors, findings };
          if (dryRun) return succeed(told);
          if (takenRows === 0) return fail("nothing-taken", `Not one of ${rows} rows could be taken.`);
          watch.onStep("writing");
          const by = caller.account ?? caller.role;
          return writing(options, async (study) => {
            const written = study.writeDoorCounts(counts, by);
            if (!written.ok) return written;
            last = { written: counts, before: before.value };
            return succeed(told);
          });
        });
      }),
    async "doors.undo"(_params, caller) {
      if (last === null) return fail("unknown", "No file of counts was taken since the start.");
      const { before, written } = last;
      const by = caller.account ?? caller.role;
      const undone = await writing(options, (study) => study.undoDoorCounts(written, before, by));
      if (undone.ok) last = null;
      return undone;
    },
  };
}

/** What days of a file had before. */
function countsBefore(sources: StudySources, counts: readonly CountedDay[]) {
  const days = counts.map(({ day }) => day).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return succeed([]);
  const own = new Set(counts.map(keyOf));
  return reading(sources, (reader) =>
    readDoorCounts(reader, first, dayAfter(last, 1)).filter((count) => own.has(keyOf(count))),
  );
}

/** Days that were counted before and otherwise: the file's number takes their place. */
function replacedDays(counts: readonly CountedDay[], before: readonly DoorCount[]): SalesFinding[] {
  const known = new Map(before.map((count) => [keyOf(count), count]));
  return counts.flatMap((count) => {
    const { passersBy, visitors } = count;
    const subject = keyOf(count);
    const old = known.get(subject);
    if (old === undefined || (old.visitors === visitors && old.passersBy === passersBy)) return [];
    const message = `${old.visitors} were counted on this day before; the file says ${visitors}.`;
    return [{ code: "count-replaced", subject, rows: 1, firstRow: null, message }];
  });
}

function keyOf({ day, siteId }: Pick<DoorCount, "day" | "siteId">): string {
  return `${siteId} ${day}`;
}
