import type { Point } from "./grid.ts";
import { between, distanceBetween, farthest, pointOf, turned, turnsAlong } from "./path-shape.ts";
import type { SidePath } from "./side-path.ts";

/** A place on one side of an outline. */
export interface SidePlace {
  readonly at: Point;
  /** 0..1. */
  readonly confidence: number;
}

/** Half of a top or dress. */
export interface UpperSide {
  readonly collar: SidePlace;
  readonly shoulder: SidePlace;
  readonly armpit: SidePlace;
  readonly cuffOuter: SidePlace | null;
  readonly cuffInner: SidePlace | null;
  readonly waist: SidePlace;
  readonly hem: SidePlace;
  /** Sleeve from shoulder to cuff over the chest's width at the armpits; 0 = sleeveless. */
  readonly sleeveRatio: number;
}

/** Up and a little outwards: the direction in which a collar's tip is the outermost point, between neck and shoulder slope. */
const COLLAR_DIRECTION: Point = { x: Math.sin(0.2), y: -Math.cos(0.2) };
/** A sleeve hangs over the side by at least this share of half the chest. */
const LEAST_OVERHANG = 0.09;

/** Finds the named places of one half of a top or dress along its outline. */
export function upperSide(path: SidePath): UpperSide {
  const ys = path.map(({ y }) => y);
  const top = Math.min(...ys);
  const height = Math.max(...ys) - top;
  const end = path.length - 1;
  const reach = Math.max(4, Math.round(0.045 * height));
  const turns = turnsAlong(path, reach);
  const collar = farthest(path, 0, end, COLLAR_DIRECTION);
  const hollow = deepestHollow(path, turns, collar, top + 0.06 * height, top + 0.8 * height);
  const outmost = farthest(path, collar, hollow, { x: 1, y: 0 });
  const lowest = farthest(path, collar, hollow, { x: 0, y: 1 });
  const chest = pointOf(path, hollow).x;
  const overhang = pointOf(path, outmost).x - chest;
  const hangs = pointOf(path, lowest).y - pointOf(path, hollow).y > 0.04 * height;
  const sleeved = overhang > LEAST_OVERHANG * chest && (hangs || (turns[hollow] ?? 0) < -0.5);
  return sleeved ? sleevedSide(path, turns, collar, hollow) : sleevelessSide(path, turns, collar, height);
}

function deepestHollow(path: SidePath, turns: Float32Array, from: number, high: number, low: number): number {
  let best = Math.min(path.length - 1, from + 1);
  for (let index = from + 1; index < path.length; index += 1) {
    const { x, y } = pointOf(path, index);
    if (y < high || y > low || x < 0) continue;
    if ((turns[index] ?? 0) < (turns[best] ?? 0)) best = index;
  }
  return best;
}

function sleevedSide(path: SidePath, turns: Float32Array, collar: number, armpit: number): UpperSide {
  const pit = pointOf(path, armpit);
  const neck = pointOf(path, collar);
  const shoulder = shoulderIndex(path, turns, collar, armpit);
  const root = between(pointOf(path, shoulder), pit);
  const tip = pointOf(
    path,
    path.reduce(
      (best, point, index) =>
        index > shoulder &&
        index < armpit &&
        distanceBetween(point, root) > distanceBetween(pointOf(path, best), root)
          ? index
          : best,
      shoulder,
    ),
  );
  let direction: Point = { x: tip.x - root.x, y: tip.y - root.y };
  let [outer, inner] = [shoulder, armpit];
  for (let round = 0; round < 4; round += 1) {
    outer = farthest(path, shoulder, armpit, turned(direction, -0.8));
    inner = farthest(path, outer, armpit, turned(direction, 0.8));
    const from = between(
      pointOf(path, Math.round((shoulder + outer) / 2)),
      pointOf(path, Math.round((inner + armpit) / 2)),
    );
    const to = between(pointOf(path, outer), pointOf(path, inner));
    direction = { x: to.x - from.x, y: to.y - from.y };
  }
  const cuff = between(pointOf(path, outer), pointOf(path, inner));
  const width = distanceBetween(pointOf(path, outer), pointOf(path, inner));
  const plausible = width > 0.1 * pit.x && width < 1.1 * pit.x ? 0.85 : 0.4;
  const sharp = Math.min(1, Math.max(0, -(turns[armpit] ?? 0) / 1.2));
  return {
    collar: { at: neck, confidence: 0.8 },
    shoulder: { at: pointOf(path, shoulder), confidence: 0.7 },
    armpit: { at: pit, confidence: 0.4 + 0.55 * sharp },
    cuffOuter: { at: pointOf(path, outer), confidence: plausible },
    cuffInner: { at: pointOf(path, inner), confidence: plausible },
    ...body(path, armpit),
    sleeveRatio: distanceBetween(cuff, root) / (2 * pit.x),
  };
}

