import { Button } from "@mantine/core";
import { useState } from "react";
import type { ProductRow } from "../../../main/report/schema/engagement.ts";
import { useCatalogue } from "../garments/catalogue-context.dom.tsx";
import { Empty } from "../parts/empty.dom.tsx";
import { partsWords } from "../parts/parts-words.ts";
import { SearchField } from "../parts/search-field.dom.tsx";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CellMark } from "./cell-mark.dom.tsx";
import { rateText } from "./cell-text.ts";
import classes from "./engagement.module.css";
import { engagementWords } from "./engagement-words.ts";
import { ProductHead } from "./product-head.dom.tsx";
import { orderAfter, type ProductOrder, sortedProducts } from "./sorted-products.ts";

/** Rows that are drawn until all are asked for. */
const ROWS_AT_FIRST = 25;

export function ProductTable({ products }: { readonly products: readonly ProductRow[] }) {
  const t = useTranslate(engagementWords);
  const parts = useTranslate(partsWords);
  const format = useFormat();
  const { locale } = usePreferences();
  const catalogue = useCatalogue();
  const [search, setSearch] = useState("");
  const [all, setAll] = useState(false);
  const [order, setOrder] = useState<ProductOrder>({ column: "tryOns", descending: true });
  const nameOf = (id: string) => catalogue.product(id)?.name[locale] ?? id;
  const found = sortedProducts(products, nameOf, search, order);
  const shown = all ? found : found.slice(0, ROWS_AT_FIRST);
  const label = (column: "scans" | "tryOns" | "requests" | "handOffs" | "rate") => ({
    "data-label": t(`column.${column}`),
  });
  return (
    <section className={`${classes.section} may-break`} aria-labelledby="products">
      <div className={classes.head}>
        <h2 id="products">{t("products")}</h2>
        {products.length > 0 && (
          <SearchField label={t("searchProducts")} value={search} onChange={setSearch} />
        )}
      </div>
      {products.length === 0 && <Empty title={t("noProducts")}>{t("noProductsNext")}</Empty>}
      {products.length > 0 && found.length === 0 && <Empty title={t("noMatch")}>{t("noMatchNext")}</Empty>}
      {found.length > 0 && (
        <table className={`${classes.table} ${classes.products}`}>
          <ProductHead order={order} onSort={(column) => setOrder(orderAfter(order, column))} />
          <tbody>
            {shown.map((row) => (
              <tr key={row.productId}>
                <th scope="row">{nameOf(row.productId)}</th>
                {(["scans", "tryOns", "requests", "handOffs"] as const).map((column) => (
                  <td key={column} {...label(column)}>
                    <CellMark cell={row[column]} />
                  </td>
                ))}
                <td {...label("rate")}>{rateText(row.handOffsOfTryOns, parts, format)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.length > shown.length && (
        <Button className={`${classes.start} no-print`} variant="default" onClick={() => setAll(true)}>
          {t("more", { count: format.count(found.length) })}
        </Button>
      )}
    </section>
  );
}
