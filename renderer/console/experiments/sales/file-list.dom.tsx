import { Button } from "@mantine/core";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { Empty } from "../../parts/empty.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import list from "../list/list.module.css";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { FindingList } from "./finding-list.dom.tsx";
import classes from "./sales.module.css";
import { salesWords } from "./sales-words.ts";

type SalesFile = ResultOf<"sales.files">["files"][number];

/** Files that were brought, each with a way back: what is taken back counts no more and can be put in again. */
export function FileList({
  files,
  onChanged,
}: {
  readonly files: readonly SalesFile[];
  readonly onChanged: () => void;
}) {
  const t = useTranslate(salesWords);
  const withdraw = useAction("sales.withdraw");
  async function turn({ fileId, withdrawnAtMs }: SalesFile): Promise<void> {
    await withdraw.run({ fileId, withdrawn: withdrawnAtMs === null });
    onChanged();
  }
  return (
    <section className={list.group} aria-labelledby="files">
      <h2 id="files">{t("files")}</h2>
      {withdraw.failure && <StudyFailure failure={withdraw.failure} />}
      {files.length === 0 && <Empty title={t("noFiles")}>{t("noFilesNext")}</Empty>}
      {files.length > 0 && (
        <ul className={list.list}>
          {files.map((file) => (
            <FileRow key={file.fileId} file={file} busy={withdraw.busy} onTurn={() => void turn(file)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FileRow({
  file: { broughtAtMs, broughtBy, findings, name, withdrawnAtMs },
  busy,
  onTurn,
}: {
  readonly file: SalesFile;
  readonly busy: boolean;
  readonly onTurn: () => void;
}) {
  const t = useTranslate(salesWords);
  const { dateTime } = useFormat();
  const label = t(withdrawnAtMs === null ? "withdraw" : "bringBack");
  const facts = [
    t("brought", { when: dateTime(broughtAtMs), who: broughtBy }),
    withdrawnAtMs === null ? t("findingCount", { count: findings.length }) : t("isWithdrawn"),
  ];
  return (
    <li className={list.row} data-withdrawn={withdrawnAtMs !== null}>
      <div className={list.what}>
        <p className={withdrawnAtMs === null ? classes.fileName : classes.withdrawn}>{name}</p>
        <p className={list.soft}>{facts.join(" · ")}</p>
        {findings.length > 0 && withdrawnAtMs === null && (
          <details className={classes.details}>
            <summary>{t("findings")}</summary>
            <FindingList findings={findings} />
          </details>
        )}
      </div>
      <Button variant="default" disabled={busy} aria-label={`${label}: ${name}`} onClick={onTurn}>
        {label}
      </Button>
    </li>
  );
}
