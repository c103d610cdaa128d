import styles from "./passing-line.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** A sentence that comes, is read aloud, and goes. */
export function PassingLine() {
  const { state, t } = useScreen();
  const healing = state.phase.kind === "mirror" && state.trouble !== null;
  const text = healing ? t("mirror.moment") : state.line === null ? null : t(`line.${state.line.kind}`);
  return (
    <div className={styles["place"]} role="status" aria-live="polite">
      {text !== null && (
        <p key={text} className={styles["line"]}>
          {text}
        </p>
      )}
    </div>
  );
}
