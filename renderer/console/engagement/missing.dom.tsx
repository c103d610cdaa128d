import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import { Empty } from "../parts/empty.dom.tsx";
import { partsWords } from "../parts/parts-words.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import { cellText, rateText } from "./cell-text.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { lostValueText } from "./lost-value-text.ts";
import own from "./missing.module.css";
import { ProductBars } from "./product-bars.dom.tsx";
import { useSmallestPrinted } from "./smallest-printed.dom.ts";
import { missedProducts } from "./top-products.ts";
import { useDefinition } from "./use-definition.dom.ts";
import { useProductName } from "./use-product-name.dom.ts";

/** Sizes that were asked for and sold out: how many, what they would be worth, and of which products. */
export function Missing({ report }: { readonly report: EngagementReport }) {
  const t = useTranslate(engagementWords);
  const parts = useTranslate(partsWords);
  const format = useFormat();
  const define = useDefinition();
  const nameOf = useProductName();
  const limit = useSmallestPrinted();
  const { before, requests, unpricedProducts } = report.lostSales;
  const missed = missedProducts(report.products, nameOf);
  const value = lostValueText(report.lostSales, t, format);
  const none = requests.state === "measured" && requests.value === 0;
  return (
    <section className={`${classes.topic} ${own.part} may-break`} aria-labelledby="missing">
      <h2 id="missing">{t("missing.title")}</h2>
      {requests.state === "not-measured" && <p className={classes.soft}>{t("missing.unknown")}</p>}
      {none && <Empty title={t("missing.none")}>{t("missing.noneNext")}</Empty>}
      {!none && requests.state !== "not-measured" && (
        <dl className={own.facts}>
          <div>
            <dt>
              <Term meaning={define("missing-sizes")}>{t("missing.requests")}</Term>
            </dt>
            <dd>
              <CellMark cell={requests} />{" "}
              <small>{t("missing.before", { count: cellText(before, parts, format, limit) })}</small>
            </dd>
          </div>
          {value !== null && (
            <div>
              <dt>
                <Term meaning={define("lost-sales")}>{t("missing.value")}</Term>
              </dt>
              <dd className={own.value}>{value}</dd>
            </div>
          )}
        </dl>
      )}
      {unpricedProducts > 0 && (
        <p className={classes.soft}>{t("missing.unpriced", { count: unpricedProducts })}</p>
      )}
      <ProductBars
        bars={missed.map(({ missingSizes, productId, sizeRequests }) => ({
          productId,
          count: missingSizes,
          whole: sizeRequests,
          words: t("missing.ofAsked", {
            rate: rateText(
              { numerator: missingSizes, denominator: sizeRequests, share: null },
              parts,
              format,
              limit,
            ),
          }),
        }))}
      />
    </section>
  );
}
