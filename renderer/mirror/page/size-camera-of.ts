import type { CameraPlace } from "../../../main/bridge/contract/camera-place.ts";
import type { SizeCamera } from "../../../models/size/size-estimator.ts";

/** The camera's place in the units that sizes are worked out in. */
export function sizeCameraOf(place: CameraPlace | null): SizeCamera | null {
  if (place === null) return null;
  return {
    heightMetres: place.lensHeightCm / 100,
    verticalFieldOfViewRadians: (place.verticalFieldOfViewDegrees * Math.PI) / 180,
    tiltRadians: (place.tiltDegrees * Math.PI) / 180,
  };
}
