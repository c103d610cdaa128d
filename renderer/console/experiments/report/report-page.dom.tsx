import { Button, NativeSelect, Skeleton } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import engagement from "../../engagement/engagement.module.css";
import { saveFile } from "../../engagement/save-file.dom.ts";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { Icon } from "../../parts/icon.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { StudyAnswered } from "../parts/study-answered.dom.tsx";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { bytesOfBase64 } from "./bytes-of-base64.ts";
import { ExampleFiles } from "./example-files.dom.tsx";
import classes from "./report.module.css";
import { ReportView } from "./report-view.dom.tsx";
import { reportWords } from "./report-words.ts";

const PRESETS = ["steady", "novelty"] as const;

/** The report of one experiment, as a page, on paper, and as files. */
export function ReportPage({ experimentId }: { readonly experimentId: string }) {
  const t = useTranslate(reportWords);
  const { locale } = usePreferences();
  const report = useRequest("experiment.report", { experimentId });
  const file = useAction("experiment.export");
  const take = async (format: "csv" | "xlsx"): Promise<void> => {
    const made = await file.run({ experimentId, format, locale });
    if (!made.ok) return;
    const { content, fileName, mimeType } = made.value;
    saveFile(fileName, format === "xlsx" ? bytesOfBase64(content) : content, mimeType);
  };
  return (
    <>
      <PageHead title={report.value?.title ?? experimentId} line={<BackLink />}>
        {(["xlsx", "csv"] as const).map((format) => (
          <Button
            key={format}
            variant="default"
            size="md"
            disabled={report.value === null}
            loading={file.busy}
            leftSection={<Icon name="download" />}
            onClick={() => void take(format)}
          >
            {t(format === "xlsx" ? "workbook" : "csv")}
          </Button>
        ))}
        <PrintButton />
      </PageHead>
      {file.failure && <StudyFailure failure={file.failure} />}
      <StudyAnswered<"experiment.report"> of={report} skeleton={<ReportSkeleton />}>
        {(result) => <ReportView result={result} />}
      </StudyAnswered>
    </>
  );
}

/** What a report looks like, before there is one of one's own. */
export function ExamplePage() {
  const t = useTranslate(reportWords);
  const [preset, setPreset] = useState<(typeof PRESETS)[number]>("steady");
  const example = useRequest("experiment.example", { preset });
  const words = { steady: t("presetSteady"), novelty: t("presetNovelty") };
  return (
    <>
      <PageHead
        title={t("preset")}
        line={
          <>
            {t("exampleLine")} <BackLink />
          </>
        }
      >
        <NativeSelect
          size="md"
          aria-label={t("preset")}
          value={preset}
          onChange={({ currentTarget: { value } }) =>
            setPreset(PRESETS.find((each) => each === value) ?? "steady")
          }
          data={PRESETS.map((value) => ({ value, label: words[value] }))}
        />
        <PrintButton />
      </PageHead>
      <StudyAnswered<"experiment.example"> of={example} skeleton={<ReportSkeleton />}>
        {(result) => <ReportView result={result} />}
      </StudyAnswered>
      <ExampleFiles preset={preset} />
    </>
  );
}

function PrintButton() {
  const t = useTranslate(reportWords);
  return (
    <Button variant="default" size="md" leftSection={<Icon name="print" />} onClick={() => print()}>
      {t("print")}
    </Button>
  );
}

function BackLink() {
  const t = useTranslate(reportWords);
  return (
    <Link href="/experiments" className={`${classes.link} no-print`}>
      {t("back")}
    </Link>
  );
}

function ReportSkeleton() {
  return (
    <div className={engagement.section}>
      <Skeleton height={30} width={150} radius="xl" />
      <Skeleton height={36} width="90%" />
      <Skeleton height={36} width="60%" />
      <Skeleton height={230} radius="lg" />
      <Skeleton height={180} radius="lg" />
      <Skeleton height={260} radius="lg" />
    </div>
  );
}
