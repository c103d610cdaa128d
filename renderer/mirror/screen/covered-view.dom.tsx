import { useEffect, useRef } from "react";
import styles from "./covered-view.module.css";
import { Icon } from "./icons.dom.tsx";
import parts from "./parts.module.css";
import { RequestCards } from "./request-cards.dom.tsx";
import { useScreen } from "./screen-context.dom.ts";

/** Under the cover: no camera, nothing that moves, one way back. */
export function CoveredView() {
  const { dispatch, state, t } = useScreen();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles["covered"]} aria-labelledby="covered-title">
      <Icon name="cover" className={styles["sign"]} />
      <h1 id="covered-title" className={`${parts["display"]} ${styles["title"]}`} role="status">
        {t("covered.title")}
      </h1>
      <p className={styles["body"]}>{t("covered.body")}</p>
      {"visit" in state.phase && <RequestCards visit={state.phase.visit} />}
      <div className={styles["actions"]}>
        <button
          ref={button}
          type="button"
          className={`${parts["button"]} ${parts["primary"]} ${styles["open"]}`}
          data-action="uncover"
          onClick={() => dispatch({ kind: "uncover" })}
        >
          {t("covered.open")}
        </button>
        <button
          type="button"
          className={parts["button"]}
          onClick={() => dispatch({ kind: "ask", requestKind: "adviser" })}
        >
          {t("mirror.call")}
        </button>
        <button type="button" className={parts["button"]} onClick={() => dispatch({ kind: "end" })}>
          {t("mirror.done")}
        </button>
      </div>
    </section>
  );
}
