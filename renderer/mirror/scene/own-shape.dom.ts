import { BufferAttribute, BufferGeometry } from "three";
import { BONES, type BodyState, type BoneName, type RestBone } from "../../../models/contract/index.ts";
import type { LoadedGarment } from "./load-asset.dom.ts";
import { keepsOwnLength, ownLengths } from "./own-lengths.ts";
import { skinnedVertices } from "./skinned-vertices.dom.ts";

/** Bones whose proportions decide how long cloth is on a body. */
const DECIDING: readonly BoneName[] = [
  "chest",
  "leftUpperArm",
  "leftForearm",
  "rightUpperArm",
  "rightForearm",
];
/** Proportions that change by less are what they were: cloth that grows and shrinks with every frame would breathe. */
const SAME = 0.03;
/** Between two looks at a body whose proportions are still being learnt; a new length costs some milliseconds. */
const REST_MS = 2_000;

/** A worn garment's mesh, as long as it was cut on whoever wears it. Shares all but its places with what was loaded. */
export interface OwnShape {
  readonly geometry: BufferGeometry;
  follow(body: BodyState, nowMs: number): void;
  /** Nobody is there: who comes next is looked at at once. */
  forget(): void;
  /** Frees the GPU's copy. */
  dispose(): void;
}

export function createOwnShape(
  { geometry: loaded, paper }: LoadedGarment,
  rest: readonly RestBone[],
): OwnShape {
  if (!keepsOwnLength(paper.category))
    return {
      geometry: loaded,
      follow: () => undefined,
      forget: () => undefined,
      dispose: () => loaded.dispose(),
    };
  const mesh = skinnedVertices(loaded);
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(loaded.attributes)) geometry.setAttribute(name, attribute);
  const places = new BufferAttribute(Float32Array.from(mesh.positions), 3);
  geometry.setAttribute("position", places);
  geometry.setIndex(loaded.getIndex());
  for (const { start, count, materialIndex } of loaded.groups) geometry.addGroup(start, count, materialIndex);
  let known: readonly number[] | null = null;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  return {
    geometry,
    follow(body, nowMs) {
      if (nowMs - lookedAtMs < REST_MS) return;
      lookedAtMs = nowMs;
      const proportions = DECIDING.map((name) => lengthOverWidth(body, name));
      if (known !== null && proportions.every((each, at) => Math.abs(each / (known?.[at] ?? 1) - 1) < SAME))
        return;
      known = proportions;
      places.array.set(ownLengths(mesh, rest, body));
      places.needsUpdate = true;
    },
    forget() {
      lookedAtMs = Number.NEGATIVE_INFINITY;
    },
    dispose: () => geometry.dispose(),
  };
}

/** Of a bone against the chest's width, which cloth is cut by. */
function lengthOverWidth({ scales }: BodyState, name: BoneName): number {
  return (scales[2 * BONES.indexOf(name)] ?? 1) / (scales[2 * BONES.indexOf("chest") + 1] ?? 1);
}
