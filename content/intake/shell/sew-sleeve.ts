import { add, mix, smoothstep, subtract, type Vector } from "../../garments/build/vector.ts";
import type { Limb } from "./body-limbs.ts";
import type { SideSign } from "./flat-top.ts";
import { distance } from "./plane.ts";
import type { Sewing } from "./sheet-mesh.ts";
import { EASE_METRES, type TopPlan, YOKE_ROWS } from "./top-plan.ts";

const ROW_METRES = 0.03;
const LEAST_ROWS = 3;
/** Cuffs of long sleeves end this far beyond the wrist: further down cloth would hang on fingers. */
const CUFF_OVER_WRIST_METRES = 0.015;
/** Over this length a sleeve turns from the armhole into a tube. */
const ROUNDING_METRES = 0.07;
/** From the joint to the cloth over it, and how far a photo's sleeves may hang below the rest body's arms. */
const SHOULDER_RADIUS_METRES = 0.065;
const MOST_TURN_RADIANS = 0.6;
/** A cuff slants by no more than this share of its width. */
const MOST_SLANT = 0.5;

/** Vertices of both sheets around an armhole, from the shoulder (0) to the armpit. */
interface Armhole {
  readonly front: readonly number[];
  readonly back: readonly number[];
}

/** Sews a sleeve into its armhole, loop by loop down the arm; nothing where the garment has none. */
export function sewSleeve(
  sewing: Sewing,
  plan: TopPlan,
  side: SideSign,
  armhole: Armhole,
  { axis, skin }: Limb,
): void {
  const sleeve = plan.front.sleeve;
  const backSleeve = plan.back.sleeve ?? sleeve;
  if (sleeve === null || backSleeve === null) return;
  const metres = (pixels: number): number => pixels * plan.metresPerPixel;
  // A loop runs down the front from the outer to the inner edge, and up the back again.
  const behind = armhole.back.slice(1, -1).reverse();
  const loopPlaces = [
    ...armhole.front.map((_, at) => ({ across: at / YOKE_ROWS, turn: 1 as const })),
    ...behind.map((_, at) => ({ across: 1 - (at + 1) / YOKE_ROWS, turn: -1 as const })),
  ];
  let loop = [...armhole.front, ...behind];
  const start = loop.map((vertex) => sewing.at(vertex));
  const first = start.map((place) => axis.along(place));
  const [outerStart, innerStart] = [first[0] ?? 0, first[YOKE_ROWS] ?? 0];
  const cuff = cuffOf(plan, side, outerStart, innerStart, axis.frame(0.1).outwards);
  const endMetres = (axis.jointsMetres.at(-1) ?? axis.lengthMetres) + CUFF_OVER_WRIST_METRES;
  const outerEnd = Math.max(outerStart + 0.02, Math.min(cuff.outer, endMetres));
  const innerEnd = Math.max(innerStart + 0.01, Math.min(cuff.inner, endMetres));
  const alongAt = (at: number, share: number): number => {
    const { across } = loopPlaces[at] ?? { across: 0 };
    const from = first[at] ?? 0;
    return from + (outerEnd + (innerEnd - outerEnd) * across - from) * share;
  };
  const count = Math.max(LEAST_ROWS, Math.ceil((outerEnd - outerStart) / ROW_METRES));
  const fronts = [loop.slice(0, YOKE_ROWS + 1)];
  const views: Vector[] = [[0, 0, 1]];
  for (let row = 1; row <= count; row += 1) {
    const share = row / count;
    const middleMetres = (alongAt(0, share) + alongAt(YOKE_ROWS, share)) / 2;
    const flatMetres = metres(plan.front.sleeveWidth(side, share));
    const filled = Math.max(2 * flatMetres, skin.girthOfWidth(middleMetres, flatMetres));
    const girth = 2 * flatMetres + plan.filledShare * (filled - 2 * flatMetres);
    const rounding = smoothstep(
      0,
      Math.min(1, ROUNDING_METRES / Math.max(0.02, outerEnd - outerStart)),
      share,
    );
    const next = loopPlaces.map(({ across, turn }, at) => {
      const alongMetres = alongAt(at, share);
      const tube = skin.onTube(alongMetres, girth, EASE_METRES, Math.PI * across, turn);
      const grown = add(
        start[at] ?? tube,
        subtract(axis.frame(alongMetres).centre, axis.frame(first[at] ?? 0).centre),
      );
      return sewing.vertex(
        mix(grown, tube, rounding),
        { front: sleeve(side, share, across), back: backSleeve(side, share, across) },
        { kind: "sleeve", side, alongMetres },
      );
    });
    for (let at = 0; at < next.length; at += 1) {
      const after = (at + 1) % next.length;
      const quad = [loop[at] ?? 0, next[at] ?? 0, next[after] ?? 0, loop[after] ?? 0];
      sewing.face(side > 0 ? quad.reverse() : quad, at < YOKE_ROWS ? "front" : "back");
    }
    loop = next;
    fronts.push(loop.slice(0, YOKE_ROWS + 1));
    views.push(axis.frame(middleMetres).forwards);
  }
  sewing.part({
    panel: "front",
    rows: fronts,
    views,
    firm: new Set([...(fronts[0] ?? []), ...(fronts.at(-1) ?? [])]),
  });
}

/**
 * Where the cuff's two edges end on the arm, metres along it. The photo shows the sleeve at an angle of its own: cloth
 * over the shoulder is taut there, so that on an arm that is held higher it lies shorter outside, by the way that it
 * turns about the joint, and longer inside.
 */
function cuffOf(
  { front, metresPerPixel }: TopPlan,
  side: SideSign,
  outerStart: number,
  innerStart: number,
  outwards: Vector,
): { readonly outer: number; readonly inner: number } {
  const sleeve = front.sleeve;
  if (sleeve === null) return { outer: outerStart, inner: innerStart };
  const [outerCuff, innerCuff] = [sleeve(side, 1, 0), sleeve(side, 1, 1)];
  const way = front.sleeveWay(side);
  // The outer edge of a sleeve that tapers falls more steeply than the arm in it.
  const photoAngle = Math.atan2(way.y, side * way.x);
  // An arm's outer side faces outwards and up: its direction is a quarter turn further down.
  const restAngle = Math.atan2(side * outwards[0], outwards[1]);
  const turn = Math.min(MOST_TURN_RADIANS, Math.max(0, photoAngle - restAngle));
  const lengths = front.sleeveLengths(side);
  const outer = outerStart + lengths.outer * metresPerPixel - SHOULDER_RADIUS_METRES * turn;
  const width = distance(outerCuff, innerCuff);
  const ahead = (innerCuff.x - outerCuff.x) * way.x + (innerCuff.y - outerCuff.y) * way.y;
  const slant = Math.min(MOST_SLANT * width, Math.max(-MOST_SLANT * width, ahead));
  return { outer, inner: outer + slant * metresPerPixel };
}
