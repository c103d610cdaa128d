import { DirectionalLight, Group, HemisphereLight, PointLight, SpotLight } from "three";

/** Soft light from the ceiling and the mirror's side, warm from the wall lamp. */
export function buildLights(): Group {
  const lights = new Group();
  const sky = new HemisphereLight("#fff6ea", "#a08468", 1.15);
  const key = new DirectionalLight("#fff1e0", 1.75);
  key.position.set(-1.1, 3.3, 2.6);
  key.target.position.set(0, 0.8, -0.2);
  key.castShadow = true;
  key.shadow.mapSize.set(1024, 1024);
  key.shadow.radius = 4;
  key.shadow.blurSamples = 10;
  key.shadow.bias = -0.0008;
  key.shadow.normalBias = 0.012;
  Object.assign(key.shadow.camera, { left: -1.8, right: 1.8, top: 1.9, bottom: -1.6, near: 0.5, far: 7 });
  const fill = new DirectionalLight("#eaf0ff", 0.5);
  fill.position.set(2.2, 1.8, 2.2);
  const lamp = new PointLight("#ffd9a0", 1.1, 3, 1.8);
  lamp.position.set(0.42, 2.12, -0.95);
  const spot = new SpotLight("#fff0dc", 6, 4, 0.6, 1, 1.6);
  spot.position.set(0, 3, 0.8);
  spot.target.position.set(0, 0, 0);
  lights.add(sky, key, key.target, fill, lamp, spot, spot.target);
  return lights;
}
