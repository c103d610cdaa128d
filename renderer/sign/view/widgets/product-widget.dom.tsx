import { useRef, useState } from "react";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { formatPrice } from "../../../i18n/format-price.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import type { WidgetTold } from "../widget-view.dom.tsx";
import { usePresented } from "./use-presented.dom.ts";

interface ProductWidgetProps {
  readonly widget: Extract<Widget, { kind: "product" }>;
  readonly told: WidgetTold;
}

/** A product of the catalogue: picture, name, price, sizes and where they can be had. */
export function ProductWidget({ widget, told }: ProductWidgetProps) {
  const { catalogueUrl, locale, product: productOf, stockWords } = useSignPage();
  const image = useRef<HTMLImageElement>(null);
  const [loaded, setLoaded] = useState(false);
  usePresented(() => told.onShown(image.current), loaded);
  const product = productOf(widget.productId);
  if (product === null) return null;
  return (
    <div className={styles["product"]}>
      <img
        ref={image}
        src={catalogueUrl(product.picture.path)}
        alt={product.picture.alt[locale]}
        onLoad={() => setLoaded(true)}
        onError={() => told.onFailed("broken")}
      />
      <div className={styles["words"]}>
        <h2>{product.name[locale]}</h2>
        <p className={styles["numbers"]}>{formatPrice(locale, product.priceMinor, product.currency)}</p>
        <p>{stockWords(product)}</p>
      </div>
    </div>
  );
}
