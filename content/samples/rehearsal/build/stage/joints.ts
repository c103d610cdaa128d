import { type PerspectiveCamera, type SkinnedMesh, Vector3 } from "three";
import { JOINT_NAMES, type JointName } from "../../joint-names.ts";
import type { BodyMap } from "./body-map.ts";
import type { Figure } from "./figure.ts";
import type { Rig } from "./rig.ts";

/** How far a joint may lie behind the surface and still count as seen, metres. */
const INSIDE_METRES = 0.15;
const ON_SURFACE_METRES = 0.035;

/** Row of the truth: xPixels, yPixels, depthMetres, visible. */
export type JointRow = readonly [number, number, number, 0 | 1];

export interface JointFinder {
  /** Every joint of the figure as it stands, in the order of `JOINT_NAMES`. */
  find(camera: PerspectiveCamera, widthPixels: number, heightPixels: number, map: BodyMap): JointRow[];
  /** Turn of the chest about the vertical; 0 faces +z, + to the wearer's left. */
  yawRadians(): number;
}

interface Joint {
  readonly toleranceMetres: number;
  readonly place: () => Vector3;
}

/** Call while the figure is at rest: points on the skin are picked there and carried along afterwards. */
export function createJointFinder(figure: Figure): JointFinder {
  const joints = jointsOf(figure);
  return {
    find: (camera, widthPixels, heightPixels, map) =>
      JOINT_NAMES.map((name) => rowOf(joints[name], camera, widthPixels, heightPixels, map)),
    yawRadians() {
      const ahead = new Vector3(0, 0, 1).applyQuaternion(figure.rig.turned("spine02"));
      return Math.atan2(ahead.x, ahead.z);
    },
  };
}

function rowOf(
  joint: Joint,
  camera: PerspectiveCamera,
  width: number,
  height: number,
  map: BodyMap,
): JointRow {
  const place = joint.place();
  const depth = -place.clone().applyMatrix4(camera.matrixWorldInverse).z;
  const seen = place.project(camera);
  const x = (seen.x * 0.5 + 0.5) * width;
  const y = (0.5 - seen.y * 0.5) * height;
  const inside = x >= 0 && y >= 0 && x < width && y < height;
  const surface = inside ? map.depthAt((x / width) * map.widthPixels, (y / height) * map.heightPixels) : 0;
  const visible = inside && depth - surface < joint.toleranceMetres;
  return [round(x, 1), round(y, 1), round(depth, 3), visible ? 1 : 0];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function jointsOf({ rig, skins }: Figure): Readonly<Record<JointName, Joint>> {
  const body = partNamed(skins, "body");
  const eyes = partNamed(skins, "eyes");
  const shirt = partNamed(skins, "female_casualsuit01");
  const near = (part: SkinnedMesh, x: number, y: number, z: number) =>
    onSkin(part, (at) => -at.distanceTo(new Vector3(x, y, z)));
  const ear = (sign: number) => near(body, sign * 0.068, 1.482, 0.05);
  const acromion = (mark: string) => {
    const joint = rig.restPoint(`upperarm01.${mark}`);
    return onSkin(shirt, (at) => (Math.hypot(at.x - joint.x, at.z - joint.z) < 0.022 ? at.y : -9));
  };
  return {
    nose: onSkin(body, (at) => (Math.abs(at.x) < 0.006 && at.y > 1.44 && at.y < 1.49 ? at.z : -9)),
    leftEye: near(eyes, 0.029, 1.498, 0.128),
    rightEye: near(eyes, -0.029, 1.498, 0.128),
    leftEar: ear(1),
    rightEar: ear(-1),
    leftMouth: near(body, 0.0225, 1.439, 0.115),
    rightMouth: near(body, -0.0225, 1.439, 0.115),
    neck: inside(rig, "neck01"),
    leftShoulder: inside(rig, "upperarm01.L"),
    rightShoulder: inside(rig, "upperarm01.R"),
    leftAcromion: acromion("L"),
    rightAcromion: acromion("R"),
    leftElbow: inside(rig, "lowerarm01.L"),
    rightElbow: inside(rig, "lowerarm01.R"),
    leftWrist: inside(rig, "wrist.L"),
    rightWrist: inside(rig, "wrist.R"),
    leftHip: inside(rig, "upperleg01.L"),
    rightHip: inside(rig, "upperleg01.R"),
    leftKnee: inside(rig, "lowerleg01.L"),
    rightKnee: inside(rig, "lowerleg01.R"),
    leftAnkle: inside(rig, "foot.L"),
    rightAnkle: inside(rig, "foot.R"),
  };
}

function inside(rig: Rig, bone: string): Joint {
  return { toleranceMetres: INSIDE_METRES, place: () => rig.point(bone) };
}

/** The vertex of a part that is best by a measure of its place at rest, carried by the skin. */
function onSkin(part: SkinnedMesh, measure: (at: Vector3) => number): Joint {
  const places = part.geometry.getAttribute("position");
  const at = new Vector3();
  let best = 0;
  let bestMeasure = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < places.count; index++) {
    const value = measure(at.fromBufferAttribute(places, index));
    if (value <= bestMeasure) continue;
    bestMeasure = value;
    best = index;
  }
  return {
    toleranceMetres: ON_SURFACE_METRES,
    place: () => part.localToWorld(part.getVertexPosition(best, new Vector3())),
  };
}

/** Parts of two materials come as a group of meshes: the first is the upper one. */
function partNamed(skins: readonly SkinnedMesh[], name: string): SkinnedMesh {
  const part = skins.find((skin) => skin.name === name || skin.name.startsWith(`${name}_`));
  if (part === undefined) throw new Error(`The figure has no part "${name}".`);
  return part;
}
