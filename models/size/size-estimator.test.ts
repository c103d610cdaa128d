import { describe, expect, it } from "vitest";
import { GIRTHS, LANDMARK, LANDMARK_STRIDE, type Pose } from "../contract/index.ts";
import { MADE_PICTURE, type MadePerson, madePeople } from "./made-people.node.ts";
import { createSizeEstimator } from "./size-estimator.ts";

const PEOPLE = madePeople();
/** Nobody's girth is farther off than this where an answer is given. */
const MOST_ERROR_CM = 9;

function shown(person: MadePerson, options: { readonly camera: boolean; readonly heightCm: number | null }) {
  const estimator = createSizeEstimator({
    camera: options.camera ? person.camera : null,
    heightCm: options.heightCm,
  });
  for (const { pose } of person.views) estimator.add(pose, MADE_PICTURE);
  return estimator;
}

/** A person of whom an answer is given, with the camera's place or with a typed height. */
function clearPerson(camera = true): MadePerson {
  const heightOf = (one: MadePerson) => (camera ? null : Math.round(one.statureCm));
  const person = PEOPLE.find((one) => shown(one, { camera, heightCm: heightOf(one) }).estimate() !== null);
  if (person === undefined) throw new Error("No made person gets an answer.");
  return person;
}

describe("girths of made people whom no rule was fitted on", () => {
  it("uses the views from the front and from the side", () => {
    for (const person of PEOPLE)
      expect(shown(person, { camera: true, heightCm: null }).seen).toEqual({ front: 2, profile: 1 });
  });

  it.each([
    ["the camera's place", true],
    ["a typed height", false],
  ])("are told from %s, nearly always within a few centimetres", (_, camera) => {
    const errors = PEOPLE.flatMap((person) => {
      const girths = shown(person, {
        camera,
        heightCm: camera ? null : Math.round(person.statureCm),
      }).estimate();
      return girths === null
        ? []
        : GIRTHS.map((girth) => Math.abs(girths[girth].cm - person.girthsCm[girth]));
    });
    expect(errors.length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...errors)).toBeLessThan(MOST_ERROR_CM);
  });

  it("come with intervals about them, wider from the front alone", () => {
    const person = clearPerson();
    const both = shown(person, { camera: true, heightCm: null }).estimate();
    const front = createSizeEstimator({ camera: person.camera, heightCm: null });
    for (const { pose, yawRadians } of person.views)
      if (Math.abs(yawRadians) < 0.5) front.add(pose, MADE_PICTURE);
    const alone = front.estimate();
    if (both === null) throw new Error("No answer.");
    expect(both.chest.lowCm).toBeLessThan(both.chest.cm);
    const width = ({ lowCm, highCm }: { lowCm: number; highCm: number }) => highCm - lowCm;
    if (alone !== null) expect(width(alone.chest)).toBeGreaterThan(width(both.chest));
  });
});

describe("nothing is said", () => {
  it("without a scale: neither the camera's place nor a height is known", () => {
    for (const person of PEOPLE)
      expect(shown(person, { camera: false, heightCm: null }).estimate()).toBeNull();
  });

  it("until a height is typed, which counts for the frames before", () => {
    const person = clearPerson(false);
    const estimator = shown(person, { camera: false, heightCm: null });
    estimator.setHeightCm(Math.round(person.statureCm));
    expect(estimator.estimate()).not.toBeNull();
  });

  it("of somebody whose feet are cut off, who has no mask, or before anybody was seen", () => {
    const person = clearPerson();
    const estimator = createSizeEstimator({ camera: person.camera, heightCm: null });
    expect(estimator.estimate()).toBeNull();
    for (const { pose } of person.views) {
      estimator.add({ ...pose, mask: null }, MADE_PICTURE);
      estimator.add(withoutFeet(pose), MADE_PICTURE);
    }
    expect(estimator.seen).toEqual({ front: 0, profile: 0 });
  });

  it("with arms along the body: its edges are theirs", () => {
    const person = clearPerson();
    const estimator = createSizeEstimator({ camera: person.camera, heightCm: null });
    for (const { pose } of person.views) estimator.add(withHangingArms(pose), MADE_PICTURE);
    expect(estimator.seen.front).toBe(0);
  });

  it("from the side with an arm held forward: it would count as depth", () => {
    const person = clearPerson();
    const estimator = createSizeEstimator({ camera: person.camera, heightCm: null });
    for (const { pose } of person.views) estimator.add(withArmForward(pose), MADE_PICTURE);
    expect(estimator.seen.profile).toBe(0);
  });

  it("of a camera that would make a giant of anybody", () => {
    const person = clearPerson();
    const estimator = createSizeEstimator({
      camera: { ...person.camera, heightMetres: person.camera.heightMetres * 2 },
      heightCm: null,
    });
    for (const { pose } of person.views) estimator.add(pose, MADE_PICTURE);
    expect(estimator.estimate()).toBeNull();
  });

  it("after it was reset", () => {
    const estimator = shown(clearPerson(), { camera: true, heightCm: null });
    estimator.reset();
    expect(estimator.estimate()).toBeNull();
    expect(estimator.seen).toEqual({ front: 0, profile: 0 });
  });
});

/** The picture ends above the ankles. */
function withoutFeet(pose: Pose): Pose {
  const { mask } = pose;
  if (mask === null) return pose;
  const alpha = mask.alpha.slice();
  const ankle = pose.landmarks[LANDMARK.leftAnkle * LANDMARK_STRIDE + 1] ?? 1;
  alpha.fill(0, Math.floor((ankle - 0.06) * mask.heightPixels) * mask.widthPixels);
  return { ...pose, mask: { ...mask, alpha } };
}

/** The left wrist a torso's length before the hips. */
function withArmForward(pose: Pose): Pose {
  const landmarks = pose.landmarks.slice();
  const at = (joint: number, axis: number) => landmarks[joint * LANDMARK_STRIDE + axis] ?? 0;
  const torso = at(LANDMARK.leftHip, 1) - at(LANDMARK.leftShoulder, 1);
  landmarks[LANDMARK.leftWrist * LANDMARK_STRIDE] = at(LANDMARK.leftHip, 0) + torso;
  landmarks[LANDMARK.leftWrist * LANDMARK_STRIDE + 1] = at(LANDMARK.leftHip, 1);
  return { ...pose, landmarks };
}

/** Elbows and wrists beneath the shoulders, at the hips' sides. */
function withHangingArms(pose: Pose): Pose {
  const landmarks = pose.landmarks.slice();
  for (const side of ["left", "right"] as const) {
    const hip = LANDMARK[`${side}Hip`] * LANDMARK_STRIDE;
    const shoulder = LANDMARK[`${side}Shoulder`] * LANDMARK_STRIDE;
    for (const [joint, share] of [
      [LANDMARK[`${side}Elbow`], 0.5],
      [LANDMARK[`${side}Wrist`], 1],
      [LANDMARK[`${side}Index`], 1.25],
    ] as const) {
      for (const axis of [0, 1]) {
        const from = pose.landmarks[shoulder + axis] ?? 0;
        landmarks[joint * LANDMARK_STRIDE + axis] = from + share * ((pose.landmarks[hip + axis] ?? 0) - from);
      }
    }
  }
  return { ...pose, landmarks };
}
