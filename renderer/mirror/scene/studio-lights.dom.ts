import { DirectionalLight, HemisphereLight } from "three";

/** The lights of the full tier: a key from above and a little from the left, and a room around it. */
export function studioLights(): (DirectionalLight | HemisphereLight)[] {
  const key = new DirectionalLight(0xffffff, 2.1);
  key.position.set(-0.34, 0.62, 0.71);
  key.updateMatrixWorld();
  return [key, new HemisphereLight(0xf2f5ff, 0x8d8a86, 1.5)];
}
