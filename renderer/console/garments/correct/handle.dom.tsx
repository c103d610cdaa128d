import type { KeyboardEvent } from "react";
import classes from "./photo-board.module.css";
import type { Place, Trust } from "./points.ts";

/** Keys that move a handle, and whither. */
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const LARGE_STEP_PIXELS = 10;

/** The way of an arrow key in pixels of the photo; null for all other keys. */
export function wayOfKey(press: KeyboardEvent): Place | null {
  const way = WAYS[press.key];
  if (way === undefined) return null;
  const step = press.shiftKey ? LARGE_STEP_PIXELS : 1;
  return { xPixels: way[0] * step, yPixels: way[1] * step };
}

/** A point on the photo. Its shape says how sure it is: circle found, diamond unsure, square placed by hand. */
export function Handle({
  place,
  trust,
  label,
  chosen,
  unit,
  onFocus,
  onMove,
}: {
  readonly place: Place;
  readonly trust: Trust;
  readonly label: string;
  readonly chosen: boolean;
  /** Pixels of the photo for one pixel of the screen. */
  readonly unit: number;
  readonly onFocus: () => void;
  readonly onMove: (way: Place) => void;
}) {
  const { xPixels: x, yPixels: y } = place;
  const r = 9 * unit;
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      className={classes.handle}
      data-trust={trust}
      data-chosen={chosen}
      onFocus={onFocus}
      onKeyDown={(press) => {
        const way = wayOfKey(press);
        if (way === null) return;
        press.preventDefault();
        onMove(way);
      }}
    >
      <circle className={classes.reach} cx={x} cy={y} r={22 * unit} />
      <Shape trust={trust} x={x} y={y} r={r} />
      {trust === "unsure" && (
        <text className={classes.question} x={x} y={y + r * 0.45} fontSize={r * 1.35}>
          ?
        </text>
      )}
    </g>
  );
}

function Shape({
  trust,
  x,
  y,
  r,
}: {
  readonly trust: Trust;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}) {
  switch (trust) {
    case "sure":
      return <circle className={classes.shape} cx={x} cy={y} r={r * 0.72} strokeWidth={r * 0.22} />;
    case "by-hand":
      return (
        <rect
          className={classes.shape}
          x={x - r * 0.7}
          y={y - r * 0.7}
          width={r * 1.4}
          height={r * 1.4}
          strokeWidth={r * 0.22}
        />
      );
    case "unsure":
      return (
        <path
          className={classes.shape}
          d={`M${x} ${y - r * 1.3}l${r * 1.3} ${r * 1.3}l${-r * 1.3} ${r * 1.3}l${-r * 1.3} ${-r * 1.3}z`}
          strokeWidth={r * 0.22}
        />
      );
  }
}
