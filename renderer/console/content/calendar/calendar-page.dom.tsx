import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { Empty } from "../../parts/empty.dom.tsx";
import { matches } from "../../parts/matches.ts";
import { SearchField } from "../../parts/search-field.dom.tsx";
import { dayAt, movedDay } from "../../words/day-start.ts";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useFormat, useTimeZone } from "../../words/use-format.dom.tsx";
import { useNow } from "../../words/use-now.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { Bin } from "../draft/bin.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import classes from "./calendar.module.css";
import { calendarWords } from "./calendar-words.ts";
import { mondayOf, weekRows } from "./week.ts";
import { WeekView } from "./week-view.dom.tsx";

/** A week of the schedule: what goes before what, and what is shown when. */
export function CalendarPage() {
  const t = useTranslate(calendarWords);
  const format = useFormat();
  const { locale } = usePreferences();
  const timeZone = useTimeZone();
  const [, navigate] = useLocation();
  const { draft } = useDraft();
  const today = dayAt(useNow(60_000), timeZone);
  const [chosen, setChosen] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  const firstDay = chosen ?? mondayOf(today);
  const { programme } = draft;
  const rows = useMemo(
    () => weekRows(programme, { firstDay, timeZone, locale }),
    [programme, firstDay, timeZone, locale],
  );
  const found = rows.filter(({ entry }) => matches(search, [entry.name]));
  return (
    <>
      <div className={classes.tools}>
        <SearchField label={t("search")} value={search} onChange={setSearch} />
        <Button size="md" onClick={() => navigate("/content/calendar/new")}>
          {t("add")}
        </Button>
      </div>
      <div className={classes.week}>
        <Button variant="default" onClick={() => setChosen(movedDay(firstDay, -7))}>
          {t("before")}
        </Button>
        <h2 className={classes.span} role="status">
          {format.daySpan(firstDay, movedDay(firstDay, 6))}
        </h2>
        <Button variant="default" onClick={() => setChosen(movedDay(firstDay, 7))}>
          {t("after")}
        </Button>
        {chosen !== null && (
          <Button variant="subtle" onClick={() => setChosen(null)}>
            {t("thisWeek")}
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <Empty title={t("empty")}>{t("emptyNext")}</Empty>
      ) : found.length === 0 ? (
        <Empty title={t("noMatch")}>{t("noMatchNext")}</Empty>
      ) : (
        <WeekView rows={found} firstDay={firstDay} today={today} />
      )}
      <Bin kinds={["entry"]} />
    </>
  );
}
