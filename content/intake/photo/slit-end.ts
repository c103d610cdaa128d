import { holds, type Mask, type Point } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";
import type { SymmetryAxis } from "./symmetry-axis.ts";
import { fromUpright } from "./upright.ts";

/** The slit's own colour is taken so far before its end, in pixels, from at least so many places. */
const OPEN = { from: 2, to: 10, least: 3 };
/** Cloth is looked for on both sides so far from the slit's middle, in pixels. */
const BESIDE = [3, 5, 7, 10, 14] as const;
/** Least difference of cloth and slit, units of L*a*b*; nearer to the slit's colour than this share of it, the slit goes on. */
const LEAST_CONTRAST = 10;
const OPEN_SHARE = 0.55;
/** Steps that may look closed before the slit ends: grain and JPEG. */
const MOST_CLOSED = 2;

/**
 * Follows a slit beyond the outline's hollow, whose last pixels are narrower than the outline can show, up to
 * `most` pixels: as long as its middle looks like the background before it and not like the cloth on both sides.
 * Upright places, `x` counts outwards. Null where background and cloth are too alike to tell.
 */
export type SlitEnd = (hollow: Point, direction: Point, most: number) => Point | null;

/** Looks for slits on the half of the garment that `sign` names: 1 = the wearer's left. */
export function slitEnd(picture: LabPicture, garment: Mask, axis: SymmetryAxis, sign: 1 | -1): SlitEnd {
  const placeOf = ({ x, y }: Point): Point => fromUpright(axis, { x: sign * x, y });
  const labAt = (place: Point): readonly number[] | null => {
    const { x, y } = placeOf(place);
    const [column, row] = [Math.round(x), Math.round(y)];
    if (column < 0 || row < 0 || column >= picture.width || row >= picture.height) return null;
    const at = row * picture.width + column;
    return [picture.lightness[at] ?? 0, picture.a[at] ?? 0, picture.b[at] ?? 0];
  };
  return (hollow, direction, most) => {
    const along = (from: Point, steps: number, across: number): Point => ({
      x: from.x + steps * direction.x - across * direction.y,
      y: from.y + steps * direction.y + across * direction.x,
    });
    const open: (readonly number[])[] = [];
    for (let back = OPEN.from; back <= OPEN.to; back += 1) {
      const place = along(hollow, -back, 0);
      const at = placeOf(place);
      const lab = labAt(place);
      if (lab !== null && !holds(garment, at.x, at.y)) open.push(lab);
    }
    if (open.length < OPEN.least) return null;
    const own = [0, 1, 2].map(
      (channel) => open.reduce((sum, lab) => sum + (lab[channel] ?? 0), 0) / open.length,
    );
    const off = (place: Point): number => {
      const lab = labAt(place);
      return lab === null ? 0 : Math.hypot(...lab.map((value, channel) => value - (own[channel] ?? 0)));
    };
    let [at, end, closed]: [Point, Point | null, number] = [hollow, null, 0];
    for (let step = 0; step < most && closed <= MOST_CLOSED; step += 1) {
      const ahead = [-1, 0, 1].map((across) => along(at, 1, across));
      at = ahead.reduce((best, place) => (off(place) < off(best) - 1 ? place : best), along(at, 1, 0));
      const cloth = Math.min(
        ...[-1, 1].map((side) => Math.max(...BESIDE.map((across) => off(along(at, 0, side * across))))),
      );
      if (cloth < LEAST_CONTRAST) {
        closed += 1;
      } else if (off(at) < OPEN_SHARE * cloth) {
        [end, closed] = [at, 0];
      } else {
        end ??= hollow;
        closed += 1;
      }
    }
    return end;
  };
}
