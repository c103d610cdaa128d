import type { ReactNode } from "react";
import own from "./glance.module.css";

/** A question that leads to its section, the answer, and what else to know of it. */
export function GlanceTile({
  question,
  to,
  answer,
  unit,
  lines,
}: {
  readonly question: string;
  /** Id of the section's heading. */
  readonly to: string;
  readonly answer: ReactNode;
  readonly unit: ReactNode;
  readonly lines: readonly (string | null)[];
}) {
  return (
    <li className={own.tile}>
      <a className={own.question} href={`#${to}`}>
        {question}
      </a>
      <p className={own.answer}>
        <span className={own.number}>{answer}</span> <span className={own.unit}>{unit}</span>
      </p>
      {lines
        .filter((line) => line !== null)
        .map((line) => (
          <p key={line} className={own.line}>
            {line}
          </p>
        ))}
    </li>
  );
}
