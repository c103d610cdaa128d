import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import report from "../report/report.module.css";
import { FindingList } from "./finding-list.dom.tsx";
import classes from "./sales.module.css";
import { salesWords } from "./sales-words.ts";

/** What the host says of a file, tried out or taken. */
interface Told {
  readonly takenRows: number;
  readonly findings: Parameters<typeof FindingList>[0]["findings"];
}

/** A file that was sent and is understood: tried out first, and taken when what would be taken was seen. */
export function TryAndTake<T extends Told>({
  isBusy,
  incomplete,
  failure,
  ask,
  figuresOf,
  onTaken,
  children,
}: {
  readonly isBusy: boolean;
  /** What is still to be said of the file; null: it can be tried out. */
  readonly incomplete: string | null;
  readonly failure: ReactNode;
  /** Null: it failed, or cannot be asked yet. */
  readonly ask: (dryRun: boolean) => Promise<T | null>;
  readonly figuresOf: (told: T) => readonly (readonly [what: string, amount: number])[];
  readonly onTaken: (told: T) => void;
  /** How the file is read. */
  readonly children: ReactNode;
}) {
  const t = useTranslate(salesWords);
  const { count } = useFormat();
  const [dry, setDry] = useState<T | null>(null);

  async function read(dryRun: boolean): Promise<void> {
    const told = await ask(dryRun);
    if (told === null) return;
    if (dryRun) setDry(told);
    else onTaken(told);
  }
  return (
    <div className={classes.read}>
      {failure}
      {dry === null ? (
        <>
          {children}
          <div className={classes.bar}>
            <p className={report.soft}>{incomplete ?? t("checkHint")}</p>
            <Button size="md" disabled={incomplete !== null || isBusy} onClick={() => void read(true)}>
              {t("check")}
            </Button>
          </div>
        </>
      ) : (
        <>
          <section className={classes.part} aria-labelledby="dry">
            <h2 id="dry">{t("dry")}</h2>
            <dl className={report.figures}>
              {figuresOf(dry).map(([what, amount]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>{count(amount)}</dd>
                </div>
              ))}
            </dl>
          </section>
          <h2>{t("findings")}</h2>
          <FindingList findings={dry.findings} />
          <div className={classes.bar}>
            <Button variant="default" size="md" disabled={isBusy} onClick={() => setDry(null)}>
              {t("change")}
            </Button>
            <Button size="md" disabled={isBusy || dry.takenRows === 0} onClick={() => void read(false)}>
              {t("take")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
