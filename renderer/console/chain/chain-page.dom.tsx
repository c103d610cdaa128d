import { NativeSelect } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useAction } from "../bridge/use-action.dom.ts";
import { type Asked, useRequest } from "../bridge/use-request.dom.ts";
import engagement from "../engagement/engagement.module.css";
import { Report } from "../engagement/report.dom.tsx";
import { ReportHead } from "../engagement/report-head.dom.tsx";
import { ReportSkeleton } from "../engagement/report-skeleton.dom.tsx";
import { spanOfPreset } from "../engagement/span-of-preset.ts";
import { SpanPicker } from "../engagement/span-picker.dom.tsx";
import { PageHead } from "../layout/page-head.dom.tsx";
import { Answered } from "../parts/answered.dom.tsx";
import { Empty } from "../parts/empty.dom.tsx";
import { TroubleNotice } from "../parts/trouble-notice.dom.tsx";
import { ReportsTabs } from "../proof/reports-tabs.dom.tsx";
import { useTimeZone } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { ChainSurvey } from "./chain-survey.dom.tsx";
import { type ChainFailureCode, chainFailureWords, chainWords } from "./chain-words.ts";

/** What people did at the mirrors of other sites, from the files that were brought here. */
export function ChainPage() {
  const t = useTranslate(chainWords);
  const sites = useRequest("chain.sites", {});
  if (sites.value !== null && sites.value.siteIds.length > 0) return <ChainReport {...sites.value} />;
  return (
    <>
      <PageHead title={t("title")} />
      <ReportsTabs />
      <Answered<"chain.sites"> of={sites} skeleton={<ReportSkeleton />}>
        {({ folder }) => <Empty title={t("empty")}>{t("emptyNext", { folder })}</Empty>}
      </Answered>
    </>
  );
}

function ChainReport({ folder, siteIds }: { readonly folder: string; readonly siteIds: readonly string[] }) {
  const t = useTranslate(chainWords);
  const timeZone = useTimeZone();
  const [span, setSpan] = useState(() => spanOfPreset("last-month", Date.now(), timeZone));
  const [siteId, setSiteId] = useState<string | null>(null);
  const params = { ...span, siteId };
  const named = useRequest("sites.list", {}).value;
  const nameOf = (id: string): string =>
    (named ? [named.own, ...named.others] : []).find((site) => site.siteId === id)?.name ?? id;
  const report = useRequest("chain.engagement", params);
  const csv = useAction("chain.csv");
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
      <SpanPicker span={span} onSpan={setSpan} screens={[]} screenId={null} onScreen={() => undefined}>
        <NativeSelect
          size="md"
          aria-label={t("sites")}
          value={siteId ?? ""}
          onChange={({ currentTarget: { value } }) => setSiteId(value === "" ? null : value)}
          data={[
            { value: "", label: t("all") },
            ...siteIds.map((each) => ({ value: each, label: nameOf(each) })),
          ]}
        />
      </SpanPicker>
      <p className={engagement.soft}>{t("from", { count: siteIds.length, folder })}</p>
      {csv.failure && <ChainTrouble code={csv.failure.code} />}
      <ChainAnswer of={report}>
        {(value) => (
          <Report report={value} comparison="before" survey={<ChainSurvey query={params} />} onNoted={null} />
        )}
      </ChainAnswer>
    </>
  );
}

function ChainAnswer({
  of: { failure, reload, value },
  children,
}: {
  readonly of: Asked<"chain.engagement">;
  readonly children: (value: NonNullable<Asked<"chain.engagement">["value"]>) => ReactNode;
}) {
  if (value === null && failure === null)
    return (
      <div aria-busy="true">
        <ReportSkeleton />
      </div>
    );
  return (
    <>
      {failure && <ChainTrouble code={failure.code} onAgain={reload} />}
      {value !== null && children(value)}
    </>
  );
}

function ChainTrouble({ code, onAgain }: { readonly code: ChainFailureCode; readonly onAgain?: () => void }) {
  const t = useTranslate(chainFailureWords);
  return <TroubleNotice onAgain={onAgain}>{t(code)}</TroubleNotice>;
}
