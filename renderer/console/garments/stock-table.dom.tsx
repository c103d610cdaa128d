import type { Product } from "../../../content/schema/product.ts";
import { ColourDot } from "../parts/colour-dot.dom.tsx";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { variantAt } from "./garment-rows.ts";
import { garmentsWords } from "./garments-words.ts";
import classes from "./stock-table.module.css";

/** Pieces in the shop by colour and size, and where or when there are more. */
export function StockTable({ product }: { readonly product: Product }) {
  const t = useTranslate(garmentsWords);
  const format = useFormat();
  const { locale } = usePreferences();
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("stockCaption")}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t("stockCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("colour")}</th>
            {product.sizes.map((size) => (
              <th key={size} scope="col" className={classes.size}>
                {size}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {product.colours.map((colour) => (
            <tr key={colour.colourId}>
              <th scope="row">
                <span className={classes.colour}>
                  <ColourDot colour={colour} />
                  {colour.name[locale]}
                </span>
              </th>
              {product.sizes.map((size) => {
                const stock = variantAt(product, colour.colourId, size)?.stock;
                return (
                  <td key={size}>
                    {stock ? (
                      <>
                        <span className={classes.count} data-none={stock.here === 0}>
                          {format.count(stock.here)}
                        </span>
                        {stock.here === 0 && stock.restockDay && (
                          <span className={classes.soft}>
                            {t("restock", { day: format.dayShort(stock.restockDay) })}
                          </span>
                        )}
                        {stock.here === 0 && !stock.restockDay && (stock.elsewhere ?? 0) > 0 && (
                          <span className={classes.soft}>
                            {t("elsewhere", { count: stock.elsewhere ?? 0 })}
                          </span>
                        )}
                      </>
                    ) : (
                      <span className={classes.soft}>{t("noVariant")}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
