import { Icon } from "./icons.dom.tsx";
import styles from "./reach-mark.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** Lowers every control into the bottom third, for a wheelchair or a child. Itself always within their reach. */
export function ReachMark() {
  const { dispatch, state, t } = useScreen();
  return (
    <button
      type="button"
      className={styles["mark"]}
      data-action="reach"
      aria-pressed={state.lowered}
      aria-label={t(state.lowered ? "reach.raise" : "reach.lower")}
      onClick={() => dispatch({ kind: "reach" })}
    >
      <Icon name="reach" />
    </button>
  );
}
