import { useEffect, useRef } from "react";
import type { Visit, WornGarment } from "../visit/state.ts";
import styles from "./compare-view.module.css";
import { FrozenPicture } from "./frozen-picture.dom.tsx";
import type { MemoryPictures } from "./memory-pictures.ts";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";

const DRAW = {
  kept: (pictures: MemoryPictures, onto: HTMLCanvasElement) => pictures.drawLook("kept", onto),
  worn: (pictures: MemoryPictures, onto: HTMLCanvasElement) => pictures.drawLook("worn", onto),
} as const;

/** Two looks side by side, frozen; one of them is put on again. */
export function CompareView({ visit }: { readonly visit: Visit }) {
  const { dispatch, t } = useScreen();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus({ preventScroll: true }), []);
  if (visit.kept === null) return null;
  return (
    <section className={styles["compare"]} data-panel="compare" aria-labelledby="compare-title">
      <h1 id="compare-title" className={`${parts["display"]} ${styles["title"]}`}>
        {t("compare.title")}
      </h1>
      <div className={styles["looks"]}>
        <Look which="kept" worn={visit.kept.worn} />
        <Look which="worn" worn={visit.worn} />
      </div>
      <p className={styles["memory"]}>{t("compare.memory")}</p>
      <button
        ref={close}
        type="button"
        className={`${parts["button"]} ${styles["close"]}`}
        data-action="close-panel"
        onClick={() => dispatch({ kind: "close-panel" })}
      >
        {t("panel.mirror")}
      </button>
    </section>
  );
}

function Look({ which, worn }: { readonly which: "kept" | "worn"; readonly worn: readonly WornGarment[] }) {
  const { dispatch, locale, state, t } = useScreen();
  const names = worn.flatMap(({ productId, colourId }) => {
    const product = state.products.get(productId);
    const colour = product?.colours.find((one) => one.colourId === colourId);
    return product === undefined ? [] : [{ name: product.name[locale], colour: colour?.name[locale] ?? "" }];
  });
  const label = `${t(`compare.${which}`)}: ${names.map(({ name, colour }) => `${name}, ${colour}`).join("; ")}`;
  return (
    <figure className={styles["look"]}>
      <FrozenPicture draw={DRAW[which]} label={label} className={styles["picture"]} />
      <figcaption className={styles["names"]}>
        <span className={styles["when"]}>{t(`compare.${which}`)}</span>
        {names.map(({ name, colour }) => (
          <span key={name}>
            {name}, {colour}
          </span>
        ))}
      </figcaption>
      <button
        type="button"
        className={`${parts["button"]} ${parts["primary"]}`}
        data-look={which}
        onClick={() => dispatch({ kind: "choose-look", which })}
      >
        {t(which === "kept" ? "compare.choose" : "compare.stay")}
      </button>
    </figure>
  );
}
