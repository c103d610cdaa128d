import { useMemo } from "react";
import { formatPrice } from "../../i18n/format-price.ts";
import { orderRail } from "../catalogue/rail-order.ts";
import { canShowMirror } from "../visit/rules-trouble.ts";
import type { Visit } from "../visit/state.ts";
import styles from "./catalogue-view.module.css";
import { contentUrl } from "./content-url.ts";
import { Controls } from "./controls.dom.tsx";
import parts from "./parts.module.css";
import { RequestCards } from "./request-cards.dom.tsx";
import { useScreen } from "./screen-context.dom.ts";
import { useCall } from "./use-call.dom.ts";

/** Pictures in the grid at once; the rail goes through all. */
const MAX_TILES = 60;

/** Without a reflection the mirror is a catalogue: a grid of pictures, or one of them large. */
export function CatalogueView({ visit }: { readonly visit: Visit }) {
  const { locale, state, t } = useScreen();
  const chosen = visit.chosenId === null ? undefined : state.products.get(visit.chosenId);
  const reason = t(state.place.cameraOff ? "catalogue.camera-off" : "catalogue.resting");
  return (
    <section className={styles["catalogue"]}>
      <header className={styles["head"]}>
        <h1 className={`${parts["display"]} ${styles["title"]}`}>{t("catalogue.title")}</h1>
        {chosen === undefined && <p className={styles["reason"]}>{reason}</p>}
      </header>
      {chosen === undefined ? (
        <Tiles visit={visit} />
      ) : (
        <>
          <img
            key={chosen.productId}
            className={`${styles["picture"]} ${parts["rise"]}`}
            src={contentUrl(chosen.picture.path)}
            alt={chosen.picture.alt[locale]}
          />
          <Controls visit={visit} />
        </>
      )}
    </section>
  );
}

function Tiles({ visit }: { readonly visit: Visit }) {
  const { dispatch, locale, state, t } = useScreen();
  const call = useCall(visit);
  const products = useMemo(
    () => orderRail(state.products.values(), visit.broughtIn),
    [state.products, visit.broughtIn],
  );
  return (
    <>
      <ul className={styles["tiles"]} aria-label={t("catalogue.all")}>
        {products.slice(0, MAX_TILES).map(({ productId, name, picture, priceMinor, currency }) => (
          <li key={productId}>
            <button
              type="button"
              className={styles["tile"]}
              data-product={productId}
              onClick={() => dispatch({ kind: "choose", productId, control: "choose-garment" })}
            >
              <img src={contentUrl(picture.path)} alt={picture.alt[locale]} draggable={false} />
              <span className={styles["name"]}>{name[locale]}</span>
              <span className={styles["price"]}>{formatPrice(locale, priceMinor, currency)}</span>
            </button>
          </li>
        ))}
      </ul>
      <footer className={styles["foot"]}>
        <RequestCards visit={visit} />
        {canShowMirror(state) && (
          <button
            type="button"
            className={parts["button"]}
            data-action="uncover"
            onClick={() => dispatch({ kind: "uncover" })}
          >
            {t("catalogue.show-mirror")}
          </button>
        )}
        <button type="button" className={parts["button"]} data-action="call" onClick={call.toggle}>
          {call.label}
        </button>
        <button
          type="button"
          className={parts["button"]}
          data-action="end"
          onClick={() => dispatch({ kind: "end" })}
        >
          {t("mirror.done")}
        </button>
      </footer>
    </>
  );
}
