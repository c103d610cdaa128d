import { useEffect, useRef } from "react";
import styles from "./goodbye.module.css";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** Everything is erased; a way back for ten seconds. */
export function Goodbye({ sinceMs }: { readonly sinceMs: number }) {
  const { dispatch, t } = useScreen();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles["goodbye"]} aria-labelledby="goodbye-title">
      <div role="status" className={parts["rise"]}>
        <h1 id="goodbye-title" className={`${parts["display"]} ${styles["title"]}`}>
          {t("goodbye.title")}
        </h1>
        <p className={styles["body"]}>{t("goodbye.body")}</p>
      </div>
      <div className={styles["foot"]}>
        <div key={sinceMs} className={styles["time"]} aria-hidden="true" />
        <button
          ref={button}
          type="button"
          className={`${parts["button"]} ${styles["again"]}`}
          data-action="again"
          onClick={() => dispatch({ kind: "back" })}
        >
          {t("goodbye.again")}
        </button>
      </div>
    </section>
  );
}
