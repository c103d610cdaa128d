import { beforeAll, describe, expect, it } from "vitest";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import {
  BONE_COUNT,
  type BodyState,
  LANDMARK_COUNT,
  LANDMARK_STRIDE,
} from "../../../../models/contract/index.ts";
import { NO_LIMB_KNOWN } from "./known-limbs.ts";
import { COVER_CHANNELS, personCover } from "./person-cover.ts";
import { SLEEVELESS } from "./sleeve-ends.ts";

const [WIDTH, HEIGHT, PIXELS_PER_METRE] = [120, 160, 90] as const;
type Colour = readonly [number, number, number];
const WALL: Colour = [205, 205, 200];
const SKIN: Colour = [214, 160, 132];
const HAIR: Colour = [70, 42, 26];
const CLOTH: Colour = [60, 90, 160];
const BRIGHT_SKIN: Colour = [240, 190, 165];

/** The rest body as it stands. */
function body(): BodyState {
  const positions = new Float32Array(3 * BONE_COUNT);
  const rotations = new Float32Array(4 * BONE_COUNT);
  REST_SKELETON.forEach(({ head }, at) => {
    positions.set(
      [
        WIDTH / 2 + head[0] * PIXELS_PER_METRE,
        (head[1] - 1.76) * PIXELS_PER_METRE,
        head[2] * PIXELS_PER_METRE,
      ],
      3 * at,
    );
    rotations.set([0, 0, 0, 1], 4 * at);
  });
  return {
    positions,
    rotations,
    scales: new Float32Array(2 * BONE_COUNT).fill(PIXELS_PER_METRE),
    confidences: new Float32Array(BONE_COUNT).fill(1),
    yawRadians: 0,
    pixelsPerMetre: PIXELS_PER_METRE,
    girthRatios: { chest: 1, waist: 1, hip: 1 },
    confidence: 1,
  };
}
const column = (metres: number): number => Math.round(WIDTH / 2 + metres * PIXELS_PER_METRE);
const row = (metres: number): number => Math.round((1.76 - metres) * PIXELS_PER_METRE);

/** One more part of a person: left, right, low and high in metres. */
type Part = readonly [number, number, number, number, Colour];

function paint(cloth: Colour, more: readonly Part[] = []) {
  const rgba = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const alpha = new Uint8Array(WIDTH * HEIGHT);
  const fill = (
    left: number,
    right: number,
    low: number,
    high: number,
    colour: Colour,
    person = 255,
  ): void => {
    for (let y = Math.max(0, row(high)); y < Math.min(HEIGHT, row(low)); y += 1) {
      for (let x = Math.max(0, column(left)); x < Math.min(WIDTH, column(right)); x += 1) {
        // A little grain, so that no part is of one value only.
        const grain = ((x * 7 + y * 13) % 5) - 2;
        rgba.set([...colour.map((value) => value + grain), 255], 4 * (y * WIDTH + x));
        alpha[y * WIDTH + x] = person;
      }
    }
  };
  fill(-2, 2, -1, 2, WALL, 0);
  fill(-0.24, 0.24, 0.2, 1.42, cloth);
  fill(-0.05, 0.05, 1.4, 1.5, SKIN);
  fill(-0.12, 0.12, 1.5, 1.74, HAIR);
  // Hair that falls over one shoulder.
  fill(0.08, 0.16, 1.25, 1.6, HAIR);
  fill(-0.07, 0.07, 1.5, 1.66, SKIN);
  // The left forearm of the rest body hangs away from the trunk: it is painted where its axis is.
  fill(0.3, 0.52, 0.9, 1.2, SKIN);
  for (const part of more) fill(...part, part[4] === WALL ? 0 : 255);
  return { rgba, mask: { widthPixels: WIDTH, heightPixels: HEIGHT, alpha } };
}

function landmarks(): Float32Array {
  const all = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  for (let at = 0; at < LANDMARK_COUNT; at += 1)
    all.set([0.5, row(1.585) / HEIGHT, 0, 1], LANDMARK_STRIDE * at);
  return all;
}

function readOf(cloth: Colour, more: readonly Part[] = [], sleeves = SLEEVELESS) {
  const { rgba, mask } = paint(cloth, more);
  const frame = { rgba, widthPixels: WIDTH, heightPixels: HEIGHT, scale: 1 };
  return personCover(frame, { mask, landmarks: landmarks() }, REST_SKELETON, body(), sleeves);
}

function coverOf(cloth: Colour, sleeves = SLEEVELESS, more: readonly Part[] = []) {
  const { bytes } = readOf(cloth, more, sleeves);
  return (x: number, y: number, channel: 0 | 1): number =>
    bytes[COVER_CHANNELS * (row(y) * WIDTH + column(x)) + channel] ?? -1;
}

