import type { ChainQuery } from "../../../main/bridge/contract/chain.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import engagement from "../engagement/engagement.module.css";
import { SurveyReach } from "../engagement/survey-reach.dom.tsx";
import { SurveyTable } from "../engagement/survey-table.dom.tsx";
import { surveyWords } from "../engagement/survey-words.ts";
import { TroubleNotice } from "../parts/trouble-notice.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { chainFailureWords } from "./chain-words.ts";

/** What people answered when they were asked about the mirror, at the sites of the files. */
export function ChainSurvey({ query }: { readonly query: ChainQuery }) {
  const t = useTranslate(surveyWords);
  const tell = useTranslate(chainFailureWords);
  const { failure, reload, value } = useRequest("chain.survey", query);
  return (
    <section className={engagement.section} aria-labelledby="survey">
      <div>
        <h2 id="survey">{t("title")}</h2>
        <p className={engagement.soft}>{t("line")}</p>
      </div>
      {failure && <TroubleNotice onAgain={reload}>{tell(failure.code)}</TroubleNotice>}
      {value && (
        <>
          <SurveyTable places={value.places} />
          <SurveyReach report={value} />
        </>
      )}
    </section>
  );
}
