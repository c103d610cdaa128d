import type { Product } from "../../../content/schema/product.ts";
import { formatPrice } from "../../i18n/format-price.ts";
import { choiceFor } from "../visit/rules-wear.ts";
import type { Visit } from "../visit/state.ts";
import { ColourDots } from "./colour-dots.dom.tsx";
import styles from "./garment.module.css";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";
import { SizeChips } from "./size-chips.dom.tsx";
import { useStockWords } from "./stock-words.dom.ts";

/** Names of more letters are set smaller, so that they keep to two lines. */
const LONG_NAME = 24;

/** The chosen garment: name, price, stock in words, colours and sizes. */
export function Garment({ visit, product }: { readonly visit: Visit; readonly product: Product | null }) {
  const { dispatch, locale, state, t } = useScreen();
  const stockWords = useStockWords();
  if (product === null) {
    const key = state.phase.kind === "mirror" ? "mirror.choose" : "mirror.choose-picture";
    return (
      <div className={styles["garment"]}>
        <div className={parts["softVeil"]} />
        <h2 className={`${parts["display"]} ${styles["name"]}`}>{t(key)}</h2>
      </div>
    );
  }
  const { productId } = product;
  const choice = choiceFor(visit, product);
  const isWorn = visit.worn.some((garment) => garment.productId === productId);
  const inMirror = state.phase.kind === "mirror";
  return (
    <div className={styles["garment"]}>
      <div className={parts["softVeil"]} />
      <h2
        className={`${parts["display"]} ${styles["name"]}`}
        data-long={product.name[locale].length > LONG_NAME}
        lang={locale}
        aria-live="polite"
      >
        {product.name[locale]}
      </h2>
      <p className={styles["price"]}>
        {formatPrice(locale, product.priceMinor, product.currency)}
        <span className={styles["stock"]}>{stockWords(product, choice.colourId)}</span>
      </p>
      {!visit.quiet && (
        <div className={styles["choices"]}>
          <div className={styles["row"]}>
            <ColourDots product={product} colourId={choice.colourId} />
            {inMirror && product.garmentAsset !== null && (
              <button
                type="button"
                className={`${parts["button"]} ${styles["toggle"]}`}
                data-action="toggle"
                onClick={() =>
                  dispatch(
                    isWorn
                      ? { kind: "take-off", productId }
                      : { kind: "choose", productId, control: "choose-garment" },
                  )
                }
              >
                {t(isWorn ? "mirror.take-off" : "mirror.put-on")}
              </button>
            )}
          </div>
          <SizeChips product={product} choice={choice} />
        </div>
      )}
    </div>
  );
}
