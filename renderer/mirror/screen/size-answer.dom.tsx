import type { Product } from "../../../content/schema/product.ts";
import type { SizeAdvice } from "../../../models/contract/size.ts";
import { openCardOf } from "../visit/rules-ask.ts";
import { choiceFor } from "../visit/rules-wear.ts";
import { mayShowCentimetres } from "../visit/size-question.ts";
import type { MirrorTranslate } from "../words/words.ts";
import { FitWords } from "./fit-words.dom.tsx";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";
import { SizeChips } from "./size-chips.dom.tsx";
import type { SizePanelProps } from "./size-panel.dom.tsx";
import styles from "./size-panel.module.css";
import { CloseButton, HeightButton } from "./size-step.dom.tsx";

/** The size in words, how the touched size would sit, and what makes it surer. */
export function SizeAnswer({ visit, product, panel }: SizePanelProps) {
  const { adviseSize, cameraPlaced, dispatch, shownSize, state, t } = useScreen();
  const girths = visit.measured?.girths ?? null;
  const advice: SizeAdvice = girths === null ? { kind: "unknown" } : adviseSize(girths, product);
  const choice = choiceFor(visit, product);
  const shown = choice.size ?? (girths === null ? null : shownSize(girths, product));
  const lacksScale = girths === null && !cameraPlaced && visit.heightCm === null;
  return (
    <>
      <h2 className={`${parts["display"]} ${styles["answer"]}`} aria-live="polite" data-advice={advice.kind}>
        {say(advice, product, t)}
      </h2>
      {advice.kind === "unknown" ? (
        <p className={styles["why"]}>{t(lacksScale ? "size.unknown-height" : "size.unknown-why")}</p>
      ) : (
        <p className={styles["why"]}>{t("size.own-clothes")}</p>
      )}
      {girths !== null && shown !== null && (
        <>
          <SizeChips product={product} choice={{ ...choice, size: shown }} />
          <FitWords
            girths={girths}
            product={product}
            size={shown}
            inCentimetres={panel.centimetresSinceMs !== null}
          />
        </>
      )}
      <div className={styles["buttons"]}>
        {girths !== null && shown !== null && <BringButton visit={visit} product={product} size={shown} />}
        <HeightButton visit={visit} />
        <button
          type="button"
          className={parts["button"]}
          data-action="measure-again"
          onClick={() => dispatch({ kind: "size-step", to: "front" })}
        >
          {t("size.again")}
        </button>
        {girths !== null && mayShowCentimetres(state.place.placement) && (
          <button
            type="button"
            className={parts["button"]}
            data-action="centimetres"
            aria-pressed={panel.centimetresSinceMs !== null}
            onClick={() => dispatch({ kind: "toggle-centimetres" })}
          >
            {t(panel.centimetresSinceMs === null ? "size.centimetres" : "size.centimetres-off")}
          </button>
        )}
        <CloseButton />
      </div>
    </>
  );
}

/** Takes the size that is shown and asks for it; gone while it is asked for. */
function BringButton({
  visit,
  product,
  size,
}: Pick<SizePanelProps, "visit" | "product"> & { readonly size: string }) {
  const { dispatch, t } = useScreen();
  const { productId } = product;
  if (openCardOf(visit, "size", productId, size) !== null) return null;
  return (
    <button
      type="button"
      className={`${parts["button"]} ${parts["primary"]}`}
      data-action="bring"
      onClick={() => {
        dispatch({ kind: "size", productId, size });
        dispatch({ kind: "ask", requestKind: "size" });
      }}
    >
      {t("mirror.bring", { size })}
    </button>
  );
}

function say(advice: SizeAdvice, product: Product, t: MirrorTranslate): string {
  switch (advice.kind) {
    case "one":
      return t("size.one", { size: advice.size });
    case "two":
      return t("size.two", { smaller: advice.smaller, larger: advice.larger });
    case "outside":
      return advice.side === "too-large"
        ? t("size.too-large", { size: product.sizes.at(-1) ?? "" })
        : t("size.too-small", { size: product.sizes[0] ?? "" });
    case "unknown":
      return t("size.unknown");
    default:
      return advice satisfies never;
  }
}
