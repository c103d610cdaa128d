import { Button, Textarea } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { MAX_CHART_LENGTH } from "../../../../main/bridge/contract/shop-garment.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./add-garment.module.css";
import { addWords } from "./add-words.ts";

const ASK_AFTER_MS = 350;

export type ReadChart = ResultOf<"garment.check-chart">;

/** A size chart pasted, typed or dropped as CSV, read by the host while it is written. */
export function ChartField({
  csv,
  read,
  onCsv,
  onRead,
}: {
  readonly csv: string;
  /** What the host made of `csv`; null while it is asked. */
  readonly read: ReadChart | null;
  readonly onCsv: (csv: string) => void;
  readonly onRead: (read: ReadChart | null) => void;
}) {
  const t = useTranslate(addWords);
  const { run, failure } = useAction("garment.check-chart");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    onRead(null);
    let latest = true;
    const ask = async () => {
      const asked = await run({ csv });
      if (latest && asked.ok) onRead(asked.value);
    };
    const timer = setTimeout(() => void ask(), ASK_AFTER_MS);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [csv, run, onRead]);
  const take = async (file: File | null | undefined) => {
    if (file) onCsv((await file.text()).slice(0, MAX_CHART_LENGTH));
  };

  const fault = read?.fault ?? null;
  const sizes = Array.from(new Set(read?.rows.map(({ size }) => size)));
  return (
    <div
      className={classes.chart}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <Textarea
        size="md"
        autosize
        minRows={5}
        maxRows={14}
        maxLength={MAX_CHART_LENGTH}
        spellCheck={false}
        label={t("chartText")}
        placeholder={"size,measure,basis,minCm,maxCm\nS,chest,body,86,90\nM,chest,body,90,94"}
        value={csv}
        classNames={{ input: classes.csv ?? "" }}
        error={
          fault && csv.trim() !== ""
            ? t(`chartFault.${fault.code}`, { line: fault.line ?? 0, text: fault.text })
            : null
        }
        onChange={(event) => onCsv(event.currentTarget.value)}
      />
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv,text/plain"
        className={classes.input}
        aria-label={t("chartPick")}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <Button variant="default" onClick={() => input.current?.click()}>
        {t("chartPick")}
      </Button>
      {failure && <FailureNotice failure={failure} />}
      {read !== null && fault === null && (
        <StateMark tone="calm">
          <span role="status">{t("chartRead", { count: read.rows.length, sizes: sizes.join(", ") })}</span>
        </StateMark>
      )}
    </div>
  );
}
