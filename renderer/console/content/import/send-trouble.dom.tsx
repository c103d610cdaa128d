import { Button } from "@mantine/core";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./import.module.css";
import { importFaultWords } from "./import-fault-words.ts";
import type { NotSent } from "./import-run.ts";
import { importWords } from "./import-words.ts";
import type { ImportFault } from "./use-import-run.dom.ts";

/** Files that stay behind that are told by name. */
const MAX_TOLD = 8;

/** What went wrong with sending, and the way to try it again; files that stay behind by their own fault. */
export function SendTrouble({
  fault,
  notSent,
  onAgain,
}: {
  readonly fault: ImportFault | null;
  readonly notSent: readonly NotSent<ImportFault>[];
  readonly onAgain: (() => void) | null;
}) {
  const t = useTranslate(importWords);
  const words = useTranslate(importFaultWords);
  if (fault === null && notSent.length === 0) return null;
  return (
    <>
      {fault !== null && (
        <div className={notice.notice} data-tone="trouble" role="alert">
          <StateMark tone="trouble">
            <span className={notice.text}>{words(fault)}</span>
          </StateMark>
          {onAgain !== null && (
            <Button variant="default" onClick={onAgain}>
              {t("again")}
            </Button>
          )}
        </div>
      )}
      {notSent.length > 0 && (
        <div className={notice.notice} data-tone="waiting" role="status">
          <ul className={classes.plain}>
            {notSent.slice(0, MAX_TOLD).map(({ code, path }) => (
              <li key={path}>
                {path}: {words(code)}
              </li>
            ))}
            {notSent.length > MAX_TOLD && <li>{t("andMore", { count: notSent.length - MAX_TOLD })}</li>}
          </ul>
        </div>
      )}
    </>
  );
}
