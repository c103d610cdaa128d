import { connected } from "../../../content/garments/build/connected.ts";
import { type Mesh, normalsOf } from "../../../content/garments/build/mesh.ts";
import { triangulate } from "../../../content/garments/build/triangulate.ts";
import { cross, dot, normalize, subtract, type Vector } from "../../../content/garments/build/vector.ts";
import { BONES, type BoneName, type RestBone } from "../../contract/index.ts";

/** Red, green, blue; 0..1. */
export type Colour = readonly [number, number, number];

/** Triangles with one colour each, metres; a person or a part of one. */
export interface Figure {
  readonly positions: Float64Array;
  readonly triangles: readonly (readonly [number, number, number])[];
  readonly colourOf: (triangle: number) => Colour;
  /** Drawn as if it were so much nearer: cloth covers the skin that it hugs. */
  readonly nearerMetres: number;
}

/** How arms and legs stand: away from the body and to the front, radians. */
export interface Limbs {
  readonly asideRadians: number;
  readonly forwardRadians: number;
  /** Of the elbows. */
  readonly bendRadians: number;
  readonly legsRadians: number;
}

/** Moves the limbs of a mesh by its weights and turns it about the vertical; a positive turn is to the wearer's left. */
export function posed(
  mesh: Mesh,
  bones: readonly RestBone[],
  limbs: Limbs,
  yawRadians: number,
): Float64Array {
  const moves = limbMoves(bones, limbs);
  const out = new Float64Array(mesh.positions.length);
  const [cosine, sine] = [Math.cos(yawRadians), Math.sin(yawRadians)];
  for (let vertex = 0; vertex < out.length / 3; vertex++) {
    const at: Vector = [
      mesh.positions[3 * vertex] ?? 0,
      mesh.positions[3 * vertex + 1] ?? 0,
      mesh.positions[3 * vertex + 2] ?? 0,
    ];
    let [x, y, z] = [0, 0, 0];
    for (let bone = 0; bone < BONES.length; bone++) {
      const weight = mesh.weights[vertex * BONES.length + bone] ?? 0;
      if (weight === 0) continue;
      const moved = moves[bone]?.(at) ?? at;
      x += weight * moved[0];
      y += weight * moved[1];
      z += weight * moved[2];
    }
    out[3 * vertex] = x * cosine + z * sine;
    out[3 * vertex + 1] = y;
    out[3 * vertex + 2] = z * cosine - x * sine;
  }
  return out;
}

/** Pushes each connected piece of a mesh outwards along its normals, metres. */
export function loosened(mesh: Mesh, metresOfPiece: () => number): Mesh {
  const normals = normalsOf(mesh);
  const numbers = connected(mesh.faces);
  const metres = Array.from({ length: Math.max(0, ...numbers) + 1 }, metresOfPiece);
  const byVertex = new Float64Array(mesh.positions.length / 3);
  mesh.faces.forEach((face, at) => {
    for (const vertex of face) byVertex[vertex] = metres[numbers[at] ?? 0] ?? 0;
  });
  const positions = mesh.positions.map(
    (value, at) => value + (byVertex[Math.floor(at / 3)] ?? 0) * (normals[at] ?? 0),
  );
  return { ...mesh, positions };
}

export function trianglesOf(mesh: Mesh): [number, number, number][] {
  return triangulate(mesh);
}

type Move = (at: Vector) => Vector;

function limbMoves(bones: readonly RestBone[], limbs: Limbs): readonly (Move | null)[] {
  const bone = (name: BoneName) => {
    const found = bones.find((one) => one.name === name);
    if (found === undefined) throw new Error(`No bone ${name}.`);
    return found;
  };
  const moves = new Map<BoneName, Move>();
  for (const [side, sign] of [
    ["left", 1],
    ["right", -1],
  ] as const) {
    const upper = bone(`${side}UpperArm`);
    const fore = bone(`${side}Forearm`);
    const aside = sign * Math.sin(limbs.asideRadians);
    const down = -Math.cos(limbs.asideRadians);
    const upperWay: Vector = [aside, down, Math.sin(limbs.forwardRadians)];
    const foreWay: Vector = [0.85 * aside, down, Math.sin(limbs.forwardRadians + limbs.bendRadians)];
    const turnUpper = swing(normalize(subtract(upper.tail, upper.head)), normalize(upperWay));
    const moveUpper: Move = (at) => about(turnUpper, upper.head, upper.head, at);
    const elbow = moveUpper(fore.head);
    const turnFore = swing(normalize(subtract(fore.tail, fore.head)), normalize(foreWay));
    const moveFore: Move = (at) => about(turnFore, fore.head, elbow, at);
    moves.set(`${side}UpperArm`, moveUpper);
    moves.set(`${side}Forearm`, moveFore);
    moves.set(`${side}Hand`, moveFore);
    const thigh = bone(`${side}Thigh`);
    const legWay: Vector = [sign * Math.sin(limbs.legsRadians), -Math.cos(limbs.legsRadians), 0];
    const turnLeg = swing(normalize(subtract(bone(`${side}Shin`).tail, thigh.head)), normalize(legWay));
    const moveLeg: Move = (at) => about(turnLeg, thigh.head, thigh.head, at);
    for (const part of ["Thigh", "Shin", "Foot"] as const) moves.set(`${side}${part}`, moveLeg);
  }
  return BONES.map((name) => moves.get(name) ?? null);
}

function about(turn: (way: Vector) => Vector, from: Vector, to: Vector, at: Vector): Vector {
  const [x, y, z] = turn(subtract(at, from));
  return [x + to[0], y + to[1], z + to[2]];
}

/** The smallest turn from one unit vector to another (Rodrigues). */
function swing(from: Vector, to: Vector): (way: Vector) => Vector {
  const axis = cross(from, to);
  const share = 1 / (1 + dot(from, to));
  return (way) => {
    const once = cross(axis, way);
    const twice = cross(axis, once);
    return [0, 1, 2].map(
      (i) => (way[i] ?? 0) + (once[i] ?? 0) + share * (twice[i] ?? 0),
    ) as unknown as Vector;
  };
}
