import { useState } from "react";
import { useAction } from "../bridge/use-action.dom.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import { Answered } from "../parts/answered.dom.tsx";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { ReportsTabs } from "../proof/reports-tabs.dom.tsx";
import { isOwn } from "../screens/is-own.ts";
import { useTimeZone } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { ComparisonPicker } from "./comparison-picker.dom.tsx";
import { engagementWords } from "./engagement-words.ts";
import { chosen, comparisonOf, daysAgainst, type HeldAgainst } from "./held-against.ts";
import { Report } from "./report.dom.tsx";
import { ReportHead } from "./report-head.dom.tsx";
import { ReportSkeleton } from "./report-skeleton.dom.tsx";
import { spanOfPreset } from "./span-of-preset.ts";
import { SpanPicker } from "./span-picker.dom.tsx";
import { SurveySection } from "./survey-section.dom.tsx";

/** What people did at the mirrors, in days and on a screen that one chooses. */
export function EngagementPage() {
  const t = useTranslate(engagementWords);
  const timeZone = useTimeZone();
  const [span, setSpan] = useState(() => spanOfPreset("week", Date.now(), timeZone));
  const [screenId, setScreenId] = useState<string | null>(null);
  const [held, setHeld] = useState<HeldAgainst>(() => chosen("before", span));
  const against = daysAgainst(held, span);
  const params = { ...span, screenId, ...(against === null ? {} : { against }) };
  const report = useRequest("engagement.get", params);
  const today = useRequest("today.get", {});
  const csv = useAction("engagement.csv");
  const workbook = useAction("engagement.workbook");
  const failure = csv.failure ?? workbook.failure;
  return (
    <>
      <ReportHead
        title={t("title")}
        csvLabel={t("csv")}
        printLabel={t("print")}
        busy={csv.busy || workbook.busy}
        askCsv={() => csv.run(params)}
        workbook={{ label: t("workbook"), ask: () => workbook.run(params) }}
      />
      <ReportsTabs />
      <SpanPicker
        span={span}
        onSpan={setSpan}
        screens={(today.value?.screens ?? []).filter(isOwn)}
        screenId={screenId}
        onScreen={setScreenId}
      >
        <ComparisonPicker span={span} value={held} onChange={setHeld} />
      </SpanPicker>
      {failure && <FailureNotice failure={failure} />}
      <Answered<"engagement.get"> of={report} skeleton={<ReportSkeleton />}>
        {(value) => (
          <Report
            report={value}
            comparison={comparisonOf(held)}
            survey={<SurveySection span={span} />}
            onNoted={report.reload}
          />
        )}
      </Answered>
    </>
  );
}
