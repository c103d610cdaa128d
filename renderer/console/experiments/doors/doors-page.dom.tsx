import { useState } from "react";
import { Link } from "wouter";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
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

  function done(name: string, { siteDays, visitors }: ResultOf<"doors.take">): void {
    file.leave();
    setTaken(t("taken", { name, siteDays, visitors }));
  }
  return (
    <>
      <BringPage file={file} title={t("title")} line={t("line")} hint={t("chooseHint")} taken={taken}>
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
      <WorkNow onEnd={nothing} />
      <Link href="/experiments/by-hand" className={report.link ?? ""}>
        {t("back")}
      </Link>
    </>
  );
}
