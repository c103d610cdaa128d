import { Button, Skeleton } from "@mantine/core";
import { useState } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ExperimentsTabs } from "../experiments-tabs.dom.tsx";
import { LeaveGuard } from "../parts/leave-guard.dom.tsx";
import { StudyAnswered } from "../parts/study-answered.dom.tsx";
import { useSites } from "../parts/use-sites.dom.ts";
import { WorkNow } from "../parts/work-now.dom.tsx";
import { BringFile } from "./bring-file.dom.tsx";
import { FileList } from "./file-list.dom.tsx";
import { ReadFile } from "./read-file.dom.tsx";
import { salesWords } from "./sales-words.ts";
import { useBroughtFile } from "./use-brought-file.dom.ts";

/** Files of sales: sent, looked at, tried out, taken, and taken back. */
export function SalesPage() {
  const t = useTranslate(salesWords);
  const files = useRequest("sales.files", {});
  const sites = useSites();
  const file = useBroughtFile("sales.peek");
  const [taken, setTaken] = useState<string | null>(null);
  const { leave, stage } = file;

  function done(name: string, { siteDays, units }: ResultOf<"sales.take">): void {
    leave();
    setTaken(t("taken", { name, units, siteDays }));
    files.reload();
  }
  return (
    <>
      <PageHead title={t("title")} line={t("line")}>
        {stage.kind === "reading" && (
          <Button variant="default" size="md" onClick={leave}>
            {t("otherFile")}
          </Button>
        )}
      </PageHead>
      <ExperimentsTabs />
      <LeaveGuard isUnsaved={stage.kind === "sending" || stage.kind === "reading"} />
      <BringFile file={file} hint={t("chooseHint")} taken={taken} />
      {stage.kind === "reading" && (
        <ReadFile
          key={stage.name}
          source={stage.source}
          name={stage.name}
          guess={stage.guess}
          known={sites}
          onTaken={(told) => done(stage.name, told)}
        />
      )}
      <WorkNow onEnd={files.reload} />
      <StudyAnswered<"sales.files"> of={files} skeleton={<Skeleton height={180} radius="lg" />}>
        {(value) => <FileList files={value.files} onChanged={files.reload} />}
      </StudyAnswered>
    </>
  );
}