/** End of the shoulder seam: the corner over the armpit, or where the slope passes it. */
function shoulderIndex(path: SidePath, turns: Float32Array, collar: number, armpit: number): number {
  const pit = pointOf(path, armpit);
  let [best, most] = [collar, -Infinity];
  for (let index = collar; index < armpit; index += 1) {
    const { x, y } = pointOf(path, index);
    if (y > pit.y) break;
    const off = (x - 1.05 * pit.x) / (0.12 * pit.x);
    const merit = (turns[index] ?? 0) - 0.5 * off * off;
    if (merit > most) [best, most] = [index, merit];
  }
  return best;
}

function sleevelessSide(path: SidePath, turns: Float32Array, collar: number, height: number): UpperSide {
  const neck = pointOf(path, collar);
  const end = path.length - 1;
  const near = path.findIndex((point, index) => index > collar && point.y > neck.y + 0.1 * height);
  const shoulder = farthest(path, collar, near < 0 ? end : near, { x: 0.7, y: -0.7 });
  const low = neck.y + 0.55 * height;
  let hollow = shoulder + 1;
  for (let index = shoulder + 1; index < end && pointOf(path, index).y < low; index += 1) {
    if ((turns[index] ?? 0) < (turns[hollow] ?? 0)) hollow = index;
  }
  let armpit = hollow;
  for (
    let index = hollow;
    index < end && pointOf(path, index).y < pointOf(path, hollow).y + 0.2 * height;
    index += 1
  ) {
    if ((turns[index] ?? 0) > (turns[armpit] ?? 0)) armpit = index;
  }
  const corner = Math.min(1, Math.max(0, (turns[armpit] ?? 0) / 0.8));
  return {
    collar: { at: neck, confidence: 0.75 },
    shoulder: { at: pointOf(path, shoulder), confidence: 0.75 },
    armpit: { at: pointOf(path, armpit), confidence: 0.35 + 0.5 * corner },
    cuffOuter: null,
    cuffInner: null,
    ...body(path, armpit),
    sleeveRatio: 0,
  };
}

/** Waist and hem below the armpit. */
function body(path: SidePath, armpit: number): Pick<UpperSide, "waist" | "hem"> {
  const pit = pointOf(path, armpit);
  const hem = farthest(path, armpit, path.length - 1, { x: 0.6, y: 0.8 });
  const corner = pointOf(path, hem);
  const length = corner.y - pit.y;
  const usual = Math.min(0.6 * length, 0.85 * pit.x);
  let [waist, least] = [armpit, Infinity];
  for (let index = armpit; index <= hem; index += 1) {
    const { x, y } = pointOf(path, index);
    const off = (y - pit.y - usual) / (0.35 * pit.x);
    const cost = x / pit.x + 0.12 * off * off;
    if (cost < least) [waist, least] = [index, cost];
  }
  return {
    waist: { at: pointOf(path, waist), confidence: 0.6 },
    hem: { at: corner, confidence: length > 0.3 * pit.x ? 0.85 : 0.4 },
  };
}
