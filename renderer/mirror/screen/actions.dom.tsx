import type { Product } from "../../../content/schema/product.ts";
import { choiceFor } from "../visit/rules-wear.ts";
import type { Visit } from "../visit/state.ts";
import styles from "./actions.module.css";
import { Icon } from "./icons.dom.tsx";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** The right edge: what the shopper can ask of us, the cabin's cover, and the end. */
export function Actions({ visit, product }: { readonly visit: Visit; readonly product: Product | null }) {
  const { dispatch, state, t } = useScreen();
  const size = product === null ? null : choiceFor(visit, product).size;
  const inCabin = state.place.placement === "cabin" && state.phase.kind === "mirror";
  const canShowMirror = state.phase.kind === "catalogue" && state.trouble === null && !state.place.cameraOff;
  if (visit.quiet && !inCabin) return null;
  return (
    <div className={styles["actions"]}>
      {inCabin && (
        <button
          type="button"
          className={`${parts["button"]} ${styles["action"]} ${styles["cover"]}`}
          onClick={() => dispatch({ kind: "cover" })}
        >
          <Icon name="cover" />
          {t("mirror.cover")}
        </button>
      )}
      {canShowMirror && (
        <button
          type="button"
          className={`${parts["button"]} ${parts["primary"]} ${styles["action"]}`}
          onClick={() => dispatch({ kind: "uncover" })}
        >
          {t("catalogue.show-mirror")}
        </button>
      )}
      {!visit.quiet && product !== null && (
        <button
          type="button"
          className={`${parts["button"]} ${parts["primary"]} ${styles["action"]}`}
          disabled={size === null}
          data-action="bring"
          onClick={() => dispatch({ kind: "ask", requestKind: "size" })}
        >
          <Icon name="bring" />
          {size === null ? t("mirror.bring-none") : t("mirror.bring", { size })}
        </button>
      )}
      {!visit.quiet && (
        <>
          <button
            type="button"
            className={`${parts["button"]} ${styles["action"]}`}
            data-action="call"
            onClick={() => dispatch({ kind: "ask", requestKind: "adviser" })}
          >
            <Icon name="person" />
            {t("mirror.call")}
          </button>
          <button
            type="button"
            className={`${parts["button"]} ${styles["action"]}`}
            data-action="end"
            onClick={() => dispatch({ kind: "end" })}
          >
            <Icon name="check" />
            {t("mirror.done")}
          </button>
        </>
      )}
    </div>
  );
}
