import { TURN_MS } from "../visit/limits.ts";
import type { Panel } from "../visit/panel.ts";
import parts from "./parts.module.css";
import styles from "./replay-view.module.css";
import { useScreen } from "./screen-context.dom.ts";
import { CloseButton } from "./size-step.dom.tsx";
import { TurnScrubber } from "./turn-scrubber.dom.tsx";

type ReplayPanel = Extract<Panel, { readonly kind: "replay" }>;

/** A turn: recorded for six seconds, then looked at from all round. */
export function ReplayView({ panel }: { readonly panel: ReplayPanel }) {
  const { dispatch, t } = useScreen();
  if (panel.stage === "recording") {
    return (
      <section
        className={`${styles["recording"]} ${parts["rise"]}`}
        data-panel="replay"
        data-stage="recording"
      >
        <div className={parts["veil"]} />
        <h2 className={`${parts["display"]} ${styles["title"]}`} aria-live="polite">
          {t("turn.recording")}
        </h2>
        <div className={styles["time"]} aria-hidden="true">
          <span key={panel.sinceMs} style={{ animationDuration: `${TURN_MS}ms` }} />
        </div>
        <p className={styles["memory"]}>{t("turn.memory")}</p>
        <div className={styles["buttons"]}>
          <CloseButton />
        </div>
      </section>
    );
  }
  return (
    <section className={styles["shown"]} data-panel="replay" data-stage="shown">
      <TurnScrubber key={panel.sinceMs} />
      <div className={styles["foot"]}>
        <div className={parts["veil"]} />
        <p className={styles["memory"]}>{t("turn.memory")}</p>
        <div className={styles["buttons"]}>
          <button
            type="button"
            className={parts["button"]}
            data-action="record-again"
            onClick={() => dispatch({ kind: "record-turn" })}
          >
            {t("turn.again")}
          </button>
          <CloseButton />
        </div>
      </div>
    </section>
  );
}
