import { Skeleton } from "@mantine/core";
import { PageHead } from "../layout/page-head.dom.tsx";
import { Answered } from "../parts/answered.dom.tsx";
import { SimulatedMark } from "../parts/simulated-mark.dom.tsx";
import type { Requests } from "../requests/requests-context.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useNow } from "../words/use-now.dom.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { TodayAnswers } from "./today-answers.dom.tsx";
import classes from "./today-page.module.css";
import { todayWords } from "./today-words.ts";
import { useToday } from "./use-today.dom.ts";

/** Three questions, answered without scrolling. */
export function TodayPage({ requests }: { readonly requests: Requests | null }) {
  const t = useTranslate(todayWords);
  const format = useFormat();
  const nowMs = useNow(1_000);
  const today = useToday();
  return (
    <>
      <PageHead title={t("title")} line={format.date(nowMs)}>
        {today.value?.simulated && <SimulatedMark />}
      </PageHead>
      <Answered<"today.get">
        of={today}
        skeleton={
          <div className={classes.tiles}>
            <Skeleton height={118} radius="lg" />
            <Skeleton height={118} radius="lg" />
            <Skeleton height={118} radius="lg" />
          </div>
        }
      >
        {(value) => <TodayAnswers today={value} requests={requests} nowMs={nowMs} />}
      </Answered>
    </>
  );
}
