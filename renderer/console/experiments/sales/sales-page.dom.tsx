import { Button, Progress, Skeleton } from "@mantine/core";
import { useState } from "react";
import type { Failure } from "../../../../main/base/result.ts";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { SalesSource } from "../../../../main/bridge/contract/study.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { type UploadFault, type UploadPlace, uploadFile } from "../../garments/add/upload-file.dom.ts";
import { PageHead } from "../../layout/page-head.dom.tsx";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ExperimentsTabs } from "../experiments-tabs.dom.tsx";
import { StudyAnswered } from "../parts/study-answered.dom.tsx";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { useSites } from "../parts/use-sites.dom.ts";
import { ChooseFile } from "./choose-file.dom.tsx";
import { FileList } from "./file-list.dom.tsx";
import { ReadFile } from "./read-file.dom.tsx";
import classes from "./sales.module.css";
import { salesWords } from "./sales-words.ts";

/** As the host's own limit. */
const SALES: UploadPlace = { address: "/sales/uploads", maxBytes: 4 * 1024 ** 3 };

/** How far the file is that is being brought in. */
type Stage =
  | { readonly kind: "choose"; readonly fault: Failure<UploadFault> | null }
  | { readonly kind: "sending"; readonly name: string; readonly share: number }
  | { readonly kind: "looking" }
  | {
      readonly kind: "reading";
      readonly source: SalesSource;
      readonly name: string;
      readonly guess: ResultOf<"sales.peek">;
    };

/** Files of sales: sent, looked at, tried out, taken, and taken back. */
export function SalesPage() {
  const t = useTranslate(salesWords);
  const format = useFormat();
  const files = useRequest("sales.files", {});
  const sites = useSites();
  const peek = useAction("sales.peek");
  const [stage, setStage] = useState<Stage>({ kind: "choose", fault: null });
  const [taken, setTaken] = useState<string | null>(null);

  async function bring(file: File): Promise<void> {
    setTaken(null);
    peek.clear();
    setStage({ kind: "sending", name: file.name, share: 0 });
    const sent = await uploadFile(
      file,
      (share) => setStage({ kind: "sending", name: file.name, share }),
      SALES,
    );
    if (!sent.ok) {
      setStage({ kind: "choose", fault: sent });
      return;
    }
    setStage({ kind: "looking" });
    const source = { kind: "upload", uploadId: sent.value, name: file.name.slice(0, 200) } as const;
    const guess = await peek.run({ source });
    setStage(
      guess.ok
        ? { kind: "reading", source, name: file.name, guess: guess.value }
        : { kind: "choose", fault: null },
    );
  }
  function done(name: string, { siteDays, units }: ResultOf<"sales.take">): void {
    setStage({ kind: "choose", fault: null });
    setTaken(t("taken", { name, units, siteDays }));
    files.reload();
  }
  return (
    <>
      <PageHead title={t("title")} line={t("line")}>
        {stage.kind === "reading" && (
          <Button variant="default" size="md" onClick={() => setStage({ kind: "choose", fault: null })}>
            {t("otherFile")}
          </Button>
        )}
      </PageHead>
      <ExperimentsTabs />
      {stage.kind === "choose" && (
        <>
          {stage.fault && (
            <div className={notice.notice} data-tone="trouble" role="alert">
              <StateMark tone="trouble">
                <span className={notice.text}>{t(`upload.${stage.fault.code}`)}</span>
              </StateMark>
            </div>
          )}
          {peek.failure && <StudyFailure failure={peek.failure} />}
          {taken !== null && (
            <div className={notice.notice} role="status">
              <StateMark tone="calm">{taken}</StateMark>
            </div>
          )}
          <ChooseFile onFile={(file) => void bring(file)} />
        </>
      )}
      {stage.kind === "sending" && (
        <div className={classes.busy} role="status">
          <p>{t("sending", { name: stage.name, share: format.share(stage.share) })}</p>
          <Progress value={100 * stage.share} aria-label={stage.name} />
        </div>
      )}
      {stage.kind === "looking" && (
        <div className={classes.busy} role="status">
          <p>{t("looking")}</p>
          <Progress value={100} animated aria-label={t("looking")} />
        </div>
      )}
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
      <StudyAnswered<"sales.files"> of={files} skeleton={<Skeleton height={180} radius="lg" />}>
        {(value) => <FileList files={value.files} onChanged={files.reload} />}
      </StudyAnswered>
    </>
  );
}
