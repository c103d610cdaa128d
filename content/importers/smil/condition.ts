import { type Criterion, MAX_CRITERIA } from "../../schema/signage/schedule-entry.ts";
import { bothWeeks, isWholeWeek, type WeekHours, weekHours } from "./week-hours.ts";

/** When something of a SMIL playlist is due, as far as a schedule of ours can say it; times are the site's. */
export interface Condition {
  /** Civil times to the minute. */
  readonly from: string | null;
  readonly until: string | null;
  /** Null: all hours. */
  readonly week: WeekHours | null;
  readonly recurring: {
    readonly first: string;
    readonly rule: string;
    readonly durationMinutes: number;
  } | null;
  /** All must hold. */
  readonly criteria: readonly Criterion[];
  /** It is played through once at its begin, not as long as it is due. */
  readonly once: boolean;
  /** Why it is not known when it is due; null where it is. */
  readonly unknown: string | null;
}

export const ALWAYS: Condition = {
  from: null,
  until: null,
  week: null,
  recurring: null,
  criteria: [],
  once: false,
  unknown: null,
};

export function isAlways(condition: Condition): boolean {
  return sameCondition(condition, ALWAYS);
}

export function sameCondition(a: Condition, b: Condition): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Due when both are; null: never. */
export function both(a: Condition, b: Condition): Condition | null {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from;
  const until = a.until === null || (b.until !== null && b.until < a.until) ? b.until : a.until;
  if (from !== null && until !== null && from >= until) return null;
  const hours = a.week === null ? b.week : b.week === null ? a.week : bothWeeks(a.week, b.week);
  if (hours?.length === 0) return null;
  const week = hours === null || isWholeWeek(hours) ? null : hours;
  const recurring = a.recurring ?? b.recurring;
  const criteria = [
    ...a.criteria,
    ...b.criteria.filter((one) => !a.criteria.some((other) => isSame(one, other))),
  ];
  if (criteria.some((one) => criteria.some((other) => excludes(one, other)))) return null;
  const tangled =
    (a.recurring !== null && b.recurring !== null && !isSame(a.recurring, b.recurring)) ||
    (recurring !== null && week !== null);
  const unknown =
    a.unknown ??
    b.unknown ??
    (tangled ? "it is due where two rhythms meet, which a schedule here cannot say" : null) ??
    (criteria.length > MAX_CRITERIA ? `it asks for more than ${MAX_CRITERIA} conditions` : null);
  return {
    from,
    until,
    week,
    recurring,
    criteria: criteria.slice(0, MAX_CRITERIA),
    once: a.once || b.once,
    unknown,
  };
}

/** Due when one of the first and one of the second is; empty: never. */
export function bothOfEach(a: readonly Condition[], b: readonly Condition[]): readonly Condition[] {
  return a.flatMap((one) => b.flatMap((other) => both(one, other) ?? []));
}

/** Alternatives that differ in their hours only are one. */
export function joinHours(conditions: readonly Condition[]): readonly Condition[] {
  const joined: Condition[] = [];
  for (const one of conditions) {
    const at = joined.findIndex((other) => sameCondition({ ...other, week: null }, { ...one, week: null }));
    const known = joined[at];
    if (known === undefined) joined.push(one);
    else {
      const hours = known.week === null || one.week === null ? null : weekHours([...known.week, ...one.week]);
      joined[at] = { ...known, week: hours === null || isWholeWeek(hours) ? null : hours };
    }
  }
  return joined;
}

/** One metric cannot have two values at once. */
function excludes(a: Criterion, b: Criterion): boolean {
  return a.metric === b.metric && a.condition === "eq" && b.condition === "eq" && a.value !== b.value;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
