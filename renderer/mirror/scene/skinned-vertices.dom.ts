import type { BufferGeometry } from "three";
import type { SkinnedVertices } from "./project-landmarks.ts";

/** Arrays of a loaded mesh for work on the CPU; weights become shares. */
export function skinnedVertices(geometry: BufferGeometry): SkinnedVertices {
  const weights = geometry.getAttribute("skinWeight");
  return {
    positions: geometry.getAttribute("position").array,
    joints: geometry.getAttribute("skinIndex").array,
    weights: Float32Array.from({ length: weights.count * 4 }, (_, at) =>
      weights.getComponent(Math.floor(at / 4), at % 4),
    ),
  };
}
