import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ExperimentsTabs } from "../experiments-tabs.dom.tsx";
import { LeaveGuard } from "../parts/leave-guard.dom.tsx";
import { useSites } from "../parts/use-sites.dom.ts";
import { WorkNow } from "../parts/work-now.dom.tsx";
import report from "../report/report.module.css";
import { BringFile } from "../sales/bring-file.dom.tsx";
import { salesWords } from "../sales/sales-words.ts";
import { useBroughtFile } from "../sales/use-brought-file.dom.ts";
import { doorWords } from "./door-words.ts";
import { ReadDoors } from "./read-doors.dom.tsx";

const nothing = (): void => undefined;

/** Counts at the door out of a file: sent, looked at, tried out, taken. */
export function DoorsPage() {
  const t = useTranslate(doorWords);
  const sales = useTranslate(salesWords);
  const sites = useSites();
  const file = useBroughtFile("doors.peek");
  const [taken, setTaken] = useState<string | null>(null);
  const { leave, stage } = file;

  function done(name: string, { siteDays, visitors }: ResultOf<"doors.take">): void {
    leave();
    setTaken(t("taken", { name, siteDays, visitors }));
  }
  return (
    <>
      <PageHead title={t("title")} line={t("line")}>
        {stage.kind === "reading" && (
          <Button variant="default" size="md" onClick={leave}>
            {sales("otherFile")}
          </Button>
        )}
      </PageHead>
      <ExperimentsTabs />
      <LeaveGuard isUnsaved={stage.kind === "sending" || stage.kind === "reading"} />
      <BringFile file={file} hint={t("chooseHint")} taken={taken} />
      {stage.kind === "reading" && (
        <ReadDoors
          key={stage.name}
          source={stage.source}
          name={stage.name}
          guess={stage.guess}
          known={sites}
          onTaken={(told) => done(stage.name, told)}
        />
      )}
      <WorkNow onEnd={nothing} />
      <Link href="/experiments/by-hand" className={report.link ?? ""}>
        {t("back")}
      </Link>
    </>
  );
}
