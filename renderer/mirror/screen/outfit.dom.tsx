import type { Visit } from "../visit/state.ts";
import { contentUrl } from "./content-url.ts";
import styles from "./outfit.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** With one garment on there is nothing to tell apart. */
const LEAST_SHOWN = 2;

/** All that is worn, the outermost first: a touch chooses it, also where it lies beneath others. */
export function Outfit({ visit }: { readonly visit: Visit }) {
  const { dispatch, locale, state, t } = useScreen();
  const worn = visit.worn.flatMap(({ productId }) => state.products.get(productId) ?? []).toReversed();
  // Who cannot reach up finds them by their tick in the rail.
  if (worn.length < LEAST_SHOWN || visit.quiet || state.lowered) return null;
  return (
    <div className={styles["outfit"]} role="group" aria-label={t("outfit.label")}>
      {worn.map(({ productId, name, picture }) => (
        <button
          key={productId}
          type="button"
          aria-label={name[locale]}
          aria-pressed={productId === visit.chosenId}
          data-outfit={productId}
          onClick={() => dispatch({ kind: "choose", productId, control: "choose-garment" })}
        >
          <img src={contentUrl(picture.path)} alt="" draggable={false} />
        </button>
      ))}
    </div>
  );
}
