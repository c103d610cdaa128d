import { Hint } from "./hint.dom.tsx";
import styles from "./passing-lines.module.css";
import { PictureCard } from "./picture-card.dom.tsx";
import { RequestCards } from "./request-cards.dom.tsx";
import { useScreen } from "./screen-context.dom.ts";

/** Top left, clear of the face: where to stand, and sentences that come, are read aloud, and go. */
export function PassingLines() {
  const { state, t } = useScreen();
  const inMirror = state.phase.kind === "mirror";
  const healing = inMirror && state.trouble !== null;
  const text = healing ? t("mirror.moment") : state.line === null ? null : t(`line.${state.line.kind}`);
  const visit = "visit" in state.phase ? state.phase.visit : null;
  const chosen = state.products.get(visit?.chosenId ?? "");
  // The covered view and the grid of pictures have a place of their own for the cards.
  const elsewhere =
    state.phase.kind === "covered" || (state.phase.kind === "catalogue" && chosen === undefined);
  return (
    <div className={styles["place"]} role="status" aria-live="polite">
      {inMirror && !healing && state.framing !== "good" && <Hint framing={state.framing} />}
      {visit !== null && !elsewhere && <RequestCards visit={visit} />}
      {text !== null && (
        <p key={text} className={styles["line"]}>
          {text}
        </p>
      )}
      {inMirror && chosen !== undefined && chosen.garmentAsset === null && <PictureCard product={chosen} />}
    </div>
  );
}
