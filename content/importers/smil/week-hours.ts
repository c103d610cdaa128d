import { type Daypart, WEEKDAYS } from "../../schema/signage/schedule-entry.ts";

export const MINUTES_OF_A_DAY = 1_440;
export const MINUTES_OF_A_WEEK = 7 * MINUTES_OF_A_DAY;

/** Half-open spans in minutes since Monday 00:00, in order, apart from each other, within one week. */
export type WeekHours = readonly (readonly [fromMinute: number, untilMinute: number])[];

/** Puts spans in order and together; what reaches over the week's end goes on at its begin. */
export function weekHours(spans: WeekHours): WeekHours {
  const inWeek = spans.flatMap(([from, until]): WeekHours => {
    const begin = ((from % MINUTES_OF_A_WEEK) + MINUTES_OF_A_WEEK) % MINUTES_OF_A_WEEK;
    const end = begin + Math.min(until - from, MINUTES_OF_A_WEEK);
    if (end <= MINUTES_OF_A_WEEK) return [[begin, end]];
    return [
      [begin, MINUTES_OF_A_WEEK],
      [0, end - MINUTES_OF_A_WEEK],
    ];
  });
  const merged: [number, number][] = [];
  for (const [from, until] of [...inWeek].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (until <= from) continue;
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], until);
    else merged.push([from, until]);
  }
  return merged;
}

/** The same hours on each of these days, 0 Monday to 6 Sunday. */
export function daily(
  fromMinute: number,
  untilMinute: number,
  days: readonly number[] = [0, 1, 2, 3, 4, 5, 6],
): WeekHours {
  return weekHours(
    days.map((day) => [day * MINUTES_OF_A_DAY + fromMinute, day * MINUTES_OF_A_DAY + untilMinute] as const),
  );
}

/** Hours that lie in both. */
export function bothWeeks(a: WeekHours, b: WeekHours): WeekHours {
  return weekHours(
    a.flatMap(([from, until]) =>
      b.map((other) => [Math.max(from, other[0]), Math.min(until, other[1])] as const),
    ),
  );
}

export function isWholeWeek(hours: WeekHours): boolean {
  return hours.length === 1 && hours[0]?.[0] === 0 && hours[0][1] === MINUTES_OF_A_WEEK;
}

/** The rows of a daypart: a night that reaches into the morning is one row of the day on which it begins. */
export function daypartHours(hours: WeekHours): Daypart["hours"] {
  const rows = new Map<string, Daypart["hours"][number]>();
  const joined = acrossWeekEnd(hours);
  for (const [from, until] of joined) {
    for (let begin = from; begin < until; ) {
      const midnight = (Math.floor(begin / MINUTES_OF_A_DAY) + 1) * MINUTES_OF_A_DAY;
      const isNight = until - begin < MINUTES_OF_A_DAY;
      const end = isNight ? until : Math.min(until, midnight);
      const row = {
        from: timeOf(begin, false),
        until: timeOf(end, end >= midnight && end % MINUTES_OF_A_DAY === 0),
      };
      const key = `${row.from} ${row.until}`;
      const weekday = WEEKDAYS[Math.floor(begin / MINUTES_OF_A_DAY) % 7] ?? "MO";
      const known = rows.get(key);
      if (known === undefined) rows.set(key, { weekdays: [weekday], ...row });
      else if (!known.weekdays.includes(weekday)) known.weekdays.push(weekday);
      begin = end;
    }
  }
  return [...rows.values()].map((row) => ({
    ...row,
    weekdays: WEEKDAYS.filter((day) => row.weekdays.includes(day)),
  }));
}

/** A span that ends with the week and one that begins with it are one night. */
function acrossWeekEnd(hours: WeekHours): WeekHours {
  const [first] = hours;
  const last = hours.at(-1);
  if (first === undefined || last === undefined || hours.length < 2) return hours;
  if (first[0] !== 0 || last[1] !== MINUTES_OF_A_WEEK) return hours;
  return [...hours.slice(1, -1), [last[0], last[1] + first[1]]];
}

function timeOf(minute: number, isEnd: boolean): string {
  const ofDay = minute % MINUTES_OF_A_DAY;
  if (ofDay === 0 && isEnd) return "24:00";
  return `${String(Math.floor(ofDay / 60)).padStart(2, "0")}:${String(ofDay % 60).padStart(2, "0")}`;
}
