import type { ReactNode } from "react";
import classes from "./tile.module.css";

/** A question, its answer in one or two large words, and a quiet line. */
export function Tile({
  question,
  tone,
  answer,
  line,
}: {
  readonly question: string;
  readonly tone: "calm" | "waiting" | "trouble";
  readonly answer: ReactNode;
  readonly line: ReactNode;
}) {
  return (
    <div className={classes.tile} data-tone={tone}>
      <p className={classes.question}>{question}</p>
      <p className={classes.answer}>{answer}</p>
      <p className={classes.line}>{line}</p>
    </div>
  );
}
