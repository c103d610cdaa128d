import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ExperimentsTabs } from "../experiments-tabs.dom.tsx";
import { LeaveGuard } from "../parts/leave-guard.dom.tsx";
import { BringFile } from "./bring-file.dom.tsx";
import { salesWords } from "./sales-words.ts";
import type { BroughtFile, Stage } from "./use-brought-file.dom.ts";

/** The head of a page that files are brought to, the way of a file to it, and the file itself while it is read. */
export function BringPage({
  file,
  title,
  line,
  hint,
  taken,
  children,
}: {
  readonly file: BroughtFile;
  readonly title: string;
  readonly line: string;
  /** Which files may be chosen. */
  readonly hint: string;
  /** What was taken last; null while nothing was. */
  readonly taken: string | null;
  readonly children: (reading: Extract<Stage, { readonly kind: "reading" }>) => ReactNode;
}) {
  const t = useTranslate(salesWords);
  const { leave, stage } = file;
  return (
    <>
      <PageHead title={title} line={line}>
        {stage.kind === "reading" && (
          <Button variant="default" size="md" onClick={leave}>
            {t("otherFile")}
          </Button>
        )}
      </PageHead>
      <ExperimentsTabs />
      <LeaveGuard isUnsaved={stage.kind === "sending" || stage.kind === "reading"} />
      <BringFile file={file} hint={hint} taken={taken} />
      {stage.kind === "reading" && children(stage)}
    </>
  );
}
