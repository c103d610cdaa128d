import { Skeleton } from "@mantine/core";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ExperimentsTabs } from "../experiments-tabs.dom.tsx";
import { StudyAnswered } from "../parts/study-answered.dom.tsx";
import report from "../report/report.module.css";
import { OtherSites } from "./other-sites.dom.tsx";
import { OwnSite } from "./own-site.dom.tsx";
import { sitesWords } from "./sites-words.ts";

/** The sites of the chain: this one's id, and the list of the others. */
export function SitesPage() {
  const t = useTranslate(sitesWords);
  const list = useRequest("sites.list", {});
  return (
    <>
      <PageHead title={t("title")} line={t("line")} />
      <ExperimentsTabs />
      <StudyAnswered<"sites.list"> of={list} skeleton={<Skeleton height={420} radius="lg" />}>
        {({ others, own }) => (
          <div className={report.report}>
            <OwnSite key={own.siteId} own={own} onList={list.replace} />
            <OtherSites own={own} others={others} onList={list.replace} />
          </div>
        )}
      </StudyAnswered>
    </>
  );
}
