import type { Girth } from "../../contract/index.ts";
import type { PoseVariant } from "../../weights/manifest.ts";

import type { SizeCamera } from "../size-camera.ts";
import type { PlainPose } from "./network-page.dom.ts";

/** A made person and what the network said of each picture. */
export interface Example {
  readonly seed: number;
  readonly variant: PoseVariant;
  readonly girthsCm: Readonly<Record<Girth, number>>;
  readonly statureCm: number;
  readonly outfit: string;
  readonly views: readonly {
    readonly camera: SizeCamera;
    readonly yawRadians: number;
    readonly distanceMetres: number;
    readonly pose: PlainPose | null;
  }[];
}
