import { smoothstep, type Vector } from "../../garments/build/vector.ts";
import type { BodyRelief } from "./body-relief.ts";
import type { Ring } from "./body-ring.ts";
import type { FlatTop, SideSign } from "./flat-top.ts";
import { coons, type Place } from "./plane.ts";
import type { BodyTools } from "./sewn-garment.ts";
import { EASE_METRES, HALF_COLUMNS, type TopPlan } from "./top-plan.ts";

/** Height of a row of the trunk. */
const ROW_METRES = 0.035;
/** Half the width of a collar lies within these. */
const COLLAR_METRES = { least: 0.05, most: 0.14 };
/** Armpits of garments lie this far below those of the body, no less and no more. */
const ARMPIT_DROP_METRES = { least: 0.008, most: 0.12 };
/**
 * A shoulder's seam runs straight to the neck, while the ridge under it runs back: at the collar's corner it lies so far
 * before the ridge and, there, lower. Median of twelve tops on the rest body; in turned people the corner is seen there.
 */
const SEAM_BEFORE_RIDGE = { forwardMetres: 0.022, lowerMetres: 0.006 };
/** Where the body's own armpits lie. */
const BODY_ARMPIT_METRES = 1.288;

/** Where the cloth of a top lies around the rest body. */
export interface TopShape {
  readonly trunkRows: number;
  /** Yoke: from the upper edge (0) to the armpits (1); column −1 (wearer's right) .. 1. */
  readonly yoke: (panel: "front" | "back", column: number, down: number) => Vector;
  /** Trunk: from the armpits (0) to the hem (1). */
  readonly trunk: (panel: "front" | "back", column: number, down: number) => Vector;
}

export function topShape(plan: TopPlan, { relief, rings }: Pick<BodyTools, "relief" | "rings">): TopShape {
  const { front, back, metresPerPixel } = plan;
  const metres = (pixels: number): number => pixels * metresPerPixel;

  // Heights: the corners of the collar lie on the shoulders, the rest hangs from there.
  const collarMetres = Math.min(
    COLLAR_METRES.most,
    Math.max(COLLAR_METRES.least, metres(front.collar(1).x - front.collar(-1).x) / 2),
  );
  const topMetres = relief.ridge(collarMetres).yMetres + EASE_METRES;
  const collarY = (front.collar(1).y + front.collar(-1).y) / 2;
  const height = (flatY: number): number => topMetres - metres(flatY - collarY);
  const flatArmpitY = (front.armpit(1).y + front.armpit(-1).y) / 2;
  const armpitMetres = Math.min(
    BODY_ARMPIT_METRES - ARMPIT_DROP_METRES.least,
    Math.max(BODY_ARMPIT_METRES - ARMPIT_DROP_METRES.most, height(flatArmpitY)),
  );
  const trunkShift = armpitMetres - height(flatArmpitY);

  // Trunk rings from armpit to hem.
  const longest = Math.max(
    ...Array.from({ length: 2 * HALF_COLUMNS + 1 }, (_, at) => front.trunk(at / HALF_COLUMNS - 1, 1).y),
  );
  const known = new Map<number, Ring>();
  const ringAt = (yMetres: number): Ring => {
    const key = Math.round(yMetres * 500);
    const ring = known.get(key) ?? makeRing(key / 500);
    known.set(key, ring);
    return ring;
  };
  const makeRing = (yMetres: number): Ring => {
    const flatY = collarY + (topMetres + trunkShift - yMetres) / metresPerPixel;
    const down = Math.min(1, Math.max(0, (flatY - flatArmpitY) / Math.max(1, longest - flatArmpitY)));
    const { left, right } = front.halfWidths(down);
    return rings.ring(yMetres, plan.girthAt(yMetres, metres(left + right)), EASE_METRES);
  };
  // A photo of a filled garment shows its cloth foreshortened towards the sides; one of a flat garment does not.
  const onRing = (ring: Ring, column: number, panel: "front" | "back"): Vector => {
    const even = panel === "front" ? column / 2 : Math.sign(column || 1) - column / 2;
    return ring.at(even + plan.filledShare * (ring.seenShare(column, panel) - even));
  };
  const armpitRing = ringAt(armpitMetres);
  const planes = {
    front: yokePlane(plan, front, relief, { collarMetres, topMetres }, (column) =>
      onRing(armpitRing, column, "front"),
    ),
    back: yokePlane(plan, back, relief, { collarMetres, topMetres }, (column) =>
      onRing(armpitRing, column, "front"),
    ),
  };
  const backShift = back.collar(1).y - front.collar(1).y;
  return {
    trunkRows: Math.max(4, Math.ceil(metres(longest - flatArmpitY) / ROW_METRES)),
    yoke(panel, column, down) {
      const { x, y } = planes[panel]((column + 1) / 2, down);
      const skin = panel === "front" ? relief.front(x, y) + EASE_METRES : relief.back(x, y) - EASE_METRES;
      if (down > 0) {
        const [, , ringZ] = onRing(armpitRing, column, panel);
        return [x, y, skin + (ringZ - skin) * smoothstep(0.45, 1, down)];
      }
      const { collarShare } = panel === "front" ? front : back;
      if (Math.abs(column) < collarShare - 1e-9) return [x, y, skin];
      const towardsNeck = (1 - Math.abs(column)) / (1 - collarShare);
      return [x, y, relief.ridge(x).zMetres + SEAM_BEFORE_RIDGE.forwardMetres * towardsNeck];
    },
    trunk(panel, column, down) {
      const flat = panel === "front" ? front : back;
      const y = height(flat.trunk(column, down).y - (flat === back ? backShift : 0)) + trunkShift;
      const [x, , z] = onRing(ringAt(y), column, panel);
      return [x, y, z];
    },
  };
}

