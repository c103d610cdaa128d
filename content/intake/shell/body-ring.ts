import { type Vector, vectorAt } from "../../garments/build/vector.ts";
import { BODY_PARTS } from "../../garments/schema/garment-asset.ts";
import type { IntakeBody } from "./intake-body.ts";
import { type Across, loopLength, TAPE_DIRECTIONS, tapeLoop, tapeRadii } from "./tape.ts";

/** What is within this of a ring's largest breadth belongs to its flank. */
const FLANK_METRES = 0.003;

type Triangle = readonly [Vector, Vector, Vector];

/** A horizontal loop of cloth, walked by its length from the front centre: 0..1 to the wearer's left and round, 0..−1 to the right. */
export interface Ring {
  readonly heightMetres: number;
  readonly girthMetres: number;
  /** Place at a share of half the girth: 0 front centre, ±1 back centre. */
  at(share: number): Vector;
  /** Share at which the loop shows at a part of its half width (−1..1) to who looks at it from this side. */
  seenShare(part: number, panel: "front" | "back"): number;
}

/** Cuts the trunk (and both legs at once) into tapes. Arms, hands and head have no part in it. */
export function createBodyRings(body: IntakeBody): {
  /** Girth of the skin at a height, as a tape measures it. */
  readonly girthMetres: (heightMetres: number) => number;
  /** Length of a loop at a height that shows so wide from the front. */
  readonly girthOfWidth: (heightMetres: number, widthMetres: number) => number;
  /** A loop of the given length around the skin at a height, nowhere nearer to it than the ease. */
  readonly ring: (heightMetres: number, girthMetres: number, easeMetres: number) => Ring;
} {
  const trunk = new Set(["torso", "legs"].map((part) => BODY_PARTS.findIndex((known) => known === part)));
  const triangles = body.mesh.faces
    .filter((face) => face.every((vertex) => trunk.has(body.parts[vertex] ?? -1)))
    .map((face) => face.map((vertex) => vectorAt(body.mesh.positions, vertex)) as [Vector, Vector, Vector]);
  const tapes = new Map<number, Tape>();
  const tapeAt = (heightMetres: number): Tape => {
    const key = Math.round(heightMetres * 1000);
    let known = tapes.get(key);
    if (known === undefined) {
      known = tape(triangles, key / 1000);
      tapes.set(key, known);
    }
    return known;
  };
  return {
    girthMetres: (heightMetres) => loopLength(points(tapeAt(heightMetres), 0)),
    girthOfWidth(heightMetres, widthMetres) {
      const skin = points(tapeAt(heightMetres), 0);
      const bareWidth = 2 * skin.reduce((most, [x]) => Math.max(most, x), 0);
      return loopLength(skin) + Math.PI * (widthMetres - bareWidth);
    },
    ring(heightMetres, girthMetres, easeMetres) {
      const skin = tapeAt(heightMetres);
      const bare = loopLength(points(skin, 0));
      const offset = Math.max(easeMetres, (girthMetres - bare) / (2 * Math.PI));
      return walk(heightMetres, points(skin, offset));
    },
  };
}

interface Tape {
  readonly centreZ: number;
  readonly radii: Float64Array;
}

function tape(triangles: readonly Triangle[], heightMetres: number): Tape {
  const cut: Across[] = [];
  for (const triangle of triangles) {
    triangle.forEach((a, edge) => {
      const b = triangle[(edge + 1) % 3] ?? a;
      if (a[1] < heightMetres === b[1] < heightMetres) return;
      const share = (heightMetres - a[1]) / (b[1] - a[1]);
      cut.push([a[0] + (b[0] - a[0]) * share, a[2] + (b[2] - a[2]) * share]);
    });
  }
  const depths = cut.map(([, z]) => z);
  const centreZ = cut.length === 0 ? 0 : (Math.min(...depths) + Math.max(...depths)) / 2;
  const radii = tapeRadii(cut, [0, centreZ], 0.02);
  // Both halves alike: the body is, but for millimetres.
  const even = radii.map(
    (radius, at) => (radius + (radii[(TAPE_DIRECTIONS - at) % TAPE_DIRECTIONS] ?? radius)) / 2,
  );
  return { centreZ, radii: even };
}

/** From the front centre to the wearer's left and round; x, z. */
function points({ centreZ, radii }: Tape, offset: number): Across[] {
  return tapeLoop(radii, [0, centreZ], offset);
}

function walk(heightMetres: number, loop: readonly Across[]): Ring {
  const reached = [0];
  loop.forEach(([x, z], at) => {
    const [nextX, nextZ] = loop[(at + 1) % loop.length] ?? [x, z];
    reached.push((reached[at] ?? 0) + Math.hypot(nextX - x, nextZ - z));
  });
  const girthMetres = reached.at(-1) ?? 0;
  const left = loop.slice(0, TAPE_DIRECTIONS / 2 + 1).map(([x]) => x);
  // Flanks are flat: the side seam runs down their middle.
  const most = Math.max(...left);
  const flank = left.flatMap((x, at) => (x > most - FLANK_METRES ? [at] : []));
  const widest = flank[Math.floor(flank.length / 2)] ?? 0;
  return {
    heightMetres,
    girthMetres,
    seenShare(part, panel) {
      const wanted = Math.abs(part) * (left[widest] ?? 0);
      const steps = panel === "front" ? 1 : -1;
      let at = panel === "front" ? 0 : left.length - 1;
      while (at !== widest && (left[at + steps] ?? 0) < wanted) at += steps;
      const [from, to] = [left[at] ?? 0, left[at + steps] ?? 0];
      const between =
        at === widest ? 0 : Math.min(1, Math.max(0, (wanted - from) / Math.max(1e-9, to - from)));
      const way = (reached[at] ?? 0) + between * ((reached[at + steps] ?? 0) - (reached[at] ?? 0));
      return Math.sign(part || 1) * ((2 * way) / girthMetres);
    },
    at(share) {
      const way = (((share / 2) % 1) + 1) % 1;
      const metres = way * girthMetres;
      let next = reached.findIndex((at) => at > metres);
      if (next < 1) next = reached.length - 1;
      const [from, to] = [reached[next - 1] ?? 0, reached[next] ?? 1];
      const part = (metres - from) / Math.max(1e-9, to - from);
      const [ax, az] = loop[next - 1] ?? [0, 0];
      const [bx, bz] = loop[next % loop.length] ?? [0, 0];
      return [ax + (bx - ax) * part, heightMetres, az + (bz - az) * part];
    },
  };
}
