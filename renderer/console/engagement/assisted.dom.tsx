import { Button } from "@mantine/core";
import { Link } from "wouter";
import type { AssistedSales } from "../../../main/report/schema/engagement.ts";
import notice from "../parts/notice.module.css";
import { Term } from "../parts/term.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import own from "./assisted.module.css";
import { CellMark } from "./cell-mark.dom.tsx";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { useDefinition } from "./use-definition.dom.ts";
import { useRateFormat } from "./use-rate-format.dom.ts";

/** Sales soon after a try-on, less what the same minutes of other weeks saw, with what they do not say. */
export function Assisted({ assisted }: { readonly assisted: AssistedSales }) {
  const t = useTranslate(engagementWords);
  const define = useDefinition();
  const mean = useRateFormat();
  const { beyondPlacebo, days, interval, placeboUnits, state, units } = assisted;
  const signed = (value: number): string =>
    `${value > 0 ? "+" : value < 0 ? "−" : ""}${mean(Math.abs(value))}`;
  return (
    <section className={classes.topic} aria-labelledby="assisted">
      <h2 id="assisted">{t("assisted.title")}</h2>
      {state !== "measured" && <p>{t(`assisted.${state}`)}</p>}
      {state === "measured" && (
        <>
          <dl className={own.sum}>
            <div>
              <dt>
                <Term meaning={define("assisted")}>{t("assisted.units")}</Term>
              </dt>
              <dd>
                <CellMark cell={units} />
              </dd>
            </div>
            <div>
              <dt>{t("assisted.placebo")}</dt>
              <dd>{mean(placeboUnits)}</dd>
            </div>
            <div>
              <dt>{t("assisted.beyond")}</dt>
              <dd>
                {beyondPlacebo === null ? "–" : signed(beyondPlacebo)}
                {interval && (
                  <small>
                    {t("assisted.interval", {
                      lower: signed(interval.lower),
                      upper: signed(interval.upper),
                    })}
                  </small>
                )}
              </dd>
            </div>
          </dl>
          {interval && beyondPlacebo !== null && <IntervalPicture middle={beyondPlacebo} {...interval} />}
          <p className={classes.soft}>{t("assisted.days", { count: days })}</p>
        </>
      )}
      <div className={notice.notice} data-tone="waiting" role="note">
        <p className={own.warning}>{t("assisted.warning")}</p>
        <Button className="no-print" component={Link} href="/experiments" variant="default">
          {t("assisted.experiment")}
        </Button>
      </div>
    </section>
  );
}

/** The interval on a line with zero marked; the numbers stand above it as text. */
function IntervalPicture({
  lower,
  middle,
  upper,
}: {
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
}) {
  const [from, until] = [Math.min(0, lower), Math.max(0, upper)];
  const at = (value: number): number => (until > from ? (100 * (value - from)) / (until - from) : 0);
  return (
    <div className={own.plot} aria-hidden="true">
      <span className={own.zero} style={{ insetInlineStart: `${at(0)}%` }}>
        <span>0</span>
      </span>
      <span className={own.range} style={{ insetInline: `${at(lower)}% ${100 - at(upper)}%` }} />
      <span className={own.dot} style={{ insetInlineStart: `${at(middle)}%` }} />
    </div>
  );
}
