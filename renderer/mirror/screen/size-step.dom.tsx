import { FRONT_FRAMES, SIDE_FRAMES } from "../visit/limits.ts";
import type { Visit } from "../visit/state.ts";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";
import styles from "./size-panel.module.css";
import { StanceFigure } from "./stance-figure.dom.tsx";

/** How to stand so that widths, then depths, can be seen; a line fills as they are. */
export function SizeStep({ visit, step }: { readonly visit: Visit; readonly step: "front" | "side" }) {
  const { dispatch, t } = useScreen();
  const measured = visit.measured;
  const share =
    step === "front"
      ? (measured?.frontFrames ?? 0) / FRONT_FRAMES
      : (measured?.sideFrames ?? 0) / SIDE_FRAMES;
  return (
    <>
      <div className={styles["stance"]}>
        <StanceFigure step={step} />
        <div>
          <h2 className={`${parts["display"]} ${styles["title"]}`} aria-live="polite">
            {t(`size.${step}`)}
          </h2>
          <p className={styles["why"]}>{t(`size.${step}-why`)}</p>
        </div>
      </div>
      <div className={styles["progress"]} aria-hidden="true">
        <span style={{ width: `${Math.min(100, 100 * share)}%` }} />
      </div>
      <div className={styles["buttons"]}>
        {step === "side" && (
          <button
            type="button"
            className={parts["button"]}
            data-action="skip-side"
            onClick={() => dispatch({ kind: "size-step", to: "answer" })}
          >
            {t("size.skip")}
          </button>
        )}
        <HeightButton visit={visit} />
        <CloseButton />
      </div>
    </>
  );
}

export function HeightButton({ visit }: { readonly visit: Visit }) {
  const { dispatch, t } = useScreen();
  return (
    <button
      type="button"
      className={parts["button"]}
      data-action="type-height"
      onClick={() => dispatch({ kind: "size-step", to: "height" })}
    >
      {visit.heightCm === null ? t("size.height") : t("size.height-is", { height: visit.heightCm })}
    </button>
  );
}

export function CloseButton() {
  const { dispatch, t } = useScreen();
  return (
    <button
      type="button"
      className={parts["button"]}
      data-action="close-panel"
      onClick={() => dispatch({ kind: "close-panel" })}
    >
      {t("panel.close")}
    </button>
  );
}
