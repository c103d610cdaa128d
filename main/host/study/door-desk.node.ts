import type { CountedDay } from "../../../content/sales/schema/door-mapping.ts";
import type { SalesFinding } from "../../../content/sales/schema/sales-finding.ts";
import { dayAfter } from "../../base/civil-time.ts";
import { fail, succeed } from "../../base/result.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import { readDoorCounts } from "../../ledger/study/read-study.node.ts";
import type { DoImport } from "./import-job.ts";
import { type LongWork, NEVER_STOPPED } from "./long-work.ts";
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
export function createDoorDesk(options: DoorDeskOptions): Pick<Handlers, "doors.peek" | "doors.take"> {
  const { doImport, timeZone, work } = options;
  return {
    async "doors.peek"({ source }, caller) {
      const file = fileOf(source, caller, options);
      if (!file.ok) return file;
      return doImport({ kind: "peek-doors", file: file.value }, NEVER_STOPPED, ({ guess, head, sample }) =>
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
          const replaced = replacedDays(options, counts);
          if (!replaced.ok) return replaced;
          const findings = [...read.findings, ...replaced.value].slice(0, MAX_FINDINGS);
          const visitors = counts.reduce((sum, day) => sum + day.visitors, 0);
          const told = { rows, takenRows, siteDays: counts.length, visitors, findings };
          if (dryRun) return succeed(told);
          if (takenRows === 0) return fail("nothing-taken", `Not one of ${rows} rows could be taken.`);
          watch.onStep("writing");
          const by = caller.account ?? caller.role;
          return writing(options, async (study) => {
            const written = study.writeDoorCounts(counts, by);
            return written.ok ? succeed(told) : written;
          });
        });
      }),
  };
}

/** Days that were counted before and otherwise: the file's number takes their place. */
function replacedDays(sources: StudySources, counts: readonly CountedDay[]) {
  const days = counts.map(({ day }) => day).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return succeed([]);
  return reading(sources, (reader): SalesFinding[] => {
    const before = new Map(
      readDoorCounts(reader, first, dayAfter(last, 1)).map((count) => [
        `${count.siteId} ${count.day}`,
        count,
      ]),
    );
    return counts.flatMap(({ day, passersBy, siteId, visitors }) => {
      const subject = `${siteId} ${day}`;
      const old = before.get(subject);
      if (old === undefined || (old.visitors === visitors && old.passersBy === passersBy)) return [];
      const message = `${old.visitors} were counted on this day before; the file says ${visitors}.`;
      return [{ code: "count-replaced", subject, rows: 1, firstRow: null, message }];
    });
  });
}
