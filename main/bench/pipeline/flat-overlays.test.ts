import { expect, test } from "vitest";
import { type FlatGarment, rectangleOverlay, splineOverlay, type TorsoJoints } from "./flat-overlays.ts";

const GARMENT: FlatGarment = {
  places: {
    shoulderLeft: [0.2, 1.4],
    shoulderRight: [-0.2, 1.4],
    waistLeft: [0.18, 1.1],
    waistRight: [-0.18, 1.1],
    hemLeft: [0.22, 0.85],
    hemRight: [-0.22, 0.85],
  },
  box: { left: -0.5, right: 0.5, top: 1.5, bottom: 0.8 },
  shoulders: { left: [0.18, 1.37], right: [-0.18, 1.37] },
  hips: { left: [0.1, 0.9], right: [-0.1, 0.9] },
};
/** The very body that it was made on, 500 pixels a metre. */
const SAME: TorsoJoints = {
  leftShoulder: [450, 315],
  rightShoulder: [270, 315],
  leftHip: [410, 550],
  rightHip: [310, 550],
};

test("on the body it was made on the spline lays every anchor where it belongs", () => {
  const lay = splineOverlay(GARMENT, SAME);
  for (const [x, y] of Object.values(GARMENT.places)) {
    expect(lay([x, y])[0]).toBeCloseTo(360 + x * 500, 3);
    expect(lay([x, y])[1]).toBeCloseTo(1000 - y * 500, 3);
  }
});

test("the rectangle begins left of the shoulders and above them", () => {
  const lay = rectangleOverlay(GARMENT, SAME);
  expect(lay([-0.5, 1.5])).toEqual([270 - 0.55 * 180, 315 - 23.5]);
  expect(lay([0.5, 0.8])[0]).toBeCloseTo(270 + 1.55 * 180);
});
