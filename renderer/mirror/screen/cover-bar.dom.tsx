import styles from "./cover-bar.module.css";
import { Icon } from "./icons.dom.tsx";
import { useScreen } from "./screen-context.dom.ts";

/** In a cabin: large, always there during a visit, and one touch closes the camera. */
export function CoverBar() {
  const { dispatch, t } = useScreen();
  return (
    <button
      type="button"
      className={styles["cover"]}
      data-action="cover"
      onClick={() => dispatch({ kind: "cover" })}
    >
      <Icon name="cover" />
      {t("mirror.cover")}
    </button>
  );
}
