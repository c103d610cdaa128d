import type { Framing } from "../visit/framing.ts";
import styles from "./hint.module.css";

type Asked = Exclude<Framing, "good">;

/** Which way the arrow points; none where it is not the person who moves. */
const ARROWS: Readonly<Record<Asked, string | null>> = {
  "too-close": "M76 40h28m0 0-8-7m8 7-8 7",
  "head-cut": "M76 40h28m0 0-8-7m8 7-8 7",
  "too-far": "M104 40H76m0 0 8-7m-8 7 8 7",
  "off-centre": "M76 40h28m0 0-8-7m8 7-8 7",
  hidden: "M76 40h28m0 0-8-7m8 7-8 7",
  several: null,
};

/** A small person before a mirror: moves back, closer or aside, steps out from behind something, or is two. */
export function HintFigure({ framing }: { readonly framing: Asked }) {
  const arrow = ARROWS[framing];
  return (
    <svg
      viewBox="0 0 120 72"
      className={styles["figure"]}
      aria-hidden="true"
      focusable="false"
      data-hint={framing}
    >
      {framing === "off-centre" ? (
        <path className={styles["mirror"]} d="M48 6h64v60H48z" />
      ) : (
        <path className={styles["mirror"]} d="M14 6v60" />
      )}
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
      {framing === "hidden" && <path className={styles["mirror"]} d="M36 30v36" />}
      {arrow !== null && <path className={styles["arrow"]} d={arrow} />}
    </svg>
  );
}
