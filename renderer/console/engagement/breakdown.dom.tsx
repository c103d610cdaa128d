import { Button, SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { SMALLEST_SHARED_COUNT } from "../../../main/report/schema/cell.ts";
import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import { Empty } from "../parts/empty.dom.tsx";
import { SearchField } from "../parts/search-field.dom.tsx";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import own from "./breakdown.module.css";
import { breakdownRows, COLUMNS, DIMENSIONS, type Dimension } from "./breakdown-columns.ts";
import { type BreakdownOrder, orderedRows } from "./breakdown-order.ts";
import { BreakdownTable } from "./breakdown-table.dom.tsx";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { SmallestPrinted } from "./smallest-printed.dom.ts";
import { useRowName } from "./use-row-name.dom.ts";

/** Rows that are drawn at first, and each time that more are asked for: a chain has thousands of products. */
const ROWS_AT_FIRST = 25;
const ROWS_MORE = 100;

/** All counts by what one chooses: product, category, campaign, screen or site. */
export function Breakdown({ report }: { readonly report: EngagementReport }) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const [dimension, setDimension] = useState<Dimension>("product");
  const nameOf = useRowName(dimension);
  const up = format.duration(report.upMinutes * 60_000);
  const ofSites = dimension === "site";
  return (
    <section className={`${classes.topic} may-break`} aria-labelledby="by">
      <div className={own.head}>
        <div>
          <h2 id="by">{t("by.title")}</h2>
          <p className={classes.soft}>{ofSites ? t("by.sites") : t("by.up", { up })}</p>
        </div>
        <SegmentedControl
          className={`${own.choice} no-print`}
          size="md"
          withItemsBorders={false}
          aria-label={t("by.dimension")}
          value={dimension}
          onChange={(next) => setDimension(DIMENSIONS.find((each) => each === next) ?? "product")}
          data={DIMENSIONS.map((each) => ({ value: each, label: t(`dimension.${each}`) }))}
        />
      </div>
      <SmallestPrinted value={ofSites ? SMALLEST_SHARED_COUNT : report.smallestPrinted}>
        <Rows key={dimension} report={report} dimension={dimension} nameOf={nameOf} />
      </SmallestPrinted>
    </section>
  );
}

function Rows({
  report,
  dimension,
  nameOf,
}: {
  readonly report: EngagementReport;
  readonly dimension: Dimension;
  readonly nameOf: (id: string | null) => string;
}) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const { locale } = usePreferences();
  const [search, setSearch] = useState("");
  const [count, setCount] = useState(ROWS_AT_FIRST);
  const [order, setOrder] = useState<BreakdownOrder>({ column: COLUMNS[dimension][0], descending: true });
  const rows = useMemo(() => breakdownRows(report, dimension), [report, dimension]);
  const found = useMemo(
    () => orderedRows(rows, nameOf, search, order, locale),
    [rows, nameOf, search, order, locale],
  );
  if (rows.length === 0) return <Empty title={t("by.none")}>{t(`by.noneNext.${dimension}`)}</Empty>;
  const shown = found.slice(0, count);
  return (
    <>
      {rows.length > ROWS_AT_FIRST / 2 && (
        <div className={own.search}>
          <SearchField label={t("by.search")} value={search} onChange={setSearch} />
        </div>
      )}
      {found.length === 0 && <Empty title={t("by.noMatch")}>{t("by.noMatchNext")}</Empty>}
      {found.length > 0 && (
        <div className={own.scroll}>
          <BreakdownTable
            dimension={dimension}
            rows={shown}
            nameOf={nameOf}
            order={order}
            onOrder={setOrder}
          />
        </div>
      )}
      {found.length > shown.length && (
        <div className={own.more}>
          <Button className="no-print" variant="default" onClick={() => setCount(count + ROWS_MORE)}>
            {t("moreRows", { count: format.count(Math.min(ROWS_MORE, found.length - shown.length)) })}
          </Button>
          <span className={classes.soft} role="status">
            {t("by.shown", { shown: format.count(shown.length), all: format.count(found.length) })}
          </span>
        </div>
      )}
    </>
  );
}
