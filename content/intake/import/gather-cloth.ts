import type { Document, Material, mat4, Node, Primitive, Skin } from "@gltf-transform/core";
import type { BoneName } from "../../../models/contract/index.ts";
import type { Vector } from "../../garments/build/vector.ts";
import { boneOfName } from "./bone-of-name.ts";
import type { Cloth, Corner, Face } from "./cloth.ts";
import { createWelder } from "./weld.ts";

const TRIANGLES = 4;
/** An arm that is recognised has at least this many joints of the six of both arms, or four of both legs. */
const LEAST_JOINTS = 4;

interface Part {
  readonly node: Node;
  readonly primitive: Primitive;
  readonly places: readonly Vector[];
  /** The node mirrors: corners turn the other way. */
  readonly mirrored: boolean;
}

/** All triangles of the default scene, standing as the file's nodes and skin pose them, joined. Null where there are none. */
export function gatherCloth(file: Document): Cloth | null {
  const scene = file.getRoot().getDefaultScene() ?? file.getRoot().listScenes()[0];
  const parts: Part[] = [];
  scene?.traverse((node) => {
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      if (primitive.getMode() !== TRIANGLES || primitive.getAttribute("POSITION") === null) continue;
      const matrices = matricesOf(node, node.getSkin());
      const matrix = node.getWorldMatrix();
      parts.push({
        node,
        primitive,
        places: placesOf(primitive, matrix, matrices),
        mirrored: matrices === null && determinant(matrix) < 0,
      });
    }
  });
  const all = parts.flatMap(({ places }) => places);
  if (all.length === 0) return null;
  const joints = jointsOf(parts);
  const welder = createWelder(all);
  const materials: (Material | null)[] = [];
  const carried: ReadonlyMap<BoneName, number>[] = [];
  const faces: Face[] = [];
  for (const { node, primitive, places, mirrored } of parts) {
    const known = materials.indexOf(primitive.getMaterial());
    const material = known >= 0 ? known : materials.push(primitive.getMaterial()) - 1;
    const ids = places.map((place, vertex) => {
      const id = welder.idOf(place);
      carried[id] ??= carriedBy(primitive, node.getSkin(), vertex);
      return id;
    });
    const set = materials[material]?.getBaseColorTextureInfo()?.getTexCoord() ?? 0;
    const uvs = primitive.getAttribute(`TEXCOORD_${set}`);
    const corner = (vertex: number): Corner => {
      const [u = 0, v = 0] = uvs?.getElement(vertex, []) ?? [];
      return { vertex: ids[vertex] ?? 0, uv: uvs === null ? null : [u, v] };
    };
    const index = primitive.getIndices()?.getArray() ?? [...places.keys()];
    for (let at = 0; at + 2 < index.length; at += 3) {
      const [a, b, c] = [corner(index[at] ?? 0), corner(index[at + 1] ?? 0), corner(index[at + 2] ?? 0)];
      if (a.vertex === b.vertex || b.vertex === c.vertex || c.vertex === a.vertex) continue;
      faces.push({ material, corners: mirrored ? [a, c, b] : [a, b, c] });
    }
  }
  if (faces.length === 0) return null;
  const main = parts.reduce((most, part) => (part.places.length > most.places.length ? part : most));
  return {
    positions: welder.points(),
    faces,
    materials,
    carried: joints.size >= LEAST_JOINTS ? carried : null,
    joints,
    name: main.node.getName() || main.node.getMesh()?.getName() || "the mesh",
  };
}

function placesOf(primitive: Primitive, matrix: mat4, skin: readonly mat4[] | null): Vector[] {
  const position = primitive.getAttribute("POSITION");
  const joints = primitive.getAttribute("JOINTS_0");
  const weights = primitive.getAttribute("WEIGHTS_0");
  return Array.from({ length: position?.getCount() ?? 0 }, (_, vertex) => {
    const [x = 0, y = 0, z = 0] = position?.getElement(vertex, []) ?? [];
    if (skin === null || joints === null || weights === null) return moved(matrix, [x, y, z]);
    const four = joints.getElement(vertex, []);
    const shares = weights.getElement(vertex, []);
    const sum = shares.reduce((total, share) => total + share, 0);
    const place: [number, number, number] = [0, 0, 0];
    four.forEach((joint, at) => {
      const share = sum > 0 ? (shares[at] ?? 0) / sum : at === 0 ? 1 : 0;
      const to = moved(skin[joint] ?? matrix, [x, y, z]);
      for (const axis of [0, 1, 2] as const) place[axis] += share * to[axis];
    });
    return place;
  });
}

/** What each joint of a skin does to a vertex. */
function matricesOf(node: Node, skin: Skin | null): mat4[] | null {
  if (skin === null || node.getMesh() === null) return null;
  const inverse = skin.getInverseBindMatrices();
  return skin.listJoints().map((joint, at) => {
    const bind = inverse?.getElement(at, []) as mat4 | undefined;
    return bind === undefined ? joint.getWorldMatrix() : product(joint.getWorldMatrix(), bind);
  });
}

function jointsOf(parts: readonly Part[]): Map<BoneName, Vector> {
  const joints = new Map<BoneName, Vector>();
  for (const { node } of parts) {
    for (const joint of node.getSkin()?.listJoints() ?? []) {
      const bone = boneOfName(joint.getName());
      if (bone !== null && !joints.has(bone)) joints.set(bone, joint.getWorldTranslation());
    }
  }
  return joints;
}

function carriedBy(primitive: Primitive, skin: Skin | null, vertex: number): Map<BoneName, number> {
  const shares = new Map<BoneName, number>();
  const joints = skin?.listJoints() ?? [];
  const weights = primitive.getAttribute("WEIGHTS_0")?.getElement(vertex, []) ?? [];
  primitive
    .getAttribute("JOINTS_0")
    ?.getElement(vertex, [])
    .forEach((joint, at) => {
      const bone = boneOfName(joints[joint]?.getName() ?? "");
      if (bone !== null) shares.set(bone, (shares.get(bone) ?? 0) + (weights[at] ?? 0));
    });
  return shares;
}

function moved(m: mat4, [x, y, z]: Vector): Vector {
  return [
    m[0] * x + m[4] * y + m[8] * z + m[12],
    m[1] * x + m[5] * y + m[9] * z + m[13],
    m[2] * x + m[6] * y + m[10] * z + m[14],
  ];
}

function product(a: mat4, b: mat4): mat4 {
  return Array.from({ length: 16 }, (_, at) => {
    const [row, column] = [at % 4, Math.floor(at / 4)];
    return [0, 1, 2, 3].reduce((sum, k) => sum + (a[4 * k + row] ?? 0) * (b[4 * column + k] ?? 0), 0);
  }) as unknown as mat4;
}

function determinant(m: mat4): number {
  return (
    m[0] * (m[5] * m[10] - m[6] * m[9]) -
    m[4] * (m[1] * m[10] - m[2] * m[9]) +
    m[8] * (m[1] * m[6] - m[2] * m[5])
  );
}
