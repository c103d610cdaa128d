import type { ScreenTime } from "../../../main/report/schema/proof-of-play.ts";
import engagement from "../engagement/engagement.module.css";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./proof.module.css";
import { TIME_PARTS } from "./proof-keys.ts";
import { proofWords } from "./proof-words.ts";

/** Clocks that agree to this are taken as the same, milliseconds. */
const AGREED_MS = 1_000;

/** All of the screens' time in one bar, each part named with its meaning and its length. */
export function TimeBar({ time }: { readonly time: ScreenTime }) {
  const t = useTranslate(proofWords);
  const format = useFormat();
  const parts = TIME_PARTS.filter((part) => time[part] > 0);
  const isOpen = Math.abs(time.differenceMs) > AGREED_MS;
  return (
    <section className={engagement.section} aria-labelledby="time">
      <div>
        <h2 id="time">{t("time")}</h2>
        <p className={engagement.soft}>{t("timeLine", { up: format.duration(time.upMs) })}</p>
      </div>
      <div className={classes.timeBar} aria-hidden="true">
        {parts.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: time[part] / time.upMs }} />
        ))}
      </div>
      <dl className={classes.timeParts}>
        {parts.map((part) => (
          <div key={part}>
            <dt>
              <span className={classes.swatch} data-part={part} aria-hidden="true" />
              <Term meaning={t(`timeMeaning.${part}`)}>{t(`time.${part}`)}</Term>
            </dt>
            <dd>{format.duration(time[part])}</dd>
          </div>
        ))}
        {isOpen && (
          <div>
            <dt>
              <Term meaning={t("timeMeaning.differenceMs")}>{t("time.differenceMs")}</Term>
            </dt>
            <dd>{format.duration(Math.abs(time.differenceMs))}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
