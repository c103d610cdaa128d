import styles from "./size-panel.module.css";

/** How to stand: a line drawing, facing with the arms away, or from the side. */
export function StanceFigure({ step }: { readonly step: "front" | "side" }) {
  return (
    <svg className={styles["figure"]} viewBox="0 0 60 110" aria-hidden="true">
      <circle cx="30" cy="12" r="8" />
      {step === "front" ? (
        <path d="M21 28h18l-2 34h-14zM24 62l-2 42M36 62l2 42M21 29 8 58M39 29l13 29" />
      ) : (
        <path d="M26 27c10-1 12 12 9 20 2 6 1 10 0 15h-9c-4-10-5-26 0-35ZM30 62l-1 42h8M31 32l4 26M38 11l4 2-3 3" />
      )}
    </svg>
  );
}
