import type { Framing } from "../visit/framing.ts";
import styles from "./hint.module.css";

/** A small person before a mirror: steps back, comes closer, or one of two steps aside. */
export function HintFigure({ framing }: { readonly framing: Exclude<Framing, "good"> }) {
  return (
    <svg
      viewBox="0 0 120 72"
      className={styles["figure"]}
      aria-hidden="true"
      focusable="false"
      data-hint={framing}
    >
      <path className={styles["mirror"]} d="M14 6v60" />
      <g className={styles["mover"]}>
        <circle cx="52" cy="20" r="7" />
        <path d="M52 29c-8 0-11 5-11 11v8m22 0v-8c0-6-3-11-11-11Zm-6 18v19m12-19v19" />
      </g>
      {framing === "several" && (
        <g className={styles["other"]}>
          <circle cx="86" cy="22" r="6.5" />
          <path d="M86 30c-7 0-10 5-10 10v7m20 0v-7c0-5-3-10-10-10Zm-5 17v19m10-19v19" />
        </g>
      )}
      {framing !== "several" && (
        <path
          className={styles["arrow"]}
          d={framing === "too-far" ? "M104 40H76m0 0 8-7m-8 7 8 7" : "M76 40h28m0 0-8-7m8 7-8 7"}
        />
      )}
    </svg>
  );
}
