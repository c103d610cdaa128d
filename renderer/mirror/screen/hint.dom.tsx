import type { Framing } from "../visit/framing.ts";
import styles from "./hint.module.css";
import { HintFigure } from "./hint-figure.dom.tsx";
import { useScreen } from "./screen-context.dom.ts";

type HintKind = Exclude<Framing, "good">;

/** One line and one figure that shows where to stand. */
export function Hint({ framing }: { readonly framing: HintKind }) {
  const { t } = useScreen();
  return (
    <div className={styles["hint"]} role="status">
      <HintFigure framing={framing} />
      <p className={styles["text"]}>{t(`hint.${framing}`)}</p>
    </div>
  );
}
