import { NativeSelect, Skeleton } from "@mantine/core";
import { useState } from "react";
import type { PlayRow } from "../../../main/report/schema/proof-of-play.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import engagement from "../engagement/engagement.module.css";
import { ReportHead } from "../engagement/report-head.dom.tsx";
import { spanOfPreset } from "../engagement/span-of-preset.ts";
import { SpanPicker } from "../engagement/span-picker.dom.tsx";
import { Answered } from "../parts/answered.dom.tsx";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { isOwn } from "../screens/is-own.ts";
import { useTimeZone } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { ProofReportView } from "./proof-report.dom.tsx";
import { proofWords } from "./proof-words.ts";
import { ReportsTabs } from "./reports-tabs.dom.tsx";

/** A campaign that is looked at alone, among those that can be looked at instead. */
interface Choice {
  readonly campaignId: string;
  readonly among: readonly PlayRow[];
}

/** What the screens showed, in days, on screens and of campaigns that one chooses. */
export function ProofPage() {
  const t = useTranslate(proofWords);
  const timeZone = useTimeZone();
  const [span, setSpan] = useState(() => spanOfPreset("week", Date.now(), timeZone));
  const [screenId, setScreenId] = useState<string | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const campaignId = choice?.campaignId ?? null;
  const params = { ...span, screenId, campaignId };
  const report = useRequest("proof.report", params);
  const today = useRequest("today.get", {});
  const csv = useAction("proof.csv");
  const campaigns = choice?.among ?? (report.value?.campaigns ?? []).filter(({ id }) => id !== null);
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
        screens={(today.value?.screens ?? []).filter(isOwn)}
        screenId={screenId}
        onScreen={setScreenId}
      />
      {campaigns.length > 1 && (
        <NativeSelect
          className="no-print"
          size="md"
          maw={340}
          aria-label={t("campaign")}
          value={campaignId ?? ""}
          onChange={({ currentTarget: { value } }) =>
            setChoice(value === "" ? null : { campaignId: value, among: campaigns })
          }
          data={[
            { value: "", label: t("allCampaigns") },
            ...campaigns.map(({ id, name }) => ({ value: id ?? "", label: name ?? id ?? "" })),
          ]}
        />
      )}
      {csv.failure && <FailureNotice failure={csv.failure} />}
      <Answered<"proof.report"> of={report} skeleton={<ProofSkeleton />}>
        {(told) => <ProofReportView report={told} />}
      </Answered>
    </>
  );
}

function ProofSkeleton() {
  return (
    <div className={engagement.section}>
      <Skeleton height={36} width="90%" />
      <Skeleton height={36} width="60%" />
      <Skeleton height={220} radius="lg" />
      <Skeleton height={120} radius="lg" />
      <Skeleton height={260} radius="lg" />
    </div>
  );
}
