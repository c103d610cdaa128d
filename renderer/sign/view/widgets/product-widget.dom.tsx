import { useRef, useState } from "react";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { formatPrice } from "../../../i18n/format-price.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import { gs1Link } from "./gs1-link.ts";
import { QrCode } from "./qr-code.dom.tsx";
import { useFit } from "./use-fit.dom.ts";
import { usePresented } from "./use-presented.dom.ts";
import type { WidgetTold } from "./widget-told.dom.ts";

interface ProductWidgetProps {
  readonly widget: Extract<Widget, { kind: "product" }>;
  readonly told: WidgetTold;
}

/** A product of the catalogue: picture, name, price, sizes, where they can be had, and its code for a phone. */
export function ProductWidget({ widget, told }: ProductWidgetProps) {
  const { catalogueUrl, locale, product: productOf, stockWords } = useSignPage();
  const image = useRef<HTMLImageElement>(null);
  const words = useFit<HTMLDivElement>();
  const [loaded, setLoaded] = useState(false);
  usePresented(() => told.onShown(image.current), loaded);
  const product = productOf(widget.productId);
  if (product === null) return null;
  const [variant] = product.variants;
  return (
    <div className={styles["product"]}>
      <img
        ref={image}
        src={catalogueUrl(product.picture.path)}
        alt={product.picture.alt[locale]}
        onLoad={() => setLoaded(true)}
        onError={() => told.onFailed("broken")}
      />
      <div className={styles["card"]}>
        <div ref={words} className={styles["words"]}>
          <h2>{product.name[locale]}</h2>
          <p className={styles["price"]}>{formatPrice(locale, product.priceMinor, product.currency)}</p>
          <p>{stockWords(product)}</p>
        </div>
        {variant !== undefined && <QrCode text={gs1Link(variant.gtin)} label={product.name[locale]} />}
      </div>
    </div>
  );
}
