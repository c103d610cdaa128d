import { useMemo } from "react";
import { besideInRail, orderRail } from "../catalogue/rail-order.ts";
import type { Visit } from "../visit/state.ts";
import { contentUrl } from "./content-url.ts";
import { useScreen } from "./screen-context.dom.ts";
import styles from "./swipe-layer.module.css";
import { useSwipe } from "./use-swipe.dom.ts";

/** Over the reflection: a finger that draws across it changes to the neighbour in the rail, which peeks in as it does. */
export function SwipeLayer({ visit }: { readonly visit: Visit }) {
  const { dispatch, locale, state } = useScreen();
  const rail = useMemo(
    () => orderRail(state.products.values(), visit.broughtIn),
    [state.products, visit.broughtIn],
  );
  const beside = (way: "next" | "previous") => besideInRail(rail, visit.chosenId, way === "next" ? 1 : -1);
  const { dragPixels, handlers } = useSwipe((way) => {
    const product = beside(way);
    if (product === null) return;
    dispatch({ kind: "choose", productId: product.productId, control: `${way}-garment` });
  });
  const way = dragPixels < 0 ? "next" : "previous";
  const coming = dragPixels === 0 ? null : beside(way);
  return (
    <div className={styles["layer"]} data-swipe="" {...handlers}>
      {coming !== null && (
        <figure
          className={styles["peek"]}
          data-way={way}
          style={{ translate: `${dragPixels / 2}px 0` }}
          aria-hidden="true"
        >
          <img src={contentUrl(coming.picture.path)} alt="" draggable={false} />
          <figcaption>{coming.name[locale]}</figcaption>
        </figure>
      )}
    </div>
  );
}
