import type { Group, SkinnedMesh } from "three";
import type { Rig } from "./rig.ts";

/** The dressed figure as it stands on the stage. */
export interface Figure {
  readonly scene: Group;
  readonly rig: Rig;
  /** All parts of the figure that are drawn. */
  readonly skins: readonly SkinnedMesh[];
}
