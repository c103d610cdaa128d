import type { Product } from "../../../content/schema/product.ts";
import { hasSizeChart } from "../visit/size-question.ts";
import type { Visit } from "../visit/state.ts";
import { Icon } from "./icons.dom.tsx";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";
import styles from "./tools.module.css";

/** Closer looks at the chosen garment: which size, beside another look, from all round. Only with a reflection. */
export function Tools({ visit, product }: { readonly visit: Visit; readonly product: Product | null }) {
  const { dispatch, state, t } = useScreen();
  if (visit.quiet || state.phase.kind !== "mirror" || product === null) return null;
  const isDressed = visit.worn.length > 0;
  return (
    <div className={styles["tools"]} role="group" aria-label={t("tools.label")}>
      {hasSizeChart(product) && (
        <button
          type="button"
          className={`${parts["button"]} ${styles["tool"]}`}
          data-action="which-size"
          onClick={() => dispatch({ kind: "open-size" })}
        >
          <Icon name="tape" />
          {t("size.ask")}
        </button>
      )}
      {isDressed && (
        <>
          <button
            type="button"
            className={`${parts["button"]} ${styles["tool"]}`}
            data-action="compare"
            data-kept={visit.kept !== null}
            onClick={() => dispatch({ kind: "compare" })}
          >
            <Icon name="compare" />
            {t(visit.kept === null ? "compare.keep" : "compare.side")}
          </button>
          <button
            type="button"
            className={`${parts["button"]} ${styles["tool"]}`}
            data-action="record-turn"
            onClick={() => dispatch({ kind: "record-turn" })}
          >
            <Icon name="turn" />
            {t("turn.record")}
          </button>
        </>
      )}
    </div>
  );
}
