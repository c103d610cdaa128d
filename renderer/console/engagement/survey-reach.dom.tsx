import type { SurveyReach as Reach, SurveyReport } from "../../../main/report/schema/survey.ts";
import { partsWords } from "../parts/parts-words.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./engagement.module.css";
import own from "./survey.module.css";
import { estimateText, reachText } from "./survey-text.ts";
import { surveyWords } from "./survey-words.ts";

/** How many of those who came in, and of those who passed by, began to interact; and the flyers beside them. */
export function SurveyReach({ report }: { readonly report: SurveyReport }) {
  const t = useTranslate(surveyWords);
  const format = useFormat();
  const { ofVisitors, ofPassersBy, flyersHandedOut } = report;
  return (
    <dl className={`${classes.figures} ${own.reach}`}>
      <Figure of={ofVisitors} name={t("ofVisitors")} meaning={t("ofVisitorsMeaning")} />
      <Figure of={ofPassersBy} name={t("ofPassersBy")} meaning={t("ofPassersByMeaning")} />
      <div>
        <dt>
          <Term meaning={t("handedOutMeaning")}>{t("handedOut")}</Term>
        </dt>
        <dd>
          {flyersHandedOut === null ? (
            <span className={own.none}>{t("notWritten")}</span>
          ) : (
            format.count(flyersHandedOut)
          )}
        </dd>
      </div>
    </dl>
  );
}

function Figure({
  of: reach,
  name,
  meaning,
}: {
  readonly of: Reach;
  readonly name: string;
  readonly meaning: string;
}) {
  const t = useTranslate(surveyWords);
  const cells = useTranslate(partsWords);
  const format = useFormat();
  return (
    <div>
      <dt>
        <Term meaning={meaning}>{name}</Term>
      </dt>
      <dd>
        {reach.estimate !== null && estimateText(reach.estimate, t, format)}
        <span className={own.none}>{reachText(reach, t, cells, format)}</span>
      </dd>
    </div>
  );
}
