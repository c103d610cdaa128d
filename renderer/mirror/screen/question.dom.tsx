import { SURVEY_REPLIES } from "../../../main/ledger/schema/survey.ts";
import type { Question as QuestionState } from "../visit/state.ts";
import parts from "./parts.module.css";
import styles from "./question.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** One question to who leaves: three answers alike in size and look, none of them ours to wish for. */
export function Question({ question }: { readonly question: QuestionState }) {
  const { dispatch, t } = useScreen();
  return (
    <div className={styles["question"]} role="group" aria-labelledby="question-title">
      <p id="question-title" className={styles["title"]} aria-live="polite">
        {question === "open" ? t("question.title") : t("question.thanks")}
      </p>
      <div className={styles["replies"]} data-answered={question === "answered"}>
        {SURVEY_REPLIES.map((answer) => (
          <button
            key={answer}
            type="button"
            data-action={`answer-${answer}`}
            className={`${parts["button"]} ${styles["reply"]}`}
            disabled={question === "answered"}
            onClick={() => dispatch({ kind: "answer-question", answer })}
          >
            {t(`question.${answer}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
