import type { Locale } from "../../../content/schema/locale.ts";
import type { Product } from "../../../content/schema/product.ts";
import { formatPrice } from "../../i18n/format-price.ts";
import { contentUrl } from "./content-url.ts";
import styles from "./plain-catalogue.module.css";

/** Pictures that a page shows at most when everything else broke. */
const MAX_PICTURES = 24;

/** The last resort: pictures, names and prices, with nothing in it that could break again. */
export function PlainCatalogue({
  products,
  locale,
}: {
  readonly products: readonly Product[];
  readonly locale: Locale;
}) {
  return (
    <main className={styles["page"]} lang={locale}>
      {products.slice(0, MAX_PICTURES).map((product) => (
        <figure key={product.productId} className={styles["item"]}>
          <img src={contentUrl(product.picture.path)} alt={product.picture.alt[locale]} />
          <figcaption>
            {product.name[locale]} · {formatPrice(locale, product.priceMinor, product.currency)}
          </figcaption>
        </figure>
      ))}
    </main>
  );
}
