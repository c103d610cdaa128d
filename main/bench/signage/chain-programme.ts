import { daypartOf, entryOf, programmeOf } from "../../../content/programme/fixtures.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { type ScheduleEntry, WEEKDAYS, type When } from "../../../content/schema/signage/schedule-entry.ts";

const DAYPARTS = 40;
const RULES = ["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "FREQ=MONTHLY;BYDAY=1SA"] as const;

/** What a large chain schedules: so many entries of all roles, by dayparts of its own and by rules, over a year. */
export function chainProgramme(entries: number, year: number): Programme {
  const dayparts = Array.from({ length: DAYPARTS }, (_, at) =>
    daypartOf(
      `part-${at}`,
      WEEKDAYS.filter((_day, weekday) => (7 * weekday + at) % 3 !== 0),
      timeOf(6 + (at % 12), at % 2 === 0 ? 0 : 30),
      timeOf((14 + 5 * at) % 24, 15),
    ),
  );
  const schedule = Array.from({ length: entries }, (_, at) =>
    entryOf(`entry-${at}`, { priority: at % 8, role: roleOf(at), when: whenOf(at, year) }),
  );
  return programmeOf(schedule, { dayparts });
}

function roleOf(at: number): ScheduleEntry["role"] {
  if (at % 17 === 0) return { kind: "interrupt", shareOfVoicePercent: 5 };
  return { kind: at % 29 === 0 ? "moment" : "rotation" };
}

function whenOf(at: number, year: number): When {
  const month = String(1 + (at % 11)).padStart(2, "0");
  if (at % 5 !== 0) {
    return {
      kind: "span",
      from: `${year}-${month}-01T00:00`,
      until: null,
      daypartId: `part-${at % DAYPARTS}`,
    };
  }
  return {
    kind: "recurring",
    first: `${year - 1}-${month}-02T10:00`,
    rule: RULES[at % RULES.length] ?? "FREQ=DAILY",
    durationMinutes: 60 + (at % 50),
    exceptDays: [],
  };
}

function timeOf(hours: number, minutes: number): string {
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
