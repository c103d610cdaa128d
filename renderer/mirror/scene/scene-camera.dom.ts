import { OrthographicCamera } from "three";

/** Depth that the scene holds before and behind the hips, as a multiple of the picture's height. */
const DEPTH_HEIGHTS = 4;

/** The scene's eye: one unit is one pixel of the frame, y up, its left upper corner in the origin. */
export interface SceneCamera {
  readonly camera: OrthographicCamera;
  /** Size of the last frame, pixels. */
  readonly size: () => { readonly widthPixels: number; readonly heightPixels: number };
  readonly fit: (widthPixels: number, heightPixels: number) => void;
}

export function createSceneCamera(): SceneCamera {
  const camera = new OrthographicCamera();
  let size = { widthPixels: 0, heightPixels: 0 };
  return {
    camera,
    size: () => size,
    fit(widthPixels, heightPixels) {
      if (size.widthPixels === widthPixels && size.heightPixels === heightPixels) return;
      size = { widthPixels, heightPixels };
      const depth = heightPixels * DEPTH_HEIGHTS;
      const bounds = { left: 0, right: widthPixels, top: 0, bottom: -heightPixels, near: 0, far: 2 * depth };
      Object.assign(camera, bounds);
      camera.position.z = depth;
      camera.updateProjectionMatrix();
      camera.updateMatrixWorld();
    },
  };
}
