import type { RestBone } from "../../../models/contract/index.ts";
import type { Mesh } from "../../garments/build/mesh.ts";

/** The body that garments are built around, at rest. */
export interface IntakeBody {
  /** Triangles; metres; weights in the order of BONES. */
  readonly mesh: Mesh;
  /** Of a vertex: index into BODY_PARTS. */
  readonly parts: Uint8Array;
  readonly bones: readonly RestBone[];
}
