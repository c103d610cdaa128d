import { wayOfKey } from "./handle.dom.tsx";
import classes from "./photo-board.module.css";
import type { Place } from "./points.ts";

/** An edge of the garment: dashed, and moved with all its points. */
export function RowLine({
  line,
  label,
  chosen,
  unit,
  onFocus,
  onMove,
}: {
  readonly line: readonly Place[];
  readonly label: string;
  readonly chosen: boolean;
  /** Pixels of the photo for one pixel of the screen. */
  readonly unit: number;
  readonly onFocus: () => void;
  readonly onMove: (way: Place) => void;
}) {
  const points = line.map(({ xPixels, yPixels }) => `${xPixels},${yPixels}`).join(" ");
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      className={classes.row}
      data-chosen={chosen}
      onFocus={onFocus}
      onKeyDown={(press) => {
        const way = wayOfKey(press);
        if (way === null) return;
        press.preventDefault();
        onMove(way);
      }}
    >
      <polyline className={classes.reach} points={points} strokeWidth={26 * unit} />
      <polyline className={classes.under} points={points} strokeWidth={4 * unit} />
      <polyline
        className={classes.dashes}
        points={points}
        strokeWidth={2 * unit}
        strokeDasharray={`${8 * unit} ${5 * unit}`}
      />
    </g>
  );
}
