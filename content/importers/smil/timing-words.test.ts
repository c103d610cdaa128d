import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockValueMs } from "./clock-value.ts";
import { ALWAYS } from "./condition.ts";
import { readExpression } from "./read-expression.ts";
import { tellWhen } from "./tell-when.ts";
import { readWallclock } from "./wallclock.ts";
import { wallclockWindow } from "./wallclock-window.ts";
import {
  bothWeeks,
  daily,
  daypartHours,
  MINUTES_OF_A_WEEK,
  type WeekHours,
  weekHours,
} from "./week-hours.ts";

describe("clock values", () => {
  it.each([
    ["5", 5_000],
    ["5s", 5_000],
    ["1.5min", 90_000],
    ["2h", 7_200_000],
    ["200ms", 200],
    ["02:33", 153_000],
    ["00:00:05", 5_000],
    ["02:30:03.5", 9_003_500],
    ["indefinite", null],
    ["media", null],
    ["", null],
    ["-5s", null],
  ])("%s", (text, durationMs) => expect(clockValueMs(text)).toBe(durationMs));
});

const NOW_MS = Date.parse("2026-11-22T09:00:00Z");
function told(begin: string | null, end: string | null, isFinite = false): string {
  const read = (text: string | null) => (text === null ? null : readWallclock(text));
  return tellWhen(wallclockWindow({ begin: read(begin), end: read(end), isFinite, nowMs: NOW_MS }));
}

describe("wall clock", () => {
  it.each([
    ["R/2011-01-01T07:00:00/P1D", "R/2011-01-01T17:00:00/P1D", "daily 07:00–17:00"],
    ["R/2011-01-01T00:00:00/P1D", "R/2011-01-01T23:59:59/P1D", "always"],
    ["R/2011-01-01T22:00:00/P1D", "R/2011-01-01T06:00:00/P1D", "daily 22:00–06:00"],
    ["R/2000-01-01+w3T09:00/P1W", "R/2000-01-01+w3T12:00/P1W", "WE 09:00–12:00"],
    ["R/2000-01-07-w5T22:00/P1W", "R/2000-01-08T02:00/P1W", "FR 22:00–02:00"],
    ["2026-12-01T09:00", "2026-12-24T12:00:01", "from 2026-12-01T09:00, until 2026-12-24T12:01"],
    ["R/2027-01-01T09:00/P1D", "R/2027-01-01T10:00/P1D", "daily 09:00–10:00, from 2027-01-01T09:00"],
    [
      "R2/2027-01-01T09:00/P1D",
      "R2/2027-01-01T10:00/P1D",
      "daily 09:00–10:00, from 2027-01-01T09:00, until 2027-01-03T10:00",
    ],
    ["R/2026-12-01T22:00/P1M", "R/2026-12-02T06:00/P1M", "FREQ=MONTHLY from 2026-12-01T22:00, 480 min"],
    [
      "R/2011-01-01T07:00/P2D",
      "R/2011-01-01T08:00/P2D",
      "FREQ=DAILY;INTERVAL=2 from 2011-01-01T07:00, 60 min",
    ],
    [
      "R3/2011-01-01T07:00/PT2H",
      "R3/2011-01-01T07:30/PT2H",
      "FREQ=HOURLY;INTERVAL=2;COUNT=4 from 2011-01-01T07:00, 30 min",
    ],
    ["12:00:00", "13:00", "daily 12:00–13:00"],
    [null, "2026-12-24T12:00", "until 2026-12-24T12:00"],
    ["2026-12-01T09:00", null, "from 2026-12-01T09:00"],
  ])("from %s to %s is due %s", (begin, end, when) => expect(told(begin, end)).toBe(when));

  it("plays once where what ends by itself has a begin only", () => {
    expect(told("R/2011-01-01T10:00:00/P1D", null, true)).toBe(
      "once at FREQ=DAILY from 2011-01-01T10:00, 5 min",
    );
    expect(told("2026-12-01T09:00", null, true)).toBe("once at 2026-12-01T09:00");
  });

  it.each([
    "PRIORITY_1_BEGIN",
    "R/2011-13-01T07:00/P1D",
    "2011-01-01T25:00",
    "R/2011-01-01T07:00/P",
    "",
    "R/",
  ])("%s is none", (text) => expect(readWallclock(text)).toBeNull());
});

describe("expressions", () => {
  const tell = (text: string) => readExpression(text)?.map(tellWhen) ?? null;
  it.each([
    ["adapi-weekday()<=9", ["always"]],
    ["adapi-weekday()>=9", []],
    ["weekday()=1", ["MO 00:00–24:00"]],
    ["0=adapi-weekday()", ["SU 00:00–24:00"]],
    ["6>adapi-weekday()", ["MO TU WE TH FR SU 00:00–24:00"]],
    ["compare(time(),'08:00:00')>0 and compare(time(),'12:00:00')<=0", ["daily 08:00–12:00"]],
    ["adapi-compare(substring-after(adapi-date(), 'T'), '16:00:00')>=0", ["daily 16:00–24:00"]],
    ["adapi-compare(adapi-gmdate(),'2026-12-24T10:00:00')>=0", ["from 2026-12-24T10:00"]],
    [
      "[weekday()=1 or weekday()=2] and (compare(time(), '00:00:00')>0)",
      ["MO 00:00–24:00", "TU 00:00–24:00"],
    ],
    ["true()", ["always"]],
    ["smil-playerName()='window'", null],
    ["weekday()=", null],
    ["weekday() and", null],
    ["((((", null],
    ["", null],
  ])("%s", (text, conditions) => expect(tell(text)).toEqual(conditions));

  it("never throws", () => {
    const piece = fc.constantFrom(
      "weekday()",
      "time()",
      "compare(",
      ",",
      ")",
      "'08:00'",
      "=",
      "<=",
      " and ",
      " or ",
      "(",
      "[",
      "3",
      "not",
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        readExpression(pieces.join(""));
      }),
      { numRuns: 500 },
    );
  });
});

describe("hours of a week", () => {
  const hours = fc
    .array(fc.tuple(fc.integer({ min: 0, max: MINUTES_OF_A_WEEK }), fc.integer({ min: 1, max: 4_000 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((spans) => weekHours(spans.map(([from, length]) => [from, from + length] as const)));
  const holds = (week: WeekHours, minute: number): boolean =>
    week.some(([from, until]) => from <= minute && minute < until);
  /** What a daypart of these rows says of a minute of the week. */
  const ofRows = (week: WeekHours, minute: number): boolean =>
    holds(
      weekHours(
        daypartHours(week).flatMap(({ weekdays, from, until }) =>
          weekdays.flatMap((weekday) => {
            const [begin = 0, end = 0] = [from, until].map(
              (time) => 60 * Number(time.slice(0, 2)) + Number(time.slice(3)),
            );
            return daily(begin, end > begin ? end : end + 1_440, [
              ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].indexOf(weekday),
            ]);
          }),
        ),
      ),
      minute,
    );

  it("lie in both, and mean the same as rows of a daypart", () => {
    fc.assert(
      fc.property(hours, hours, fc.integer({ min: 0, max: MINUTES_OF_A_WEEK - 1 }), (a, b, minute) => {
        expect(holds(bothWeeks(a, b), minute)).toBe(holds(a, minute) && holds(b, minute));
        expect(ofRows(a, minute)).toBe(holds(a, minute));
      }),
      { numRuns: 300 },
    );
  });

  it("are always where nothing is said", () => expect(tellWhen(ALWAYS)).toBe("always"));
});
