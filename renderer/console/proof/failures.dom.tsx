import type { FailureRow, PlayRow } from "../../../main/report/schema/proof-of-play.ts";
import engagement from "../engagement/engagement.module.css";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./proof.module.css";
import type { ProofKey } from "./proof-keys.ts";
import { proofWords } from "./proof-words.ts";

/** What failed, most often first, each with what staff can do about it. */
export function Failures({
  failures,
  layouts,
}: {
  readonly failures: readonly FailureRow[];
  readonly layouts: readonly PlayRow[];
}) {
  const t = useTranslate(proofWords);
  const format = useFormat();
  /** An older page may not know the reasons of a newer host. */
  const said = (what: "reason" | "remedy", reason: string): string => {
    const key = `${what}.${reason}`;
    return t(key in proofWords.en ? (key as ProofKey) : `${what}.other`);
  };
  const layoutOf = (id: string | null): string =>
    layouts.find((layout) => layout.id === id)?.name ?? id ?? "";
  return (
    <section className={engagement.section} aria-labelledby="failures">
      <h2 id="failures">{t("failures")}</h2>
      {failures.length === 0 && <StateMark tone="calm">{t("noFailures")}</StateMark>}
      {failures.length > 0 && (
        <ul className={classes.failures}>
          {failures.map(({ count, lastDay, layoutId, name, reason, widgetId }) => (
            <li key={`${layoutId} ${widgetId} ${reason}`}>
              <StateMark tone="trouble">
                {t("failureWhere", { name: name ?? widgetId ?? "", layout: layoutOf(layoutId) })}
              </StateMark>
              <p>
                {said("reason", reason)} · {t("failureTimes", { count, day: format.dayShort(lastDay) })}
              </p>
              <p className={engagement.soft}>{said("remedy", reason)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
