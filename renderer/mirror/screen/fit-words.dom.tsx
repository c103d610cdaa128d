import type { Product } from "../../../content/schema/product.ts";
import { GIRTHS, type GirthEstimates } from "../../../models/contract/size.ts";
import styles from "./fit-words.module.css";
import { useScreen } from "./screen-context.dom.ts";

export interface FitWordsProps {
  readonly girths: GirthEstimates;
  readonly product: Product;
  readonly size: string;
  readonly inCentimetres: boolean;
}

/** How a size would sit, girth by girth: in a word, and by the same pattern as on the garment. */
export function FitWords({ girths, product, size, inCentimetres }: FitWordsProps) {
  const { fitOf, t } = useScreen();
  const fits = fitOf(girths, product, size);
  return (
    <dl className={styles["fits"]} aria-label={t("size.how-sits", { size })}>
      {GIRTHS.map((girth) => {
        const fit = fits[girth];
        if (fit === null) return null;
        const { lowCm, highCm } = girths[girth];
        return (
          <div key={girth} className={styles["fit"]} data-girth={girth} data-fit={fit}>
            <dt>{t(`girth.${girth}`)}</dt>
            <dd>
              <span className={styles["swatch"]} aria-hidden="true" />
              {t(`fit.${fit}`)}
              {inCentimetres && (
                <span className={styles["centimetres"]}>
                  {t("size.girth-cm", { low: Math.round(lowCm), high: Math.round(highCm) })}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
