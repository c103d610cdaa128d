import type { Today } from "../../../main/bridge/contract/console.ts";
import { partsWords } from "../parts/parts-words.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { printedCount } from "./printed-count.ts";
import classes from "./today-page.module.css";
import { todayWords } from "./today-words.ts";

/** Visits, try-ons and requests since midnight, each with its meaning. */
export function TodayNumbers({ today }: { readonly today: Today }) {
  const t = useTranslate(todayWords);
  const parts = useTranslate(partsWords);
  const format = useFormat();
  return (
    <section className={classes.section} aria-labelledby="happened">
      <h2 id="happened">{t("happened")}</h2>
      <dl className={`${classes.card} ${classes.numbers}`}>
        {(["visits", "tryOns", "requests"] as const).map((each) => (
          <div key={each} className={classes.number}>
            <dt>
              <Term meaning={t(`${each}Meaning`)}>{t(each)}</Term>
            </dt>
            <dd>
              {today[each].startsWith("<") ? (
                <Term name={today[each]} meaning={parts("suppressed")}>
                  {today[each]}
                </Term>
              ) : (
                printedCount(today[each], format.count)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
