import { useState } from "react";
import { Link } from "wouter";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { UndoNotice } from "../parts/undo-notice.dom.tsx";
import { useSites } from "../parts/use-sites.dom.ts";
import { WorkNow } from "../parts/work-now.dom.tsx";
import report from "../report/report.module.css";
import { BringPage } from "../sales/bring-page.dom.tsx";
import { useBroughtFile } from "../sales/use-brought-file.dom.ts";
import { doorWords } from "./door-words.ts";
import { ReadDoors } from "./read-doors.dom.tsx";

const nothing = (): void => undefined;

/** Counts at the door out of a file: sent, looked at, tried out, taken. */
export function DoorsPage() {
  const t = useTranslate(doorWords);
  const sites = useSites();
  const file = useBroughtFile("doors.peek");
  const [taken, setTaken] = useState<string | null>(null);
  const [canUndo, setCanUndo] = useState(false);
  const undo = useAction("doors.undo");

  function done(name: string, { siteDays, visitors }: ResultOf<"doors.take">): void {
    file.leave();
    setTaken(t("taken", { name, siteDays, visitors }));
    setCanUndo(true);
  }
  async function takeBack(): Promise<void> {
    const undone = await undo.run({});
    if (!undone.ok) return;
    setCanUndo(false);
    setTaken(t("takenBack", { siteDays: undone.value.siteDays }));
  }
  return (
    <>
      <BringPage
        file={file}
        title={t("title")}
        line={t("line")}
        hint={t("chooseHint")}
        taken={canUndo ? null : taken}
      >
        {({ guess, name, source }) => (
          <ReadDoors
            key={name}
            source={source}
            name={name}
            guess={guess}
            known={sites}
            onTaken={(told) => done(name, told)}
          />
        )}
      </BringPage>
      {canUndo && taken !== null && (
        <UndoNotice text={taken} busy={undo.busy} onUndo={() => void takeBack()} />
      )}
      {undo.failure && <StudyFailure failure={undo.failure} />}
      <WorkNow onEnd={nothing} />
      <Link href="/experiments/by-hand" className={report.link ?? ""}>
        {t("back")}
      </Link>
    </>
  );
}
