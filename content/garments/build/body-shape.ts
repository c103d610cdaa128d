import type { RestBone } from "../../../models/contract/index.ts";
import type { Triangle } from "./hull-radius.ts";
import type { Mesh } from "./mesh.ts";

/** The rest body as garments need it. */
export interface BodyShape {
  /** Every vertex of the base mesh, helpers too: clothes are bound to those. Metres. */
  readonly positions: Float64Array;
  /** BONES.length numbers a vertex. */
  readonly weights: Float64Array;
  readonly bones: readonly RestBone[];
  /** The skin alone. */
  readonly skin: Mesh;
  /** Torso and legs without arms and head: what skirts hang on. */
  readonly trunk: readonly Triangle[];
}
