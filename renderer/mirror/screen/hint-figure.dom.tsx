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
        <path d="M41 50v-9c0-7 4-12 11-12s11 5 11 12v9M46 45v23M58 45v23" />
      </g>
      {framing === "several" && (
        <g className={styles["other"]}>
          <circle cx="86" cy="22" r="6.5" />
          <path d="M76 50v-9c0-6 4-11 10-11s10 5 10 11v9M81 45v23M91 45v23" />
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
