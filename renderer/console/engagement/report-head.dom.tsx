import { Button } from "@mantine/core";
import type { Result } from "../../../main/base/result.ts";
import { PageHead } from "../layout/page-head.dom.tsx";
import { Icon } from "../parts/icon.dom.tsx";
import { saveFile } from "./save-file.dom.ts";

export interface ReportHeadProps {
  readonly title: string;
  readonly csvLabel: string;
  readonly printLabel: string;
  /** The file is being made. */
  readonly busy: boolean;
  readonly askCsv: () => Promise<Result<{ readonly fileName: string; readonly text: string }>>;
}

/** A report's title, and the two ways to take it along: a file, and paper. */
export function ReportHead({ title, csvLabel, printLabel, busy, askCsv }: ReportHeadProps) {
  const take = (): void => {
    void askCsv().then((result) => {
      if (result.ok) saveFile(result.value.fileName, result.value.text, "text/csv;charset=utf-8");
    });
  };
  return (
    <PageHead title={title}>
      <Button
        variant="default"
        size="md"
        loading={busy}
        leftSection={<Icon name="download" />}
        onClick={take}
      >
        {csvLabel}
      </Button>
      <Button variant="default" size="md" leftSection={<Icon name="print" />} onClick={() => print()}>
        {printLabel}
      </Button>
    </PageHead>
  );
}
