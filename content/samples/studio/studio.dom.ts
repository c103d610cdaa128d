import {
  AmbientLight,
  Color,
  DirectionalLight,
  Mesh,
  MeshStandardMaterial,
  PCFShadowMap,
  PerspectiveCamera,
  PlaneGeometry,
  Scene,
  WebGLRenderer,
} from "three";
import { type GLTF, GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import { openDarkRoom } from "./develop.dom.ts";
import { domeLights, halton } from "./dome.ts";
import { hang } from "./dummy.dom.ts";
import type { Shot } from "./shot.ts";

/** The photographer's page: garments before a wall, lit by one light of a dome after the other. */
export interface Studio {
  /** Takes one picture and keeps it until the next. */
  shoot(shot: Shot): Promise<void>;
  /** The picture as a data address: `image/webp` at a quality (0..1), or PNG for null. */
  print(quality: number | null): string;
}

declare global {
  interface Window {
    studio: Studio;
  }
}

const FIELD_OF_VIEW_DEGREES = 16;
const WALL_BEHIND_METRES = 0.42;
/** Light that comes from everywhere: what walls throw back, so that the inside of a jacket is not black. */
const BOUNCED_LIGHT = 0.6;
const SHADOW_PIXELS = 1024;

const assets = new Map<string, Promise<GLTF>>();
const renderer = new WebGLRenderer({ preserveDrawingBuffer: true });
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = PCFShadowMap;
document.body.append(renderer.domElement);
window.studio = { shoot, print };

async function shoot(shot: Shot): Promise<void> {
  const { widthPixels: width, heightPixels: height, samples } = shot;
  renderer.setPixelRatio(1);
  renderer.setSize(width, height);
  const scene = await build(shot);
  const camera = cameraOf(shot);
  const light = lamp(shot);
  scene.add(light, light.target);
  const darkRoom = openDarkRoom(renderer, width, height);
  for (const [place, { from, colour }] of domeLights(samples).entries()) {
    light.position
      .set(...from)
      .multiplyScalar(4)
      .add(light.target.position);
    light.color.setRGB(...colour);
    camera.setViewOffset(
      width,
      height,
      halton(place + 1, 5) - 0.5,
      halton(place + 1, 7) - 0.5,
      width,
      height,
    );
    renderer.setRenderTarget(darkRoom.film);
    renderer.render(scene, camera);
    darkRoom.add();
  }
  darkRoom.develop(samples);
  darkRoom.dispose();
  scene.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    (node.material as MeshStandardMaterial).dispose();
    node.customDepthMaterial?.dispose();
  });
  light.dispose();
}

function print(quality: number | null): string {
  const canvas = renderer.domElement;
  return quality === null ? canvas.toDataURL("image/png") : canvas.toDataURL("image/webp", quality);
}

async function build(shot: Shot): Promise<Scene> {
  const scene = new Scene();
  scene.add(new AmbientLight(0xfff4e6, BOUNCED_LIGHT));
  scene.background = new Color(shot.wallSrgb);
  for (const dressed of shot.garments) {
    scene.add(hang(await load(dressed.garment), dressed, shot.swayRadians ?? null));
  }
  if (shot.withoutWall === true) return scene;
  const wall = new Mesh(
    new PlaneGeometry(12, 12),
    new MeshStandardMaterial({ color: new Color(shot.wallSrgb), roughness: 1 }),
  );
  wall.position.set(shot.centreMetres[0], shot.centreMetres[1], -WALL_BEHIND_METRES);
  wall.receiveShadow = true;
  scene.add(wall);
  return scene;
}

function load(name: string): Promise<GLTF> {
  const known = assets.get(name) ?? new GLTFLoader().loadAsync(`/garments/${name}.glb`);
  assets.set(name, known);
  return known;
}

function cameraOf({ widthPixels, heightPixels, spanMetres, centreMetres: [x, y] }: Shot): PerspectiveCamera {
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEGREES, widthPixels / heightPixels, 0.5, 40);
  const distance = spanMetres / 2 / Math.tan((FIELD_OF_VIEW_DEGREES / 2) * (Math.PI / 180));
  camera.position.set(x, y + 0.05 * spanMetres, distance);
  camera.lookAt(x, y, 0);
  return camera;
}

function lamp({ spanMetres, centreMetres: [x, y] }: Shot): DirectionalLight {
  const light = new DirectionalLight(0xffffff, 1);
  light.target.position.set(x, y, 0);
  light.castShadow = true;
  light.shadow.mapSize.set(SHADOW_PIXELS, SHADOW_PIXELS);
  light.shadow.intensity = 0.85;
  light.shadow.bias = -0.0006;
  light.shadow.normalBias = 0.004;
  const reach = spanMetres * 0.75;
  Object.assign(light.shadow.camera, {
    left: -reach,
    right: reach,
    top: reach,
    bottom: -reach,
    near: 0.5,
    far: 9,
  });
  return light;
}
