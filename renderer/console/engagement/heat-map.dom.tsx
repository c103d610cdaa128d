import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import { partsWords } from "../parts/parts-words.ts";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { cellText } from "./cell-text.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { HEAT_COUNTS, type HeatCount, type HeatSpot, heatGrid } from "./heat-grid.ts";
import own from "./heat-map.module.css";
import { HeatTable } from "./heat-table.dom.tsx";
import { useSmallestPrinted } from "./smallest-printed.dom.ts";
import { weekdayName } from "./weekday-name.ts";

const BUSIEST = 3;

/** Hours down, days of the week across, each with its number: a table that is a picture. */
export function HeatMap({ report }: { readonly report: EngagementReport }) {
  const t = useTranslate(engagementWords);
  const parts = useTranslate(partsWords);
  const format = useFormat();
  const limit = useSmallestPrinted();
  const { locale } = usePreferences();
  const [of, setOf] = useState<HeatCount>("visits");
  const grid = heatGrid(report, of);
  const when = ({ hour, weekday }: HeatSpot): string =>
    t("heat.spot", {
      weekday: weekdayName(locale, weekday, "long"),
      from: format.hour(hour),
      until: format.hour((hour + 1) % 24),
    });
  return (
    <section className={classes.topic} aria-labelledby="heat">
      <div className={own.head}>
        <div>
          <h2 id="heat">{t("heat.title")}</h2>
          <p className={classes.soft}>{t("heat.line")}</p>
        </div>
        <SegmentedControl
          className="no-print"
          size="md"
          withItemsBorders={false}
          aria-label={t("heat.of")}
          value={of}
          onChange={(next) => setOf(HEAT_COUNTS.find((each) => each === next) ?? "visits")}
          data={HEAT_COUNTS.map((each) => ({ value: each, label: t(`column.${each}`) }))}
        />
      </div>
      {grid.hours.length === 0 && <p className={classes.soft}>{t("heat.none")}</p>}
      {grid.hours.length > 0 && (
        <div className={own.map}>
          <HeatTable grid={grid} of={of} hourRows={report.hours} when={when} />
          <div className={own.side}>
            <h3>{t("heat.busiest")}</h3>
            {grid.busiest.length === 0 && <p className={classes.soft}>{t("heat.none")}</p>}
            <ol className={own.busiest}>
              {grid.busiest.slice(0, BUSIEST).map((spot) => (
                <li key={when(spot)}>
                  <span>{when(spot)}</span>
                  <span className={classes.soft}>
                    {t("heat.up", {
                      count: cellText(spot.cell, parts, format, limit),
                      up: format.duration(spot.upMinutes * 60_000),
                    })}
                  </span>
                </li>
              ))}
            </ol>
            <ul className={own.legend}>
              {grid.shadeEnds.map((end, place) => {
                const start = (grid.shadeEnds[place - 1] ?? limit - 1) + 1;
                return (
                  <li key={end}>
                    <span className={own.swatch} data-shade={place + 1} aria-hidden="true" />
                    {start === end ? format.count(end) : `${format.count(start)}–${format.count(end)}`}
                  </li>
                );
              })}
              <li>
                <span className={own.swatch} data-unknown="true" aria-hidden="true" />
                {t("heat.notMeasured")}
              </li>
              {grid.hasHidden && <li>{t("heat.hidden")}</li>}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}
