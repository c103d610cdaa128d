import { type Border, type BorderId, freePlaces } from "./borders.ts";
import type { Grip } from "./drawing.ts";
import { wayOfKey } from "./handle.dom.tsx";
import classes from "./photo-board.module.css";
import type { Place, Trust } from "./points.ts";

/** A border between parts: the line as a whole, and each of its places that can be moved by itself. */
export function BorderLine({
  id,
  border,
  trust,
  label,
  placeLabel,
  chosen,
  unit,
  onFocus,
  onMove,
}: {
  readonly id: BorderId;
  readonly border: Border;
  readonly trust: Trust;
  readonly label: string;
  /** Name of the place of that number, from 1. */
  readonly placeLabel: (number: number) => string;
  /** The line, or one of its places; null where neither is chosen. */
  readonly chosen: { readonly at: number | null } | null;
  /** Pixels of the photo for one pixel of the screen. */
  readonly unit: number;
  readonly onFocus: (at: number | null) => void;
  readonly onMove: (grip: Grip, way: Place) => void;
}) {
  const points = border.places.map(({ xPixels, yPixels }) => `${xPixels},${yPixels}`).join(" ");
  const keys = (at: number | null) => (press: React.KeyboardEvent) => {
    const way = wayOfKey(press);
    if (way === null) return;
    press.preventDefault();
    press.stopPropagation();
    onMove({ kind: "border", id, at }, way);
  };
  return (
    <g className={classes.border} data-trust={trust} data-chosen={chosen !== null}>
      <g role="button" tabIndex={0} aria-label={label} onFocus={() => onFocus(null)} onKeyDown={keys(null)}>
        <polyline className={classes.reach} points={points} strokeWidth={28 * unit} />
        <polyline className={classes.under} points={points} strokeWidth={6 * unit} />
        <polyline className={classes.seam} points={points} strokeWidth={2.5 * unit} />
      </g>
      {freePlaces(id, border).map((at, index) => {
        const place = border.places[at];
        if (place === undefined) return null;
        return (
          <g
            key={at}
            role="button"
            // Reached from its line; tabbing past a line that nobody wants to move stays short.
            tabIndex={chosen === null ? -1 : 0}
            aria-label={placeLabel(index + 1)}
            className={classes.knot}
            data-chosen={chosen?.at === at}
            onFocus={() => onFocus(at)}
            onKeyDown={keys(at)}
          >
            <circle className={classes.reach} cx={place.xPixels} cy={place.yPixels} r={22 * unit} />
            <circle
              className={classes.ring}
              cx={place.xPixels}
              cy={place.yPixels}
              r={(chosen === null ? 4.5 : 7) * unit}
              strokeWidth={2.5 * unit}
            />
          </g>
        );
      })}
    </g>
  );
}