describe("personCover", () => {
  let at: ReturnType<typeof coverOf>;
  beforeAll(() => {
    at = coverOf(CLOTH);
  });
  it("takes head and the hair that falls over a shoulder", () => {
    expect(at(0, 1.7, 0)).toBe(255);
    expect(at(0, 1.58, 0)).toBe(255);
    expect(at(0.12, 1.32, 0)).toBe(255);
  });
  it("leaves cloth, neck and wall alone", () => {
    expect(at(0, 1.2, 0)).toBe(0);
    expect(at(-0.15, 1.32, 0)).toBe(0);
    expect(at(0, 1.43, 0)).toBe(0);
    expect(at(0.4, 1.5, 0)).toBe(0);
    expect(at(0, 1.1, 1)).toBe(0);
  });
  it("takes an arm by the colour of its own axis", () => {
    expect(at(0.4, 1.1, 1)).toBe(255);
    expect(at(-0.4, 1.1, 1)).toBe(0);
  });
  it("leaves to a long sleeve what it covers of the arm", () => {
    const sleeved = coverOf(CLOTH, { left: 2, right: 2 });
    expect(sleeved(0.4, 1.1, 1)).toBe(0);
    expect(at(0.4, 1.1, 1)).toBe(255);
  });
  it("says nothing of hair that has the cloth's own colour", () => {
    const dark = coverOf(HAIR);
    expect(dark(0.12, 1.32, 0)).toBe(0);
    expect(dark(-0.15, 1.25, 0)).toBe(0);
  });
  it("takes hair that hangs before the chest from both sides, where the trunk's own colour is read too", () => {
    const long = coverOf(CLOTH, SLEEVELESS, [
      [0.03, 0.1, 1.05, 1.52, HAIR],
      [-0.1, -0.03, 1.05, 1.52, HAIR],
    ]);
    expect(long(0.065, 1.2, 0)).toBe(255);
    expect(long(-0.065, 1.2, 0)).toBe(255);
    expect(long(0, 1.2, 0)).toBe(0);
    expect(long(0.18, 1.2, 0)).toBe(0);
  });
  it("takes no bare shoulders for the hair of a bare head", () => {
    const bald = coverOf(CLOTH, SLEEVELESS, [
      [-0.12, 0.12, 1.5, 1.74, SKIN],
      [0.08, 0.16, 1.25, 1.6, SKIN],
      [-0.24, 0.24, 1.25, 1.42, SKIN],
    ]);
    expect(bald(0, 1.7, 0)).toBe(255);
    expect(bald(0.12, 1.32, 0)).toBe(0);
    expect(bald(0, 1.3, 0)).toBe(0);
  });
  it("takes a lock that is parted from the head beside the neck", () => {
    const parted = coverOf(CLOTH, SLEEVELESS, [[-0.2, 0.2, 1.46, 1.54, SKIN]]);
    expect(parted(0.12, 1.32, 0)).toBe(255);
    expect(parted(-0.15, 1.32, 0)).toBe(0);
  });
  it("takes no shoulders that are as bright as a bare crown", () => {
    const bald = coverOf(CLOTH, SLEEVELESS, [
      [-0.12, 0.12, 1.5, 1.68, SKIN],
      [-0.12, 0.12, 1.68, 1.74, BRIGHT_SKIN],
      // Below the ears nothing hangs beside the neck.
      [0.08, 0.16, 1.48, 1.6, WALL],
      [-0.16, -0.08, 1.48, 1.6, WALL],
      [0.08, 0.16, 1.25, 1.48, BRIGHT_SKIN],
      [-0.24, 0.24, 1.25, 1.48, BRIGHT_SKIN],
    ]);
    expect(bald(0, 1.7, 0)).toBe(255);
    expect(bald(0.12, 1.44, 0)).toBe(0);
    expect(bald(-0.15, 1.44, 0)).toBe(0);
  });
  it("decides about an arm it can tell from the trunk, not about one in the trunk's own colour", () => {
    expect(readOf(CLOTH).known.leftArm).toBe(true);
    const sleeved = readOf(CLOTH, [[0.18, 0.52, 0.9, 1.36, CLOTH]]).known;
    expect(sleeved).toMatchObject({ leftArm: false, leftHand: true });
  });
  it("is empty without a mask", () => {
    const frame = { rgba: paint(CLOTH).rgba, widthPixels: WIDTH, heightPixels: HEIGHT, scale: 1 };
    const { bytes, known } = personCover(
      frame,
      { mask: null, landmarks: landmarks() },
      REST_SKELETON,
      body(),
      SLEEVELESS,
    );
    expect(bytes.every((value) => value === 0)).toBe(true);
    expect(known).toEqual(NO_LIMB_KNOWN);
  });
});
