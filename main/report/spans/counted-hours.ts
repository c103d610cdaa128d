import { addSurveyTally, type ReachCounts, type SurveyCounts } from "../survey-counts.ts";
import type { SpanRow } from "./span-format.ts";

/** Stretches that stand for the hours of a day, of which a span only tells what the camera counted and what it did not. */
const COUNTED = 1;
const REST = 0;

/** What a span tells of the hours of each day in which a camera of the site counted. */
export function rowsOfCountedHours(
  days: ReadonlyMap<string, ReadonlyMap<number, ReachCounts>> | undefined,
): SpanRow[] {
  return Array.from(days ?? []).flatMap(([day, hours]) => {
    const counted = [...hours.values()].filter(({ countingMinutes }) => countingMinutes > 0);
    const sum = (
      measure: "interact-counted" | "pass-by-counted",
      of: (hour: ReachCounts) => number,
    ): SpanRow[] => {
      const count = counted.reduce((all, hour) => all + of(hour), 0);
      return count > 0 ? [{ counted: measure, day, hour: null, screenId: "", count }] : [];
    };
    return [
      ...sum("interact-counted", ({ interacts }) => interacts),
      ...sum("pass-by-counted", ({ passBys }) => passBys),
    ];
  });
}

/** What a span tells of a day of a site. */
export interface CountedDay {
  readonly siteId: string;
  readonly day: string;
  /** By measure; missing is 0. */
  readonly sums: ReadonlyMap<string, number>;
}

/** Adds a day of a span to what a survey counts: the counted part as one stretch of the day, the rest as another. */
export function addCountedDay(counts: SurveyCounts, { siteId, day, sums }: CountedDay): void {
  const of = (measure: string): number => sums.get(measure) ?? 0;
  const add = (
    hour: number,
    measure: "interact" | "counting" | "entries",
    count: number,
    kind: "pass-by" | "heartbeat" | null = null,
  ): void => addSurveyTally(counts, { siteId, day, hour, measure, kind, armId: null, count });
  add(REST, "entries", of("heartbeat"), "heartbeat");
  add(REST, "interact", of("interact") - of("interact-counted"));
  add(REST, "entries", of("pass-by") - of("pass-by-counted"), "pass-by");
  if (of("counting") === 0) return;
  add(COUNTED, "counting", of("counting"));
  add(COUNTED, "interact", of("interact-counted"));
  add(COUNTED, "entries", of("pass-by-counted"), "pass-by");
}
