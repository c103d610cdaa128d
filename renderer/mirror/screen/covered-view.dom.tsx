import { useEffect, useRef } from "react";
import type { Visit } from "../visit/state.ts";
import styles from "./covered-view.module.css";
import { Icon } from "./icons.dom.tsx";
import parts from "./parts.module.css";
import { RequestCards } from "./request-cards.dom.tsx";
import { useScreen } from "./screen-context.dom.ts";
import { useCall } from "./use-call.dom.ts";

/** Under the cover: no camera, nothing that moves, one way back. */
export function CoveredView({ visit }: { readonly visit: Visit }) {
  const { dispatch, t } = useScreen();
  const call = useCall(visit);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles["covered"]} aria-labelledby="covered-title">
      <Icon name="cover" className={styles["sign"]} />
      <h1 id="covered-title" className={`${parts["display"]} ${styles["title"]}`} role="status">
        {t("covered.title")}
      </h1>
      <p className={styles["body"]}>{t("covered.body")}</p>
      <RequestCards visit={visit} />
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
        <button type="button" className={parts["button"]} onClick={call.toggle}>
          {call.label}
        </button>
        <button type="button" className={parts["button"]} onClick={() => dispatch({ kind: "end" })}>
          {t("mirror.done")}
        </button>
      </div>
    </section>
  );
}
