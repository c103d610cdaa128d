import { Button, Skeleton } from "@mantine/core";
import { Link, useLocation } from "wouter";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import engagement from "../../engagement/engagement.module.css";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { Empty } from "../../parts/empty.dom.tsx";
import { Icon } from "../../parts/icon.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { experimentsWords } from "../experiments-words.ts";
import { StudyAnswered } from "../parts/study-answered.dom.tsx";
import report from "../report/report.module.css";
import { HandOutSheet } from "./hand-out-sheet.dom.tsx";
import { PlanGrid } from "./plan-grid.dom.tsx";
import { planWords } from "./plan-words.ts";

type Kept = ResultOf<"experiment.list">["kept"][number];

/** A plan that was drawn: who has what when, and the sheet for the flyers; made to be printed. */
export function PlanPage({ experimentId }: { readonly experimentId: string }) {
  const t = useTranslate(planWords);
  const words = useTranslate(experimentsWords);
  const [, navigate] = useLocation();
  const list = useRequest("experiment.list", {});
  const kept = list.value?.kept.find((each) => each.experiment.experimentId === experimentId) ?? null;
  return (
    <>
      <PageHead title={kept?.experiment.title ?? t("title")} line={t("line")}>
        <Button
          variant="default"
          size="md"
          disabled={kept === null}
          onClick={() => navigate(`/experiments/report/${experimentId}`)}
        >
          {t("toReport")}
        </Button>
        <Button
          variant="default"
          size="md"
          disabled={kept === null}
          leftSection={<Icon name="print" />}
          onClick={() => print()}
        >
          {t("print")}
        </Button>
      </PageHead>
      <StudyAnswered<"experiment.list"> of={list} skeleton={<Skeleton height={320} radius="lg" />}>
        {() =>
          kept === null ? (
            <Empty
              title={t("gone")}
              action={
                <Link href="/experiments" className={report.link ?? ""}>
                  {words("experiments")}
                </Link>
              }
            >
              {t("goneNext")}
            </Empty>
          ) : (
            <Plan kept={kept} />
          )
        }
      </StudyAnswered>
    </>
  );
}

function Plan({ kept: { drawnAtMs, drawnBy, plan, sha256 } }: { readonly kept: Kept }) {
  const t = useTranslate(planWords);
  const { dateTime } = useFormat();
  return (
    <>
      <section className={`${engagement.section} may-break`} aria-labelledby="stays">
        <h2 id="stays">{t("stays")}</h2>
        <PlanGrid periods={plan.periods} sites={plan.sites} />
        <p className={report.soft}>
          {t("drawn", {
            when: dateTime(drawnAtMs),
            who: drawnBy,
            seed: String(plan.seed),
            sha: sha256,
          })}
        </p>
      </section>
      <HandOutSheet plan={plan} />
    </>
  );
}
