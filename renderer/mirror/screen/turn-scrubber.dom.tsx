import { type KeyboardEvent, type PointerEvent, useCallback, useRef, useState } from "react";
import { FrozenPicture } from "./frozen-picture.dom.tsx";
import type { MemoryPictures } from "./memory-pictures.ts";
import parts from "./parts.module.css";
import styles from "./replay-view.module.css";
import { useScreen } from "./screen-context.dom.ts";

const KEY_STEP = 0.05;
/** A finger that crosses this share of the picture goes through the whole turn. */
const WIDTH_OF_TURN = 0.8;

/** The recorded turn under a finger: the whole picture is the handle, a line shows where one is. */
export function TurnScrubber() {
  const { t } = useScreen();
  const [share, setShare] = useState(0);
  const drag = useRef<{ readonly fromX: number; readonly fromShare: number } | null>(null);
  const draw = useCallback(
    (pictures: MemoryPictures, onto: HTMLCanvasElement) => pictures.drawTurn(share, onto),
    [share],
  );
  const to = (next: number) => setShare(Math.max(0, Math.min(1, next)));

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { fromX: event.clientX, fromShare: share };
  }
  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (drag.current === null) return;
    const width = event.currentTarget.clientWidth * WIDTH_OF_TURN;
    to(drag.current.fromShare + (event.clientX - drag.current.fromX) / Math.max(1, width));
  }
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    to(share + (event.key === "ArrowRight" ? KEY_STEP : -KEY_STEP));
  }
  const end = () => {
    drag.current = null;
  };

  return (
    <div
      className={styles["scrubber"]}
      role="slider"
      tabIndex={0}
      aria-label={t("turn.slider")}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * share)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={onKeyDown}
    >
      <FrozenPicture draw={draw} label={t("turn.record")} className={styles["picture"]} />
      <div className={styles["handle"]}>
        <div className={parts["softVeil"]} />
        <p className={styles["scrub"]}>{t("turn.scrub")}</p>
        <div className={styles["track"]} aria-hidden="true">
          <span style={{ left: `${100 * share}%` }} />
        </div>
      </div>
    </div>
  );
}
