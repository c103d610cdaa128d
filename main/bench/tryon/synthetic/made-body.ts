import type { BodySource } from "../../../../content/garments/build/body-source.node.ts";
import { foldBones } from "../../../../content/garments/build/fold-rig.ts";
import { restLandmarks } from "../../../../content/garments/build/rest-landmarks.ts";
import type { RestBone } from "../../../../models/contract/index.ts";
import { type Build, targetsOf } from "./build-of.ts";

/** A body of a build at rest: every vertex of the base mesh, helpers too. */
export interface MadeBody {
  /** 3 a vertex, metres; stands on y = 0, the origin between the ankles. */
  readonly positions: Float64Array;
  readonly bones: readonly RestBone[];
  /** MediaPipe's 33 landmarks on this body at rest, metres. */
  readonly landmarks: readonly (readonly [number, number, number])[];
  readonly heightMetres: number;
}

const METRES_PER_UNIT = 0.1;

/** Makes a body by MakeHuman's own rules. Throws where a morph target is not among the files. */
export function makeBody(source: BodySource, build: Build): MadeBody {
  const raw = Float64Array.from(source.mesh.positions);
  for (const { path, share } of targetsOf(build)) {
    for (const [vertex, x, y, z] of source.target(path)) {
      raw[3 * vertex] = (raw[3 * vertex] ?? 0) + share * x;
      raw[3 * vertex + 1] = (raw[3 * vertex + 1] ?? 0) + share * y;
      raw[3 * vertex + 2] = (raw[3 * vertex + 2] ?? 0) + share * z;
    }
  }
  const heights = (source.mesh.groups.get("body") ?? []).map((vertex) => raw[3 * vertex + 1] ?? 0);
  const floor = Math.min(...heights);
  const ankles = ["joint-l-ankle", "joint-r-ankle"].flatMap((cube) => source.mesh.groups.get(cube) ?? []);
  const depth = ankles.reduce((sum, vertex) => sum + (raw[3 * vertex + 2] ?? 0), 0) / ankles.length;
  const positions = raw.map((value, index) => {
    const shift = index % 3 === 1 ? floor : index % 3 === 2 ? depth : 0;
    return (value - shift) * METRES_PER_UNIT;
  });
  return {
    positions,
    bones: foldBones(source, positions),
    landmarks: restLandmarks(source, positions),
    heightMetres: (Math.max(...heights) - floor) * METRES_PER_UNIT,
  };
}

/** Remembers morph targets between bodies: each is read and unpacked once. */
export function remembered(source: BodySource): BodySource {
  const known = new Map<string, ReturnType<BodySource["target"]>>();
  return {
    ...source,
    target: (path) => {
      const found = known.get(path) ?? source.target(path);
      known.set(path, found);
      return found;
    },
  };
}
