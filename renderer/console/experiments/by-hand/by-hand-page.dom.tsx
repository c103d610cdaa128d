import { Skeleton } from "@mantine/core";
import { useState } from "react";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { dayAt, movedDay } from "../../words/day-start.ts";
import { useTimeZone } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ExperimentsTabs } from "../experiments-tabs.dom.tsx";
import { StudyAnswered } from "../parts/study-answered.dom.tsx";
import { useSites } from "../parts/use-sites.dom.ts";
import report from "../report/report.module.css";
import { byHandWords } from "./by-hand-words.ts";
import { Doors } from "./doors.dom.tsx";
import { Flyers } from "./flyers.dom.tsx";
import { Notes } from "./notes.dom.tsx";

const BACK_DAYS = 365;
const AHEAD_DAYS = 200;

/** Flyers, counts at the door and notes of the last year and what is ahead. */
export function ByHandPage() {
  const t = useTranslate(byHandWords);
  const timeZone = useTimeZone();
  const [today] = useState(() => dayAt(Date.now(), timeZone));
  const sites = useSites();
  const written = useRequest("study.by-hand", {
    fromDay: movedDay(today, -BACK_DAYS),
    untilDay: movedDay(today, AHEAD_DAYS),
  });
  const common = { today, sites, onChanged: written.reload };
  return (
    <>
      <PageHead title={t("title")} line={t("line")} />
      <ExperimentsTabs />
      <StudyAnswered<"study.by-hand"> of={written} skeleton={<Skeleton height={480} radius="lg" />}>
        {({ doorCounts, handOuts, notes }) => (
          <div className={report.report}>
            <Flyers {...common} handOuts={handOuts} />
            <Doors {...common} doorCounts={doorCounts} />
            <Notes {...common} notes={notes} />
            <p className={report.soft}>{t("lastMonths")}</p>
          </div>
        )}
      </StudyAnswered>
    </>
  );
}
