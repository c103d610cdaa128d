import { describe, expect, it } from "vitest";
import type { BodyState, PersonMask } from "../contract/index.ts";
import { createBodyEstimator } from "./body-estimator.ts";
import { LANDMARK } from "./landmark.ts";
import { REST_TORSO } from "./rest-torso.ts";
import { FRAME_MS } from "./settled-body.ts";
import { STANDING, type Stance, SYNTHETIC_SIZE, syntheticJoints, syntheticPose } from "./synthetic-pose.ts";
import { mix } from "./vector.ts";

/** Picture pixels per mask pixel. */
const COARSE = 4;
const ARM_RADIUS_PIXELS = 0.05 * STANDING.pixelsPerMetre;
const ARMS_AWAY: Partial<Stance> = {
  leftUpperArm: [1, 0, 0],
  leftForearm: [1, 0, 0],
  rightUpperArm: [-1, 0, 0],
  rightForearm: [-1, 0, 0],
};
const ARMS_HANGING: Partial<Stance> = {
  leftUpperArm: [0.08, -1, 0],
  leftForearm: [0.02, -1, 0],
  rightUpperArm: [-0.08, -1, 0],
  rightForearm: [-0.02, -1, 0],
};
const ARMS_CROSSED: Partial<Stance> = {
  leftUpperArm: [0.3, -0.8, 0.5],
  leftForearm: [-0.9, 0.1, 0.4],
  rightUpperArm: [-0.3, -0.8, 0.5],
  rightForearm: [0.9, 0.1, 0.4],
};
const HANDS_ON_HIPS: Partial<Stance> = {
  leftUpperArm: [0.7, -0.7, 0],
  leftForearm: [-0.6, -0.8, 0.1],
  rightUpperArm: [-0.7, -0.7, 0],
  rightForearm: [0.6, -0.8, 0.1],
};

describe("girths", () => {
  it("are learnt where both edges of the torso show", () => {
    expect(learn(1.2, ARMS_AWAY, 12).waist).toBeCloseTo(1.2, 1);
    expect(learn(1, ARMS_AWAY, 12).waist).toBeCloseTo(1, 1);
    expect(learn(1.2, ARMS_AWAY, 12).hip).toBeCloseTo(1.2, 1);
  });

  it.each([
    ["hang close", ARMS_HANGING],
    ["are crossed", ARMS_CROSSED],
    ["rest on the hips", HANDS_ON_HIPS],
  ])("do not grow where arms %s", (_, arms) => {
    const { chest, waist, hip } = learn(1, arms, 20);
    for (const ratio of [chest, waist, hip]) expect(Math.abs(ratio - 1)).toBeLessThan(0.04);
  });

  it("are learnt in good part from the one edge that shows while an arm hides the other", () => {
    const oneArm: Partial<Stance> = {
      ...ARMS_AWAY,
      leftUpperArm: [0.08, -1, 0],
      leftForearm: [0.02, -1, 0],
    };
    const { hip } = learn(1.2, oneArm, 25);
    expect(hip).toBeGreaterThan(1.12);
    expect(hip).toBeLessThan(1.22);
  });

  it("keep what was learnt when arms come to hide the torso", () => {
    const estimator = createBodyEstimator();
    const before = watch(estimator, 1.2, ARMS_AWAY, 0, 12).hip;
    const after = watch(estimator, 1.2, ARMS_HANGING, 12, 20).hip;
    expect(Math.abs(after - before)).toBeLessThan(0.02);
  });

  it("change slowly", () => {
    const { waist } = learn(1.4, ARMS_AWAY, 1);
    expect(waist).toBeLessThan(1.15);
  });

  it("do not believe coats and bags", () => {
    const { waist, hip } = learn(2.2, ARMS_AWAY, 30);
    expect(waist).toBeLessThanOrEqual(1.45);
    expect(hip).toBeLessThanOrEqual(1.3);
  });
});

function learn(ratio: number, arms: Partial<Stance>, durationSeconds: number) {
  return watch(createBodyEstimator(), ratio, arms, 0, durationSeconds);
}

/** Shows a body of this girth from one second to another, and answers what was learnt by then. */
function watch(
  estimator: ReturnType<typeof createBodyEstimator>,
  ratio: number,
  arms: Partial<Stance>,
  fromSeconds: number,
  toSeconds: number,
) {
  const stance: Stance = { ...STANDING, ...arms };
  const mask = paint(stance, ratio);
  let state: BodyState | null = null;
  for (let atMs = fromSeconds * 1000; atMs < toSeconds * 1000; atMs += FRAME_MS)
    state = estimator.update({ ...syntheticPose(stance), mask }, SYNTHETIC_SIZE, atMs);
  if (state === null) throw new Error("No body was found.");
  return { ...state.girthRatios };
}

/** The mask of a body whose trunk is the rest body's times a ratio, with arms and hands of full thickness. */
function paint(stance: Stance, ratio: number): PersonMask {
  const widthPixels = SYNTHETIC_SIZE.widthPixels / COARSE;
  const heightPixels = SYNTHETIC_SIZE.heightPixels / COARSE;
  const alpha = new Uint8Array(widthPixels * heightPixels);
  const fill = (row: number, from: number, to: number) => {
    if (row < 0 || row >= heightPixels) return;
    const start = row * widthPixels;
    alpha.fill(255, start + Math.max(0, Math.round(from)), start + Math.min(widthPixels, Math.round(to)));
  };
  const { hipsXPixels, hipsYPixels, pixelsPerMetre } = stance;
  REST_TORSO.forEach((level, i) => {
    const next = REST_TORSO[i + 1] ?? level;
    const rowAt = (heightMetres: number) =>
      Math.round((hipsYPixels - (heightMetres - 0.8973) * pixelsPerMetre) / COARSE);
    for (let row = rowAt(next.heightMetres); row <= rowAt(level.heightMetres); row++) {
      const share =
        (rowAt(level.heightMetres) - row) / Math.max(1, rowAt(level.heightMetres) - rowAt(next.heightMetres));
      const halfMetres = level.halfWidthMetres + share * (next.halfWidthMetres - level.halfWidthMetres);
      const half = (halfMetres * ratio * pixelsPerMetre) / COARSE;
      fill(row, hipsXPixels / COARSE - half, hipsXPixels / COARSE + half);
    }
  });
  const joints = syntheticJoints(stance);
  const joint = (index: number) => joints[index] ?? ([0, 0, 0] as const);
  for (const side of ["left", "right"] as const) {
    const line = [
      joint(LANDMARK[`${side}Shoulder`]),
      joint(LANDMARK[`${side}Elbow`]),
      joint(LANDMARK[`${side}Wrist`]),
      joint(LANDMARK[`${side}Index`]),
    ];
    for (let part = 0; part + 1 < line.length; part++) {
      for (let share = 0; share <= 1; share += 0.02) {
        const [x, y] = mix(line[part] ?? [0, 0, 0], line[part + 1] ?? [0, 0, 0], share);
        const radius = ARM_RADIUS_PIXELS / COARSE;
        for (let dy = -Math.floor(radius); dy <= radius; dy++) {
          const half = Math.sqrt(radius ** 2 - dy ** 2);
          fill(Math.round(-y / COARSE) + dy, x / COARSE - half, x / COARSE + half);
        }
      }
    }
  }
  return { widthPixels, heightPixels, alpha };
}
