import type { Product } from "../../../content/schema/product.ts";
import { availabilityOf } from "../catalogue/stock-by-size.ts";
import type { Choice } from "../visit/state.ts";
import { useScreen } from "./screen-context.dom.ts";
import styles from "./size-chips.module.css";

/** More sizes than this stand closer, to keep to one line. */
const ROOMY_SIZES = 5;

/** The sizes; one that is not here is drawn with a dashed edge and says in words where it is. */
export function SizeChips({ product, choice }: { readonly product: Product; readonly choice: Choice }) {
  const { dispatch, t, today } = useScreen();
  const { productId } = product;
  return (
    <div
      className={styles["chips"]}
      data-many={product.sizes.length > ROOMY_SIZES}
      role="group"
      aria-label={t("sizes.label")}
    >
      {product.sizes.map((size) => {
        const variant = product.variants.find((one) => one.size === size && one.colourId === choice.colourId);
        const isHere = availabilityOf(variant?.stock ?? null, today).kind === "here";
        return (
          <button
            key={size}
            type="button"
            className={styles["chip"]}
            aria-pressed={size === choice.size}
            aria-label={`${t("sizes.label")} ${size}`}
            data-size={size}
            data-here={isHere}
            onClick={() => dispatch({ kind: "size", productId, size })}
          >
            {size}
          </button>
        );
      })}
    </div>
  );
}
