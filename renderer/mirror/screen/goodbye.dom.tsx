import { useEffect, useRef } from "react";
import type { Question as QuestionState } from "../visit/state.ts";
import styles from "./goodbye.module.css";
import parts from "./parts.module.css";
import { Question } from "./question.dom.tsx";
import { useScreen } from "./screen-context.dom.ts";

/** Everything is erased; a way back for ten seconds, and at some goodbyes a question. */
export function Goodbye({
  sinceMs,
  question,
}: {
  readonly sinceMs: number;
  readonly question: QuestionState | null;
}) {
  const { dispatch, t } = useScreen();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles["goodbye"]} data-asks={question !== null} aria-labelledby="goodbye-title">
      <div role="status" className={parts["rise"]}>
        <h1 id="goodbye-title" className={`${parts["display"]} ${styles["title"]}`}>
          {t("goodbye.title")}
        </h1>
        <p className={styles["body"]}>{t("goodbye.body")}</p>
      </div>
      {question !== null && <Question question={question} />}
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
