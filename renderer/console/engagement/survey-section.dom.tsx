import { Button, Skeleton } from "@mantine/core";
import { useRequest } from "../bridge/use-request.dom.ts";
import { Answered } from "../parts/answered.dom.tsx";
import { Icon } from "../parts/icon.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./engagement.module.css";
import type { DaySpan } from "./span-of-preset.ts";
import own from "./survey.module.css";
import { SurveyReach } from "./survey-reach.dom.tsx";
import { SurveyTable } from "./survey-table.dom.tsx";
import { surveyWords } from "./survey-words.ts";

/** What people answered, and how many of those who came in began to interact; of the whole site. */
export function SurveySection({ span }: { readonly span: DaySpan }) {
  const t = useTranslate(surveyWords);
  const survey = useRequest("study.survey", { fromDay: span.fromDay, untilDay: span.toDay });
  return (
    <section className={classes.section} aria-labelledby="survey">
      <div className={own.head}>
        <div>
          <h2 id="survey">{t("title")}</h2>
          <p className={classes.soft}>{t("line")}</p>
        </div>
        <Button
          className="no-print"
          component="a"
          href="/ask/sheet"
          target="_blank"
          rel="noopener"
          variant="default"
          leftSection={<Icon name="print" />}
        >
          {t("codes")}
        </Button>
      </div>
      <Answered<"study.survey"> of={survey} skeleton={<Skeleton height={200} radius="lg" />}>
        {(report) => (
          <>
            <SurveyTable places={report.places} />
            <SurveyReach report={report} />
          </>
        )}
      </Answered>
    </section>
  );
}
