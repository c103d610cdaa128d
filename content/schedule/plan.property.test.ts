import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daypartOf, entryOf, programmeOf } from "../programme/fixtures.ts";
import { WEEKDAYS } from "../schema/signage/schedule-entry.ts";
import { plan } from "./plan.ts";

/** Zones with and without changes of the clock, north and south of the equator, and one of half an hour. */
const ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo"] as const;
const DAY_MS = 86_400_000;

const timeOfDay = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 11 }))
  .map(([hour, fives]) => `${String(hour).padStart(2, "0")}:${String(5 * fives).padStart(2, "0")}`);
const daypart = fc
  .tuple(fc.subarray([...WEEKDAYS], { minLength: 1 }), timeOfDay, timeOfDay)
  .map(([weekdays, from, until]) => ({ weekdays, from, until }));
const role = fc.constantFrom(
  { kind: "rotation" } as const,
  { kind: "interrupt", shareOfVoicePercent: 20 } as const,
  { kind: "override" } as const,
);
const lines = fc.array(fc.record({ daypart, role, priority: fc.integer({ min: 0, max: 3 }) }), {
  maxLength: 6,
});
/** Around a change of the clock of most of the zones, and elsewhere. */
const begin = fc
  .tuple(
    fc.constantFrom(
      "2026-03-07",
      "2026-03-28",
      "2026-04-04",
      "2026-10-03",
      "2026-10-24",
      "2026-11-01",
      "2026-06-01",
    ),
    fc.integer({ min: 0, max: 2_879 }),
  )
  .map(([day, minutes]) => Date.parse(day) + 60_000 * minutes);

describe("a plan", () => {
  it("has no gap and no overlap, and shows the highest of what the wall says is due", () => {
    fc.assert(
      fc.property(lines, begin, fc.constantFrom(...ZONES), (drawn, fromMs, timeZone) => {
        const untilMs = fromMs + 3 * DAY_MS;
        const dayparts = drawn.map(({ daypart: { weekdays, from, until } }, at) =>
          daypartOf(`d${at}`, weekdays, from, until),
        );
        const schedule = drawn.map((line, at) =>
          entryOf(`e${at}`, {
            role: line.role,
            priority: line.priority,
            when: { kind: "span", from: null, until: null, daypartId: `d${at}` },
          }),
        );
        const worked = plan(programmeOf(schedule, { dayparts }), {
          fromMs,
          untilMs,
          timeZone,
          screen: { tags: [], locale: "en" },
          metrics: new Map(),
        });
        if (!worked.ok) throw new Error(worked.message);
        const spans = worked.value;
        expect([spans[0]?.fromMs, spans.at(-1)?.untilMs]).toEqual([fromMs, untilMs]);
        for (const [at, span] of spans.entries()) {
          expect(span.untilMs).toBeGreaterThan(span.fromMs);
          expect(spans[at + 1]?.fromMs ?? untilMs).toBe(span.untilMs);
        }
        const wall = wallOf(timeZone);
        for (let atMs = fromMs; atMs < untilMs; atMs += 35 * 60_000) {
          if (comesTwice(wall, atMs)) continue;
          const due = drawn.flatMap((line, at) =>
            holds(line.daypart, wall(atMs)) ? [{ ...line, id: `e${at}` }] : [],
          );
          const shown = spans.find((span) => span.fromMs <= atMs && atMs < span.untilMs);
          const overrides = highest(due.filter(({ role: { kind } }) => kind === "override"));
          const others = highest(due.filter(({ role: { kind } }) => kind === "rotation"));
          expect(shown?.entryIds).toEqual(overrides.length > 0 ? overrides : others);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function highest(due: readonly { readonly id: string; readonly priority: number }[]): string[] {
  const top = Math.max(...due.map(({ priority }) => priority));
  return due.filter(({ priority }) => priority === top).map(({ id }) => id);
}

interface Wall {
  readonly weekday: number;
  readonly minutes: number;
}

/** What a clock and a calendar on the wall show, by Intl alone. */
function wallOf(timeZone: string): (atMs: number) => Wall {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (atMs) => {
    const part = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, value]));
    const weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(part.weekday ?? "");
    return { weekday, minutes: 60 * Number(part.hour) + Number(part.minute) };
  };
}

/** Near an hour that the wall shows twice or never a plan may differ from the wall, by rules that are tested apart. */
function comesTwice(wall: (atMs: number) => Wall, atMs: number): boolean {
  const hoursApart = (fromMs: number, untilMs: number): number => {
    const minutes = wall(untilMs).minutes - wall(fromMs).minutes;
    return ((minutes % 1_440) + 1_440) % 1_440;
  };
  return hoursApart(atMs - 2 * 3_600_000, atMs + 2 * 3_600_000) !== 240;
}

function holds(
  { weekdays, from, until }: { weekdays: readonly string[]; from: string; until: string },
  { weekday, minutes }: Wall,
): boolean {
  const [begins, ends] = [minutesOf(from), minutesOf(until)];
  const today = weekdays.includes(WEEKDAYS[weekday] ?? "");
  const yesterday = weekdays.includes(WEEKDAYS[(weekday + 6) % 7] ?? "");
  if (ends > begins) return today && minutes >= begins && minutes < ends;
  return (today && minutes >= begins) || (yesterday && minutes < ends);
}

function minutesOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return 60 * hours + minutes;
}
