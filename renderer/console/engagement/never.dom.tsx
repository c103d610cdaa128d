import { Button } from "@mantine/core";
import { Link } from "wouter";
import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import { Empty } from "../parts/empty.dom.tsx";
import { partsWords } from "../parts/parts-words.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { cellText } from "./cell-text.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import own from "./missing.module.css";
import { ProductBars } from "./product-bars.dom.tsx";
import { useSmallestPrinted } from "./smallest-printed.dom.ts";
import { unboughtProducts } from "./top-products.ts";
import { useDefinition } from "./use-definition.dom.ts";
import { useProductName } from "./use-product-name.dom.ts";

/** Products that people put on and the tills never sold: what only looked good, or fitted nobody. */
export function Never({ report }: { readonly report: EngagementReport }) {
  const t = useTranslate(engagementWords);
  const define = useDefinition();
  const { knownDays, products, state } = report.neverBought;
  return (
    <section className={`${classes.topic} ${own.part} may-break`} aria-labelledby="never">
      <h2 id="never">{t("never.title")}</h2>
      {state !== "known" && (
        <Empty
          title={t(`never.${state}`)}
          action={
            state === "no-sales" && (
              <Button className="no-print" component={Link} href="/experiments/sales" variant="default">
                {t("bringSales")}
              </Button>
            )
          }
        >
          {t(`never.${state}Next`)}
        </Empty>
      )}
      {state === "known" && (
        <>
          <p className={classes.soft}>
            <Term meaning={define("never-bought")}>
              {t("salesKnown", { known: knownDays, days: report.days.length })}
            </Term>
          </p>
          {products.length === 0 && <Empty title={t("never.none")}>{t("never.noneNext")}</Empty>}
          <Unbought products={products} />
        </>
      )}
    </section>
  );
}

function Unbought({ products }: Pick<EngagementReport["neverBought"], "products">) {
  const t = useTranslate(engagementWords);
  const parts = useTranslate(partsWords);
  const format = useFormat();
  const nameOf = useProductName();
  const limit = useSmallestPrinted();
  return (
    <ProductBars
      bars={unboughtProducts(products, nameOf).map(({ productId, tryOns }) => ({
        productId,
        count: tryOns,
        whole: null,
        words: t("never.tries", { count: cellText(tryOns, parts, format, limit) }),
      }))}
    />
  );
}
