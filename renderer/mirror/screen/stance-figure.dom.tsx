import styles from "./size-panel.module.css";

/** How to stand: a line drawing, facing with the arms away, or from the side. */
export function StanceFigure({ step }: { readonly step: "front" | "side" }) {
  return (
    <svg className={styles["figure"]} viewBox="0 0 60 110" aria-hidden="true">
      <circle cx="30" cy="12" r="8" />
      {step === "front" ? (
        <path d="M21 28h18l-2 34h-14zM24 62l-2 42M36 62l2 42M21 29 8 58M39 29l13 29" />
      ) : (
        <path d="m38 10 4 4-4 1M25 27c-4 12-4 24 0 36h10c5-8 3-15 2-19 1-7 0-13-3-17ZM30 63v41h10M29 34l2 26" />
      )}
    </svg>
  );
}
