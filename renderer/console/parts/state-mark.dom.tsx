import type { ReactNode } from "react";
import classes from "./state-mark.module.css";

/** `calm` nothing to do, `waiting` soon, `trouble` now, `unknown` no word. */
export type Tone = "calm" | "waiting" | "trouble" | "unknown";

/** A state told by shape and word, and by colour last. */
export function StateMark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={classes.mark} data-tone={tone}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <Shape tone={tone} />
      </svg>
      {children}
    </span>
  );
}

function Shape({ tone }: { readonly tone: Tone }) {
  switch (tone) {
    case "calm":
      return <circle cx="7" cy="7" r="5" fill="currentColor" />;
    case "waiting":
      return (
        <>
          <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M7 1.8a5.2 5.2 0 0 1 0 10.4z" fill="currentColor" />
        </>
      );
    case "trouble":
      return <path d="M7 1 13.5 12.5H.5z" fill="currentColor" />;
    case "unknown":
      return (
        <circle
          cx="7"
          cy="7"
          r="5.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeDasharray="2.5 2"
        />
      );
  }
}