/** The frontal plane of the yoke, the same for front and back but for the neckline: along 0..1 from right to left, down 0..1. */
function yokePlane(
  { front, metresPerPixel }: TopPlan,
  flat: FlatTop,
  relief: BodyRelief,
  { collarMetres, topMetres }: { readonly collarMetres: number; readonly topMetres: number },
  atArmpit: (column: number) => Vector,
): (along: number, down: number) => Place {
  const metres = (pixels: number): number => pixels * metresPerPixel;
  const shoulderLine = (side: SideSign, share: number): Place => {
    const [from, to] = [front.collar(side), front.shoulder(side)];
    const { x, y } = walkRidge(
      relief,
      collarMetres,
      side,
      share * metres(Math.hypot(to.x - from.x, to.y - from.y)),
    );
    return { x, y: y - SEAM_BEFORE_RIDGE.lowerMetres * (1 - share) };
  };
  const line = (flat.collar(1).y + flat.collar(-1).y) / 2;
  const top = (along: number): Place => {
    const column = 2 * along - 1;
    const away = Math.abs(column);
    const side: SideSign = column >= 0 ? 1 : -1;
    if (away > flat.collarShare)
      return shoulderLine(side, (away - flat.collarShare) / (1 - flat.collarShare));
    return {
      x: (column / flat.collarShare) * collarMetres,
      y:
        topMetres -
        metres(flat.yoke(column, 0).y - line) -
        SEAM_BEFORE_RIDGE.lowerMetres * (away / flat.collarShare) ** 2,
    };
  };
  const edge =
    (side: SideSign) =>
    (down: number): Place => {
      const tip = shoulderLine(side, 1);
      const [pitX, pitY] = atArmpit(side);
      const straight = front.shoulder(side).x + (front.armpit(side).x - front.shoulder(side).x) * down;
      const bow = metres(front.yoke(side, down).x - straight);
      return { x: tip.x + (pitX - tip.x) * down + bow, y: tip.y + (pitY - tip.y) * down };
    };
  return coons({
    top,
    bottom: (along) => {
      const [x, y] = atArmpit(2 * along - 1);
      return { x, y };
    },
    first: edge(-1),
    last: edge(1),
  });
}

/** A place on the shoulder's ridge, so far from the collar as cloth is long. */
function walkRidge(relief: BodyRelief, fromMetres: number, side: SideSign, wayMetres: number): Place {
  let x = fromMetres;
  let left = wayMetres;
  const step = 0.004;
  while (left > 0 && x < 0.6) {
    const rise = relief.ridge(x + step).yMetres - relief.ridge(x).yMetres;
    left -= Math.hypot(step, rise);
    x += step;
  }
  return { x: side * x, y: relief.ridge(x).yMetres + EASE_METRES };
}
