import type { Visit } from "../visit/state.ts";
import { Controls } from "./controls.dom.tsx";
import styles from "./mirror-view.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** Over the reflection: a hint where to stand, and the controls at its edges. */
export function MirrorView({ visit }: { readonly visit: Visit }) {
  const { dispatch, pictureShown, t } = useScreen();
  return (
    <>
      {!pictureShown && <p className={styles["moment"]}>{t("mirror.moment")}</p>}
      {visit.quiet && (
        <button
          type="button"
          className={styles["wake"]}
          aria-label={t("rail.label")}
          onClick={() => dispatch({ kind: "input" })}
        />
      )}
      <Controls visit={visit} />
    </>
  );
}
