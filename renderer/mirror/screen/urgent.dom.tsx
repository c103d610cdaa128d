import type { UrgentMessage, UrgentStyle } from "../../../main/bridge/contract/urgent.ts";
import styles from "./urgent.module.css";

/** Words up to these lengths stand in the two larger sizes. */
const FEW_LETTERS = 45;
const SOME_LETTERS = 110;

/** Told apart by shape as well as by colour. */
const SIGNS: Readonly<Record<UrgentStyle, string>> = {
  alarm: "M32 6 60 56H4zM32 24v15M32 46v3",
  notice: "M32 6a26 26 0 1 1 0 52 26 26 0 0 1 0-52zM32 29v16M32 19v3",
  quiet: "M12 24h40M12 40h26",
};

/** A message to all screens, instead of the sign. Nothing on it takes a touch. */
export function UrgentView({ message: { style, text } }: { readonly message: UrgentMessage }) {
  return (
    <section className={styles["whole"]} role="alert" data-urgent={style} data-sign-picture>
      <Sign style={style} />
      <p className={styles["words"]} data-size={sizeOf(text)}>
        {text}
      </p>
    </section>
  );
}

/** The same during a visit: above the reflection, where no control is, so that nobody is cut off. */
export function UrgentBand({ message: { style, text } }: { readonly message: UrgentMessage }) {
  return (
    <section className={styles["band"]} role="alert" data-urgent={style}>
      <Sign style={style} />
      <p className={styles["words"]} data-size={sizeOf(text)}>
        {text}
      </p>
    </section>
  );
}

function sizeOf(text: string): "large" | "middle" | "small" {
  if (text.length <= FEW_LETTERS) return "large";
  return text.length <= SOME_LETTERS ? "middle" : "small";
}

function Sign({ style }: { readonly style: UrgentStyle }) {
  return (
    <svg className={styles["sign"]} viewBox="0 0 64 64" aria-hidden="true">
      <path
        d={SIGNS[style]}
        fill="none"
        stroke="currentColor"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
