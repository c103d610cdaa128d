import classes from "./photo-board.module.css";
import type { PhotoView } from "./photo-view.ts";
import type { Place } from "./points.ts";

/** Half of what the loupe shows, as a share of the photo's width. */
const RADIUS_PER_WIDTH = 0.035;
/** Its edge, and how far from the point its middle lies, pixels of the screen: a fingertip is between them. */
const EDGE = 120;
const AWAY = 118;

/** The photo around a point, large, beside the finger that hides it: above, or below where there is no room. */
export function Loupe({
  at,
  view,
  unit,
  size,
  picture,
}: {
  readonly at: Place;
  readonly view: PhotoView;
  /** Pixels of the photo for one pixel of the screen. */
  readonly unit: number;
  readonly size: { readonly widthPixels: number; readonly heightPixels: number };
  readonly picture: string;
}) {
  const { xPixels: x, yPixels: y } = at;
  const radius = size.widthPixels * RADIUS_PER_WIDTH;
  const edge = EDGE * unit;
  const above = y - (AWAY + EDGE / 2) * unit;
  const top = above >= view.top ? above : y + (AWAY - EDGE / 2) * unit;
  const left = Math.min(view.left + view.width - edge, Math.max(view.left, x - edge / 2));
  return (
    <g className={classes.loupe} aria-hidden="true">
      <svg
        x={left}
        y={top}
        width={edge}
        height={edge}
        viewBox={`${x - radius} ${y - radius} ${2 * radius} ${2 * radius}`}
      >
        <rect x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} fill="#fff" />
        <image href={picture} width={size.widthPixels} height={size.heightPixels} />
        <path
          className={classes.cross}
          strokeWidth={radius / 30}
          d={`M${x - radius} ${y}h${radius * 0.8}m${radius * 0.4} 0h${radius * 0.8}M${x} ${y - radius}v${radius * 0.8}m0 ${radius * 0.4}v${radius * 0.8}`}
        />
      </svg>
      <rect
        className={classes.loupeRim}
        x={left}
        y={top}
        width={edge}
        height={edge}
        rx={10 * unit}
        strokeWidth={3 * unit}
      />
    </g>
  );
}
