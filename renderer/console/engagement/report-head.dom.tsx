import { Button } from "@mantine/core";
import type { Result } from "../../../main/base/result.ts";
import { bytesOfBase64 } from "../experiments/report/bytes-of-base64.ts";
import { PageHead } from "../layout/page-head.dom.tsx";
import { Icon } from "../parts/icon.dom.tsx";
import { saveFile } from "./save-file.dom.ts";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface ReportHeadProps {
  readonly title: string;
  readonly csvLabel: string;
  readonly printLabel: string;
  /** A file is being made. */
  readonly busy: boolean;
  readonly askCsv: () => Promise<Result<{ readonly fileName: string; readonly text: string }>>;
  /** Left out where a report has no workbook. */
  readonly workbook?: {
    readonly label: string;
    readonly ask: () => Promise<Result<{ readonly fileName: string; readonly base64: string }>>;
  };
}

/** A report's title, and the ways to take it along: files, and paper. */
export function ReportHead({ title, csvLabel, printLabel, busy, askCsv, workbook }: ReportHeadProps) {
  const takeCsv = async (): Promise<void> => {
    const made = await askCsv();
    if (made.ok) saveFile(made.value.fileName, made.value.text, "text/csv;charset=utf-8");
  };
  return (
    <PageHead title={title}>
      {workbook && (
        <FileButton
          busy={busy}
          label={workbook.label}
          onTake={async () => {
            const made = await workbook.ask();
            if (made.ok) saveFile(made.value.fileName, bytesOfBase64(made.value.base64), WORKBOOK_TYPE);
          }}
        />
      )}
      <FileButton busy={busy} label={csvLabel} onTake={takeCsv} />
      <Button variant="default" size="md" leftSection={<Icon name="print" />} onClick={() => print()}>
        {printLabel}
      </Button>
    </PageHead>
  );
}

function FileButton({
  busy,
  label,
  onTake,
}: {
  readonly busy: boolean;
  readonly label: string;
  readonly onTake: () => Promise<void>;
}) {
  return (
    <Button
      variant="default"
      size="md"
      loading={busy}
      leftSection={<Icon name="download" />}
      onClick={() => void onTake()}
    >
      {label}
    </Button>
  );
}
