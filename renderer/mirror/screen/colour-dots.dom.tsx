import type { CSSProperties } from "react";
import type { Product } from "../../../content/schema/product.ts";
import styles from "./colour-dots.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** The colours a product comes in; a stripe shows its second colour. */
export function ColourDots({ product, colourId }: { readonly product: Product; readonly colourId: string }) {
  const { dispatch, locale, t } = useScreen();
  const { productId } = product;
  return (
    <div className={styles["dots"]} role="group" aria-label={t("colours.label")}>
      {product.colours.map((colour) => (
        <button
          key={colour.colourId}
          type="button"
          className={styles["dot"]}
          aria-label={colour.name[locale]}
          aria-pressed={colour.colourId === colourId}
          data-colour={colour.colourId}
          style={{ "--cloth": colour.srgb, "--second": colour.accentSrgb ?? colour.srgb } as CSSProperties}
          onClick={() => dispatch({ kind: "colour", productId, colourId: colour.colourId })}
        >
          <span className={styles["cloth"]} />
        </button>
      ))}
    </div>
  );
}
