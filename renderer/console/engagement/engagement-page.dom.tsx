import { Skeleton } from "@mantine/core";
import { useState } from "react";
import { useAction } from "../bridge/use-action.dom.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import { Answered } from "../parts/answered.dom.tsx";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { ReportsTabs } from "../proof/reports-tabs.dom.tsx";
import { useTimeZone } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { Report } from "./report.dom.tsx";
import { ReportHead } from "./report-head.dom.tsx";
import { spanOfPreset } from "./span-of-preset.ts";
import { SpanPicker } from "./span-picker.dom.tsx";
import { SurveySection } from "./survey-section.dom.tsx";

export function EngagementPage() {
  const t = useTranslate(engagementWords);
  const timeZone = useTimeZone();
  const [span, setSpan] = useState(() => spanOfPreset("week", Date.now(), timeZone));
  const [screenId, setScreenId] = useState<string | null>(null);
  const params = { ...span, screenId };
  const report = useRequest("engagement.get", params);
  const today = useRequest("today.get", {});
  const csv = useAction("engagement.csv");
  return (
    <>
      <ReportHead
        title={t("title")}
        csvLabel={t("csv")}
        printLabel={t("print")}
        busy={csv.busy}
        askCsv={() => csv.run(params)}
      />
      <ReportsTabs />
      <SpanPicker
        span={span}
        onSpan={setSpan}
        screens={today.value?.screens ?? []}
        screenId={screenId}
        onScreen={setScreenId}
      />
      {csv.failure && <FailureNotice failure={csv.failure} />}
      <Answered<"engagement.get"> of={report} skeleton={<ReportSkeleton />}>
        {(value) => <Report report={value} survey={<SurveySection span={span} />} />}
      </Answered>
    </>
  );
}

function ReportSkeleton() {
  return (
    <div className={classes.section}>
      <Skeleton height={36} width="90%" />
      <Skeleton height={36} width="60%" />
      <Skeleton height={420} radius="lg" />
      <Skeleton height={260} radius="lg" />
    </div>
  );
}
