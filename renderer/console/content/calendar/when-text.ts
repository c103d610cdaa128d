import type { Locale } from "../../../../content/schema/locale.ts";
import {
  type Daypart,
  WEEKDAYS,
  type Weekday,
  type When,
} from "../../../../content/schema/signage/schedule-entry.ts";
import { REGION_OF_LOCALE, type Translate } from "../../../i18n/translate.ts";
import { createFormat } from "../../words/format.ts";
import { endless, lastDayOf } from "./rule-end.ts";
import { formOfRule } from "./rule-form.ts";
import type { whenWords } from "./when-words.ts";

const MINUTE_MS = 60_000;
/** Times of the wall are written as they are. */
const WALL = "UTC";

export interface WhenWriting {
  readonly locale: Locale;
  readonly t: Translate<keyof (typeof whenWords)["en"]>;
  readonly dayparts: readonly Daypart[];
}

/** When something is due, as one would say it: "every Monday and Wednesday at 09:30 for 1 h 30 min, until 24 December 2026". */
export function whenText(when: When, writing: WhenWriting): string {
  const { dayparts, t } = writing;
  switch (when.kind) {
    case "always":
      return t("always");
    case "span": {
      const { from, until } = when;
      const daypart = dayparts.find(({ daypartId }) => daypartId === when.daypartId);
      const parts = [
        ...(from === null ? [] : [t("from", { from: civilText(from, writing) })]),
        ...(until === null ? [] : [t("until", { until: civilText(until, writing) })]),
        ...(daypart === undefined ? [] : [daypartText(daypart, writing)]),
      ];
      return parts.length === 0 ? t("always") : parts.join(", ");
    }
    case "recurring": {
      const lastDay = lastDayOf(when.rule);
      const format = createFormat(writing.locale, WALL);
      const length = format.duration(when.durationMinutes * MINUTE_MS);
      const begun = t("at", { often: oftenText(when.rule, writing), time: when.first.slice(11), length });
      const last = lastDay === null ? [] : [t("until", { until: format.daySpan(lastDay, lastDay) })];
      const without = when.exceptDays.length === 0 ? [] : [t("except", { count: when.exceptDays.length })];
      return [begun, ...last, ...without].join(", ");
    }
  }
}

/** The hours of a daypart: "Fri and Sat 22:00 to 02:00 of the next day, other hours on 2 days". */
export function daypartText({ exceptions, hours }: Daypart, writing: WhenWriting): string {
  const { t } = writing;
  const told = hours.map(({ from, until, weekdays }) => {
    const days = weekdays.length === WEEKDAYS.length ? t("daily") : weekdaysText(weekdays, writing, "short");
    return t(until > from ? "hours" : "hoursOverMidnight", { days, from, until });
  });
  return [...told, ...(exceptions.length === 0 ? [] : [t("otherDays", { count: exceptions.length })])].join(
    "; ",
  );
}

function oftenText(rule: string, writing: WhenWriting): string {
  const { t } = writing;
  const form = formOfRule(endless(rule));
  switch (form.kind) {
    case "daily":
      return t("daily");
    case "weekly": {
      const days = weekdaysText(form.weekdays, writing, "long");
      return t("weekly", { days, weeks: form.everyWeeks });
    }
    case "monthly":
      return t("monthly", { day: form.day });
    case "monthly-weekday":
      return t("monthlyWeekday", {
        place: form.place === -1 ? "last" : String(form.place),
        day: weekdaysText([form.weekday], writing, "long"),
      });
    case "yearly":
      return t("yearly");
    case "own":
      return t("own", { rule: form.rule });
  }
}

/** Days of the week as a list: "Monday and Wednesday". */
function weekdaysText(
  weekdays: readonly Weekday[],
  { locale }: WhenWriting,
  weekday: "long" | "short",
): string {
  const tag = REGION_OF_LOCALE[locale];
  const day = new Intl.DateTimeFormat(tag, { weekday, timeZone: "UTC" });
  // 2026-01-05 was a Monday.
  const names = WEEKDAYS.filter((each) => weekdays.includes(each)).map((each) =>
    day.format(Date.UTC(2026, 0, 5 + WEEKDAYS.indexOf(each))),
  );
  return new Intl.ListFormat(tag, { type: "conjunction" }).format(names);
}

function civilText(civil: string, { locale }: WhenWriting): string {
  const atMs = Date.parse(`${civil}:00Z`);
  return Number.isFinite(atMs) ? createFormat(locale, WALL).dateTime(atMs) : civil;
}
