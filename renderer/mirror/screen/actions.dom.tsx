import type { Product } from "../../../content/schema/product.ts";
import { openCardOf } from "../visit/rules-ask.ts";
import { canShowMirror } from "../visit/rules-trouble.ts";
import { choiceFor } from "../visit/rules-wear.ts";
import type { Visit } from "../visit/state.ts";
import styles from "./actions.module.css";
import { Icon } from "./icons.dom.tsx";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";
import { useCall } from "./use-call.dom.ts";

/** The right edge: what the shopper can ask of us and take back. */
export function Actions({ visit, product }: { readonly visit: Visit; readonly product: Product | null }) {
  const { dispatch, state, t } = useScreen();
  const size = product === null ? null : choiceFor(visit, product).size;
  const wish = openCardOf(visit, "size", product?.productId ?? null, size);
  const call = useCall(visit);
  if (visit.quiet) return null;
  const bringOrTakeBack = () =>
    dispatch(
      wish === null ? { kind: "ask", requestKind: "size" } : { kind: "cancel-card", cardId: wish.cardId },
    );
  return (
    <div className={styles["actions"]}>
      {canShowMirror(state) && (
        <button
          type="button"
          className={`${parts["button"]} ${parts["primary"]} ${styles["action"]}`}
          data-action="uncover"
          onClick={() => dispatch({ kind: "uncover" })}
        >
          {t("catalogue.show-mirror")}
        </button>
      )}
      {product !== null && (
        <button
          type="button"
          className={`${parts["button"]} ${wish === null && size !== null ? parts["primary"] : ""} ${styles["action"]}`}
          disabled={size === null}
          data-action="bring"
          onClick={bringOrTakeBack}
        >
          <Icon name={wish === null ? "bring" : "back"} />
          {size === null
            ? t("mirror.bring-none")
            : wish === null
              ? t("mirror.bring", { size })
              : t("card.cancel")}
        </button>
      )}

      <button
        type="button"
        className={`${parts["button"]} ${styles["action"]}`}
        data-action="call"
        onClick={call.toggle}
      >
        <Icon name={call.open ? "back" : "person"} />
        {call.label}
      </button>
    </div>
  );
}
