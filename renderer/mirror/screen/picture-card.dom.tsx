import type { Product } from "../../../content/schema/product.ts";
import { contentUrl } from "./content-url.ts";
import styles from "./picture-card.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** Beside the reflection: the picture of a product that cannot be worn on the mirror. */
export function PictureCard({ product }: { readonly product: Product }) {
  const { locale, t } = useScreen();
  return (
    <figure key={product.productId} className={styles["card"]}>
      <img src={contentUrl(product.picture.path)} alt={product.picture.alt[locale]} />
      <figcaption>{t("mirror.picture-only")}</figcaption>
    </figure>
  );
}
