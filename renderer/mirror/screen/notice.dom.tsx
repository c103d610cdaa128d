import { useEffect, useRef } from "react";
import { mayCountPresence } from "../../../content/schema/country-profile.ts";
import type { Phase } from "../visit/state.ts";
import styles from "./notice.module.css";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";

type NoticePhase = Extract<Phase, { readonly kind: "notice" }>;

/** Says what the camera will do before it does anything, and asks. */
export function Notice({ phase }: { readonly phase: NoticePhase }) {
  const { dispatch, locale, start, state, t } = useScreen();
  const startButton = useRef<HTMLButtonElement>(null);
  useEffect(() => startButton.current?.focus({ preventScroll: true }), []);
  const waiting = phase.waiting === null ? undefined : state.products.get(phase.waiting.productId);
  const { cameraOff, profile, placement } = state.place;
  return (
    <section className={`${styles["notice"]} ${parts["rise"]}`} aria-labelledby="notice-title">
      <div className={parts["veil"]} />
      <h1 id="notice-title" className={`${parts["display"]} ${styles["title"]}`}>
        {t("notice.title")}
      </h1>
      {waiting !== undefined && (
        <p className={`${parts["display"]} ${styles["waiting"]}`}>
          {t("notice.waiting", { name: waiting.name[locale] })}
        </p>
      )}
      <p className={styles["body"]}>{t(cameraOff ? "notice.pictures" : "notice.camera")}</p>
      {!cameraOff && <p className={styles["body"]}>{t("notice.frozen")}</p>}
      {mayCountPresence(profile, placement) && !cameraOff && (
        <p className={styles["body"]}>{t("notice.counting")}</p>
      )}
      <div className={styles["actions"]}>
        <button
          ref={startButton}
          type="button"
          className={`${parts["button"]} ${parts["primary"]} ${styles["start"]}`}
          data-action="start"
          onClick={start}
        >
          {t("notice.start")}
        </button>
        <button
          type="button"
          className={`${parts["button"]} ${styles["decline"]}`}
          data-action="no-thanks"
          onClick={() => dispatch({ kind: "no-thanks" })}
        >
          {t("notice.no-thanks")}
        </button>
      </div>
    </section>
  );
}
