import {
  ACESFilmicToneMapping,
  Color,
  PerspectiveCamera,
  Scene,
  Vector3,
  VSMShadowMap,
  WebGLRenderer,
} from "three";
import { REHEARSAL } from "../motion/choreography.ts";
import { postureAt } from "../motion/posture-at.ts";
import { assume } from "./assume.ts";
import { createBodyMapper } from "./body-map.dom.ts";
import { createContactShadows } from "./contact-shadows.dom.ts";
import { loadFigure } from "./figure.dom.ts";
import { createJointFinder } from "./joints.ts";
import { buildLights } from "./lights.dom.ts";
import { buildRoom } from "./room.dom.ts";
import type { Stage, StageCamera, Take } from "./take.ts";

declare global {
  interface Window {
    stage: Stage;
  }
}

const WIDTH_PIXELS = 720;
const HEIGHT_PIXELS = 1280;
/** Masks at half the picture's edge tell enough and stay small. */
const MASK_SHARE = 0.5;
const FIELD_DEGREES = 51.5;
const CAMERA_HEIGHT_METRES = 1.4;
const CAMERA_DISTANCE_METRES = 2.3;
const CAMERA_PITCH_RADIANS = 0.18;
/** A calm moment of the rehearsal, for the standing figure. */
const STANDING_SECONDS = 4.6;

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(WIDTH_PIXELS, HEIGHT_PIXELS);
renderer.toneMapping = ACESFilmicToneMapping;
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = VSMShadowMap;
document.body.append(renderer.domElement);

const scene = new Scene();
scene.background = new Color("#c9bfb2");
const camera = new PerspectiveCamera(FIELD_DEGREES, WIDTH_PIXELS / HEIGHT_PIXELS, 0.1, 12);
camera.position.set(0, CAMERA_HEIGHT_METRES, CAMERA_DISTANCE_METRES);
camera.rotation.x = -CAMERA_PITCH_RADIANS;
camera.updateMatrixWorld();
scene.add(buildRoom(), buildLights());
const figure = await loadFigure("/shopper.glb");
scene.add(figure.scene);
scene.updateMatrixWorld(true);
const contactShadows = createContactShadows();
scene.add(contactShadows.group);
const joints = createJointFinder(figure);
const mapper = createBodyMapper(renderer, figure, WIDTH_PIXELS * MASK_SHARE, HEIGHT_PIXELS * MASK_SHARE);

function place(take: Take): void {
  switch (take.kind) {
    case "rehearsal":
      figure.scene.position.x = 0;
      assume(figure.rig, postureAt(REHEARSAL, take.seconds));
      break;
    case "standing":
      figure.scene.position.x = take.xMetres;
      assume(figure.rig, postureAt(REHEARSAL, STANDING_SECONDS));
      break;
  }
  contactShadows.follow(figure.rig);
}

async function post(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const answer = await fetch("/take", { method: "POST", body: bytes });
  if (!answer.ok) throw new Error(`The studio did not take ${bytes.length} bytes.`);
}

const stageCamera: StageCamera = {
  widthPixels: WIDTH_PIXELS,
  heightPixels: HEIGHT_PIXELS,
  focalPixels: HEIGHT_PIXELS / 2 / Math.tan((FIELD_DEGREES / 360) * Math.PI),
  heightMetres: CAMERA_HEIGHT_METRES,
  pitchRadians: CAMERA_PITCH_RADIANS,
};

window.stage = {
  camera: stageCamera,
  async shoot(take) {
    place(take);
    renderer.render(scene, camera);
    const gl = renderer.getContext();
    const picture = new Uint8Array(WIDTH_PIXELS * HEIGHT_PIXELS * 4);
    gl.readPixels(0, 0, WIDTH_PIXELS, HEIGHT_PIXELS, gl.RGBA, gl.UNSIGNED_BYTE, picture);
    const map = mapper.look(camera);
    const rows = joints.find(camera, WIDTH_PIXELS, HEIGHT_PIXELS, map);
    await post(picture);
    await post(Uint8Array.from(map.mask));
    return { yawRadians: Number(joints.yawRadians().toFixed(4)), joints: rows };
  },
  look(take, lens) {
    place(take);
    const eye =
      lens === undefined ? camera : new PerspectiveCamera(lens.fieldDegrees, camera.aspect, 0.1, 12);
    if (lens !== undefined) {
      eye.position.fromArray(lens.from);
      eye.lookAt(new Vector3().fromArray(lens.at));
    }
    renderer.render(scene, eye);
  },
};
