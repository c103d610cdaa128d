import { BufferAttribute, BufferGeometry } from "three";
import type { BodyState, RestBone } from "../../../models/contract/index.ts";
import { createFollowedLengths } from "./followed-lengths.ts";
import type { LoadedGarment } from "./load-asset.dom.ts";
import { keepsOwnLength } from "./own-lengths.ts";
import { skinnedVertices } from "./skinned-vertices.dom.ts";

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
  const metres = Float32Array.from(mesh.positions);
  const places = new BufferAttribute(metres, 3);
  geometry.setAttribute("position", places);
  geometry.setIndex(loaded.getIndex());
  const lengths = createFollowedLengths(mesh, rest);
  return {
    geometry,
    follow(body, nowMs) {
      if (lengths.follow(body, nowMs, metres)) places.needsUpdate = true;
    },
    forget: () => lengths.forget(),
    dispose: () => geometry.dispose(),
  };
}
