import { useEffect, useMemo, useRef } from "react";
import type { Product } from "../../../content/schema/product.ts";
import { formatPrice } from "../../i18n/format-price.ts";
import { orderRail, stretchOfRail } from "../catalogue/rail-order.ts";
import type { Visit } from "../visit/state.ts";
import { contentUrl } from "./content-url.ts";
import styles from "./rail.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** Garments kept in the page to each side of the chosen one; a catalogue may have thousands. */
const REACH = 30;

/** The garments in a row: picture, name, price. Swiped, or gone through with the arrow keys. */
export function Rail({ visit }: { readonly visit: Visit }) {
  const { state, t } = useScreen();
  const { products } = state;
  const rail = useMemo(() => orderRail(products.values(), visit.broughtIn), [products, visit.broughtIn]);
  const chosenAt = rail.findIndex((product) => product.productId === visit.chosenId);
  const stretch = stretchOfRail(rail.length, chosenAt, REACH);
  if (visit.quiet) return null;
  return (
    <nav className={styles["rail"]} aria-label={t("rail.label")}>
      {rail.slice(stretch.from, stretch.to).map((product) => (
        <RailCard
          key={product.productId}
          product={product}
          chosen={product.productId === visit.chosenId}
          worn={visit.worn.some((garment) => garment.productId === product.productId)}
        />
      ))}
    </nav>
  );
}

interface RailCardProps {
  readonly product: Product;
  readonly chosen: boolean;
  readonly worn: boolean;
}

function RailCard({ product, chosen, worn }: RailCardProps) {
  const { dispatch, locale } = useScreen();
  const card = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ inline: "center", block: "nearest", behavior: "smooth" });
  }, [chosen]);
  const { productId } = product;
  return (
    <button
      ref={card}
      type="button"
      className={styles["card"]}
      aria-pressed={chosen}
      data-product={productId}
      data-worn={worn}
      onClick={() => dispatch({ kind: "choose", productId, control: "choose-garment" })}
    >
      <img src={contentUrl(product.picture.path)} alt="" loading="lazy" draggable={false} />
      <span className={styles["name"]}>{product.name[locale]}</span>
      <span className={styles["price"]}>{formatPrice(locale, product.priceMinor, product.currency)}</span>
    </button>
  );
}
