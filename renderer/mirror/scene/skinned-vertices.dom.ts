import type { BufferGeometry } from "three";
import type { SkinnedVertices } from "./project-landmarks.ts";

/**
 * A loaded mesh for work on the CPU. The file's arrays are interleaved and packed: these are neither. `count` takes the
 * first vertices alone: those of the paper, without the inner sheet.
 */
export function skinnedVertices(
  geometry: BufferGeometry,
  count: number = geometry.getAttribute("position").count,
): SkinnedVertices {
  const unpacked = (name: string, size: number): Float32Array => {
    const attribute = geometry.getAttribute(name);
    return Float32Array.from({ length: count * size }, (_, at) =>
      attribute.getComponent(Math.floor(at / size), at % size),
    );
  };
  return {
    positions: unpacked("position", 3),
    joints: unpacked("skinIndex", 4),
    weights: unpacked("skinWeight", 4),
  };
}
