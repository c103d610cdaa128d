import { readDoors } from "../../../content/sales/doors/read-doors.node.ts";
import { peekDoors } from "../../../content/sales/read/peek-sales.node.ts";
import type { CountedDay } from "../../../content/sales/schema/door-mapping.ts";
import type { SalesFinding } from "../../../content/sales/schema/sales-finding.ts";
import { dayAfter } from "../../base/civil-time.ts";
import { fail, succeed } from "../../base/result.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import { readDoorCounts } from "../../ledger/study/read-study.node.ts";
import type { LongWork } from "./long-work.ts";
import { dayReading, type NamesOfSites, namedToday, sitesOf } from "./names-of-sites.ts";
import { fileOf, nameOf, type Uploaded } from "./source-file.ts";
import { reading, type StudySources, writing } from "./study-sources.node.ts";

const MAX_FINDINGS = 1_000;

export interface DoorDeskOptions extends StudySources, Uploaded, NamesOfSites {
  readonly timeZone: () => string;
  readonly work: LongWork;
}

/** Files of counts at the door: looked at, tried out, taken as one. */
export function createDoorDesk(options: DoorDeskOptions): Pick<Handlers, "doors.peek" | "doors.take"> {
  return {
    async "doors.peek"({ source }, caller) {
      const file = fileOf(source, caller, options);
      if (!file.ok) return file;
      const peek = await peekDoors(file.value.path, file.value.name);
      if (!peek.ok) return peek;
      const { guess, head, sample } = peek.value;
      return succeed({ head: [...head], sample: sample.map((row) => [...row]), ...guess });
    },
    "doors.take": ({ source, mapping: asked, dryRun }, caller) =>
      options.work.run({ kind: "doors", name: nameOf(source), dryRun }, async (watch) => {
        const file = fileOf(source, caller, options);
        if (!file.ok) return file;
        const mapping = namedToday(asked, options);
        const context = {
          mapping,
          siteIds: sitesOf(mapping, options),
          reading: dayReading(mapping, options.timeZone()),
        };
        const read = await readDoors(file.value, context, watch);
        if (!read.ok) return read;
        const { counts, rows, takenRows } = read.value;
        const replaced = replacedDays(options, counts);
        if (!replaced.ok) return replaced;
        const findings = [...read.value.findings, ...replaced.value].slice(0, MAX_FINDINGS);
        const visitors = counts.reduce((sum, day) => sum + day.visitors, 0);
        const told = { rows, takenRows, siteDays: counts.length, visitors, findings };
        if (dryRun) return succeed(told);
        if (takenRows === 0) return fail("nothing-taken", `Not one of ${rows} rows could be taken.`);
        watch.onStep("writing");
        const by = caller.account ?? caller.role;
        const written = await writing(options, (study) => study.writeDoorCounts(counts, by));
        return written.ok ? succeed(told) : written;
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
