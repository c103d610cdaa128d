import classes from "./photo-board.module.css";
import type { Place } from "./points.ts";

/** Half of what the loupe shows, pixels of a photo of 1000 pixels' width. */
const RADIUS_PER_WIDTH = 0.045;

/** The photo around a point, large, so that a finger does not hide what it places. Stands in the corner away from it. */
export function Loupe({
  at,
  size,
  picture,
  name,
}: {
  readonly at: Place;
  readonly size: { readonly widthPixels: number; readonly heightPixels: number };
  readonly picture: string;
  readonly name: string;
}) {
  const radius = size.widthPixels * RADIUS_PER_WIDTH;
  const { xPixels, yPixels } = at;
  const away = xPixels < size.widthPixels / 2 && yPixels < size.heightPixels * 0.45 ? "right" : "left";
  return (
    <div className={classes.loupe} data-corner={away} aria-hidden="true">
      <svg viewBox={`${xPixels - radius} ${yPixels - radius} ${2 * radius} ${2 * radius}`}>
        <image href={picture} width={size.widthPixels} height={size.heightPixels} />
        <path
          className={classes.cross}
          strokeWidth={radius / 40}
          d={`M${xPixels - radius} ${yPixels}h${radius * 0.8}m${radius * 0.4} 0h${radius * 0.8}M${xPixels} ${yPixels - radius}v${radius * 0.8}m0 ${radius * 0.4}v${radius * 0.8}`}
        />
      </svg>
      <span>{name}</span>
    </div>
  );
}
