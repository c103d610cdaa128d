import { BONES, type BoneName } from "../../../models/contract/index.ts";
import type { ObjMesh } from "./parse-obj.ts";
import { mix, type Vector, vectorAt } from "./vector.ts";

const ARM = /Clavicle|Arm|Forearm|Hand/;
const FROM_METRES = 0.82;
const TO_METRES = 1.27;
const STEP_METRES = 0.03;

/** A level of the rest body's torso as its outline shows it; metres. */
export interface TorsoLevel {
  readonly heightMetres: number;
  readonly halfWidthMetres: number;
  readonly frontMetres: number;
  readonly backMetres: number;
  /** Shares of the bones that carry the outline here; they add up to one. */
  readonly chest: number;
  readonly spine: number;
  readonly hips: number;
}

interface Corner {
  readonly place: Vector;
  readonly pull: readonly [chest: number, spine: number, hips: number];
}

/** The torso's outline from the crotch to below the armpits, arms left out. */
export function restTorso(mesh: ObjMesh, positions: Float64Array, weights: Float64Array): TorsoLevel[] {
  const share = (vertex: number, wanted: (bone: BoneName) => boolean): number =>
    BONES.reduce(
      (sum, bone, index) => sum + (wanted(bone) ? (weights[vertex * BONES.length + index] ?? 0) : 0),
      0,
    );
  const corner = (vertex: number): Corner => ({
    place: vectorAt(positions, vertex),
    pull: [
      share(vertex, (bone) => bone === "chest" || ARM.test(bone)),
      share(vertex, (bone) => bone === "spine"),
      share(vertex, (bone) => bone === "hips" || bone === "leftThigh" || bone === "rightThigh"),
    ],
  });
  const edges = mesh.faces
    .filter(
      (face) =>
        face.group === "body" &&
        face.vertices.every((vertex) => share(vertex, (bone) => ARM.test(bone)) < 0.5),
    )
    .flatMap(({ vertices }) =>
      vertices.map((vertex, at) => [corner(vertex), corner(vertices[(at + 1) % vertices.length] ?? vertex)]),
    );
  const levels: TorsoLevel[] = [];
  for (let height = FROM_METRES; height <= TO_METRES + 1e-9; height += STEP_METRES)
    levels.push(levelAt(edges, height));
  return levels;
}

function levelAt(edges: readonly (readonly Corner[])[], heightMetres: number): TorsoLevel {
  const cut = edges.flatMap(([a, b]) => {
    if (a === undefined || b === undefined) return [];
    if (a.place[1] < heightMetres === b.place[1] < heightMetres) return [];
    const at = (heightMetres - a.place[1]) / (b.place[1] - a.place[1]);
    return [{ place: mix(a.place, b.place, at), pull: mix(a.pull, b.pull, at) }];
  });
  const outermost = cut.reduce<(typeof cut)[number] | null>(
    (best, point) => (best === null || point.place[0] > best.place[0] ? point : best),
    null,
  );
  if (outermost === null) throw new Error(`The body has no torso at ${heightMetres} m.`);
  const [chest, spine, hips] = outermost.pull;
  const sum = chest + spine + hips;
  const depths = cut.map((point) => point.place[2]);
  return {
    heightMetres,
    halfWidthMetres: outermost.place[0],
    frontMetres: Math.max(...depths),
    backMetres: Math.min(...depths),
    chest: chest / sum,
    spine: spine / sum,
    hips: hips / sum,
  };
}
