import { useState } from "react";
import { HEIGHT_CM } from "../visit/limits.ts";
import type { Visit } from "../visit/state.ts";
import { Icon } from "./icons.dom.tsx";
import parts from "./parts.module.css";
import { useScreen } from "./screen-context.dom.ts";
import styles from "./size-panel.module.css";
import { CloseButton } from "./size-step.dom.tsx";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] as const;
const MOST_DIGITS = 3;

/** The shopper's height in centimetres, on keys that a finger hits. */
export function HeightPad({ visit }: { readonly visit: Visit }) {
  const { dispatch, t } = useScreen();
  const [typed, setTyped] = useState(visit.heightCm === null ? "" : String(visit.heightCm));
  const heightCm = Number(typed);
  const isWhole = typed.length === MOST_DIGITS;
  const isHeight = heightCm >= HEIGHT_CM.least && heightCm <= HEIGHT_CM.most;
  return (
    <>
      <h2 className={`${parts["display"]} ${styles["title"]}`}>{t("size.height-title")}</h2>
      <p className={styles["why"]} role="status">
        {t(isWhole && !isHeight ? "size.height-odd" : "size.height-why")}
      </p>
      <output className={styles["typed"]} aria-live="polite">
        {typed.padEnd(MOST_DIGITS, "–")} cm
      </output>
      <div className={styles["keys"]}>
        {DIGITS.map((digit) => (
          <button
            key={digit}
            type="button"
            className={parts["button"]}
            data-digit={digit}
            onClick={() => setTyped((typed + digit).slice(-MOST_DIGITS))}
          >
            {digit}
          </button>
        ))}
        <button
          type="button"
          className={`${parts["button"]} ${styles["wide"]}`}
          aria-label={t("size.digit-back")}
          onClick={() => setTyped(typed.slice(0, -1))}
        >
          <Icon name="back" />
        </button>
      </div>
      <div className={styles["buttons"]}>
        <button
          type="button"
          className={`${parts["button"]} ${isHeight ? parts["primary"] : ""}`}
          disabled={!isHeight}
          data-action="take-height"
          onClick={() => dispatch({ kind: "type-height", heightCm })}
        >
          {t("size.take-height")}
        </button>
        <CloseButton />
      </div>
    </>
  );
}
