import { dot, length, normalize, smoothstep, subtract, type Vector } from "../../garments/build/vector.ts";
import { type Cloth, trianglesOfCloth } from "./cloth.ts";
import { type LimbLine, limbBones } from "./limb-line.ts";
import { openingsOf } from "./openings.ts";

/** How much a limb carries of a vertex: all of it, and below its bend. 0..1 each. */
export interface LimbShare {
  readonly whole: number;
  readonly lower: number;
}

/** Cloth passes from trunk to limb over this length on both sides of the joint. */
const ROOT_METRES = 0.06;
const BEND_METRES = 0.05;
/** Cloth of a limb lies about its line by less than this. */
const AROUND_LIMB_METRES = 0.12;
const SHORT_SHARE = 0.25;

/** A row a vertex: by the file's own skin where it has one, else by the way along the cloth from the cuff. */
export function limbShares(cloth: Cloth, limb: LimbLine): LimbShare[] {
  const { carried } = cloth;
  if (carried !== null) {
    const [upper, lower] = limbBones(limb.kind, limb.side);
    return carried.map((shares) => {
      const below = lower.reduce((sum, bone) => sum + (shares.get(bone) ?? 0), 0);
      return { whole: Math.min(1, below + (shares.get(upper) ?? 0)), lower: Math.min(1, below) };
    });
  }
  const along = normalize(subtract(limb.bend, limb.root));
  const beyond = normalize(subtract(limb.end, limb.bend));
  const ways = waysFromEnd(cloth, limb);
  const rim = cuffOf(cloth, limb);
  const cuffMetres = rim === null ? 0 : length(subtract(rim, limb.root));
  const detour = rim === null ? 0 : detourMetres(cloth, ways, limb.root, rim);
  return cloth.positions.map((place, vertex) => {
    const t = dot(subtract(place, limb.root), along);
    // The trunk beside a hanging arm lies as far down, but farther along the cloth.
    const near =
      1 -
      smoothstep(
        cuffMetres,
        cuffMetres + 2 * ROOT_METRES,
        (ways[vertex] ?? Number.POSITIVE_INFINITY) - detour,
      );
    const whole = smoothstep(-ROOT_METRES, ROOT_METRES, t) * near;
    const lower = smoothstep(-BEND_METRES, BEND_METRES, dot(subtract(place, limb.bend), beyond)) * whole;
    return { whole, lower };
  });
}

/**
 * How much longer the way along the cloth is than it looks: a turned cuff, folds, edges that run askew. From cloth about
 * the middle of the limb; that of a trunk beside it is farther, so the shorter ones speak.
 */
function detourMetres(cloth: Cloth, ways: Float64Array, root: Vector, rim: Vector): number {
  const axis = normalize(subtract(rim, root));
  const reach = length(subtract(rim, root));
  const detours = cloth.positions
    .flatMap((place, vertex) => {
      const way = subtract(place, root);
      const t = dot(way, axis);
      const aside = Math.sqrt(Math.max(0, dot(way, way) - t * t));
      const inside = t > 0.25 * reach && t < 0.75 * reach && aside < AROUND_LIMB_METRES;
      const along = ways[vertex] ?? Number.POSITIVE_INFINITY;
      return inside && Number.isFinite(along) ? [along - length(subtract(place, rim))] : [];
    })
    .toSorted((a, b) => a - b);
  return Math.max(0, detours[Math.floor(SHORT_SHARE * detours.length)] ?? 0);
}

function cuffOf(cloth: Cloth, limb: LimbLine): Vector | null {
  return endOpening(cloth, limb)?.centre ?? null;
}

function endOpening(cloth: Cloth, { side, root, end }: LimbLine) {
  const way = normalize(subtract(end, root));
  return openingsOf(cloth)
    .filter(({ centre, lengthMetres }) => side * centre[0] > 0.03 && lengthMetres > 0.1)
    .sort((a, b) => dot(subtract(b.centre, root), way) - dot(subtract(a.centre, root), way))[0];
}

/** Way along the cloth from the limb's opening, metres (Dijkstra 1959). */
function waysFromEnd(cloth: Cloth, limb: LimbLine): Float64Array {
  const ways = new Float64Array(cloth.positions.length).fill(Number.POSITIVE_INFINITY);
  const neighbours = Array.from(cloth.positions, () => new Set<number>());
  for (const triangle of trianglesOfCloth(cloth)) {
    triangle.forEach((a, at) => {
      const b = triangle[(at + 1) % 3] ?? a;
      neighbours[a]?.add(b);
      neighbours[b]?.add(a);
    });
  }
  let ring = new Set(endOpening(cloth, limb)?.vertices ?? []);
  for (const vertex of ring) ways[vertex] = 0;
  while (ring.size > 0) {
    const next = new Set<number>();
    for (const vertex of ring) {
      for (const other of neighbours[vertex] ?? []) {
        const step = length(
          subtract(cloth.positions[vertex] ?? [0, 0, 0], cloth.positions[other] ?? [0, 0, 0]),
        );
        const way = (ways[vertex] ?? 0) + step;
        if (way < (ways[other] ?? 0) - 1e-9) {
          ways[other] = way;
          next.add(other);
        }
      }
    }
    ring = next;
  }
  return ways;
}
