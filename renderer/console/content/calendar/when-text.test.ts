import { describe, expect, it } from "vitest";
import { occurrences } from "../../../../content/schedule/occurrences.ts";
import type { Locale } from "../../../../content/schema/locale.ts";
import type { Daypart, When } from "../../../../content/schema/signage/schedule-entry.ts";
import { createTranslate } from "../../../i18n/translate.ts";
import { freshRule, RULE_KINDS } from "./fresh-rule.ts";
import { nextTimes } from "./next-times.ts";
import { endless, lastDayOf, withLastDay } from "./rule-end.ts";
import { formOfRule, ruleOfForm } from "./rule-form.ts";
import { daypartText, whenText } from "./when-text.ts";
import { whenWords } from "./when-words.ts";

const nights: Daypart = {
  daypartId: "nights",
  name: "Nights",
  hours: [
    { weekdays: ["FR", "SA"], from: "22:00", until: "02:00" },
    { weekdays: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], from: "09:00", until: "12:00" },
  ],
  exceptions: [{ day: "2026-12-24", hours: [] }],
};
const writing = (locale: Locale) => ({
  locale,
  t: createTranslate(locale, whenWords),
  dayparts: [nights],
});
const again = (rule: string): When => ({
  kind: "recurring",
  first: "2026-01-05T09:30",
  rule,
  durationMinutes: 90,
  exceptDays: [],
});

describe("when something is shown, in words", () => {
  it.each<[When, Locale, string]>([
    [{ kind: "always" }, "en", "always"],
    [{ kind: "span", from: null, until: "2026-12-24T18:00", daypartId: null }, "de", "bis 24.12.2026, 18:00"],
    [again("FREQ=WEEKLY;BYDAY=MO,WE"), "en", "every Monday and Wednesday at 09:30 for 1 hr 30 mins"],
    [
      again("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
      "fr",
      "toutes les 2 semaines le lundi à 09:30 pendant 1 h 30 min",
    ],
    [
      again("FREQ=MONTHLY;BYDAY=-1SA;UNTIL=20261231T235959Z"),
      "en",
      "on the last Saturday of every month at 09:30 for 1 hr 30 mins, until 31 December 2026",
    ],
    [again("FREQ=HOURLY"), "en", "by the rule FREQ=HOURLY at 09:30 for 1 hr 30 mins"],
  ])("%j in %s", (when, locale, expected) => {
    // Units are kept together with spaces that do not break.
    expect(whenText(when, writing(locale)).replaceAll(/\s/g, " ")).toBe(expected);
  });

  it("tells hours over midnight, every day, and days with others", () => {
    expect(daypartText(nights, writing("en"))).toBe(
      "Fri and Sat 22:00 to 02:00 of the next day; every day 09:00 to 12:00; other hours on 1 day",
    );
  });
});

describe("the end of a rule", () => {
  it("is put and taken without touching the rest, and is one that calendars read", () => {
    const rule = withLastDay("FREQ=DAILY", "2026-01-07");
    expect(lastDayOf(rule)).toBe("2026-01-07");
    expect(endless(rule)).toBe("FREQ=DAILY");
    expect(withLastDay(rule, null)).toBe("FREQ=DAILY");
    const when = { ...again(rule), kind: "recurring" } as Extract<When, { kind: "recurring" }>;
    const found = occurrences(when, { fromMs: Date.UTC(2026, 0, 1), untilMs: Date.UTC(2027, 0, 1) });
    expect(found.ok && found.value.map(({ fromMs }) => new Date(fromMs).getUTCDate())).toEqual([5, 6, 7]);
  });

  it.each(RULE_KINDS)("a fresh %s rule can be read, shown in the form, and ended", (kind) => {
    const rule = ruleOfForm(freshRule(kind, "2026-01-29T09:30", "FREQ=DAILY"));
    expect(formOfRule(rule).kind).toBe(kind);
    const when = { ...again(withLastDay(rule, "2026-12-31")), kind: "recurring" } as Extract<
      When,
      { kind: "recurring" }
    >;
    const year = { fromMs: Date.UTC(2026, 0, 1), untilMs: Date.UTC(2027, 11, 1) };
    const found = occurrences({ ...when, first: "2026-01-29T09:30" }, year);
    expect(found.ok && found.value.length).toBeGreaterThan(0);
    expect(found.ok && found.value.every(({ fromMs }) => fromMs < Date.UTC(2027, 0, 1))).toBe(true);
  });
});

describe("the next times", () => {
  const request = { dayparts: [nights], timeZone: "Europe/Berlin", nowMs: Date.UTC(2026, 11, 23, 12) };
  it("are told over a day without any", () => {
    const next = nextTimes({ kind: "span", from: null, until: null, daypartId: "nights" }, request);
    const begun = next.kind === "times" ? next.spans.map(({ fromMs }) => new Date(fromMs).toISOString()) : [];
    expect(begun).toEqual([
      "2026-12-25T08:00:00.000Z",
      "2026-12-25T21:00:00.000Z",
      "2026-12-26T08:00:00.000Z",
    ]);
  });
  it("are none where all is past, and a rule that cannot be read is said to be one", () => {
    const past: When = { kind: "span", from: null, until: "2026-12-01T00:00", daypartId: null };
    expect(nextTimes(past, request)).toEqual({ kind: "never" });
    expect(nextTimes(again("FREQ=SOMETIMES"), request)).toEqual({ kind: "bad-rule" });
    expect(nextTimes({ kind: "always" }, request)).toEqual({ kind: "always" });
  });
});
