import { Skeleton } from "@mantine/core";
import { useState } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { StudyAnswered } from "../parts/study-answered.dom.tsx";
import { useSites } from "../parts/use-sites.dom.ts";
import { WorkNow } from "../parts/work-now.dom.tsx";
import { BringPage } from "./bring-page.dom.tsx";
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

  function done(name: string, { siteDays, units }: ResultOf<"sales.take">): void {
    file.leave();
    setTaken(t("taken", { name, units, siteDays }));
    files.reload();
  }
  return (
    <>
      <BringPage file={file} title={t("title")} line={t("line")} hint={t("chooseHint")} taken={taken}>
        {({ guess, name, source }) => (
          <ReadFile
            key={name}
            source={source}
            name={name}
            guess={guess}
            known={sites}
            onTaken={(told) => done(name, told)}
          />
        )}
      </BringPage>
      <WorkNow onEnd={files.reload} />
      <StudyAnswered<"sales.files"> of={files} skeleton={<Skeleton height={180} radius="lg" />}>
        {(value) => <FileList files={value.files} onChanged={files.reload} />}
      </StudyAnswered>
    </>
  );
}
