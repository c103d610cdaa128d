import { LANDMARK_COUNT } from "../../../models/contract/index.ts";
import type { BodySource } from "./body-source.node.ts";
import { jointCentre } from "./fold-rig.ts";
import { add, mix, type Vector, vectorAt } from "./vector.ts";

/** Where MediaPipe's 33 pose landmarks lie on the rest body, in MediaPipe's order; left is the wearer's left. */
export function restLandmarks(source: BodySource, positions: Float64Array): Vector[] {
  const joint = (name: string): Vector => jointCentre(source, positions, `joint-${name}`);
  const skin = (source.mesh.groups.get("body") ?? []).map((vertex) => vectorAt(positions, vertex));
  const furthest = (points: readonly Vector[], along: (point: Vector) => number): Vector =>
    points.reduce((best, point) => (along(point) > along(best) ? point : best));
  const eyeHeight = joint("l-eye")[1];
  const nose = furthest(
    skin.filter(([x, y]) => Math.abs(x) < 0.01 && Math.abs(y - eyeHeight) < 0.06),
    (point) => point[2],
  );
  const landmarks: Vector[] = Array.from({ length: LANDMARK_COUNT }, () => [0, 0, 0]);
  landmarks[0] = nose;
  for (const [side, sign, first] of [
    ["l", 1, 0],
    ["r", -1, 1],
  ] as const) {
    const eye = joint(`${side}-eye`);
    const eyeFirst = side === "l" ? 1 : 4;
    [-0.015, 0, 0.015].forEach((outwards, index) => {
      landmarks[eyeFirst + index] = add(eye, [sign * outwards, 0, 0.012]);
    });
    const earSide = skin.filter(([x, y]) => x * sign > 0.05 && Math.abs(y - eyeHeight + 0.01) < 0.025);
    landmarks[7 + first] = furthest(earSide, (point) => point[0] * sign);
    landmarks[9 + first] = add(nose, [sign * 0.025, -0.038, -0.028]);
    const foot = skin.filter(([x, y]) => x * sign > 0 && y < 0.06);
    const joints: readonly (readonly [number, Vector])[] = [
      [11, joint(`${side}-shoulder`)],
      [13, joint(`${side}-elbow`)],
      [15, joint(`${side}-hand`)],
      [17, joint(`${side}-finger-5-1`)],
      [19, joint(`${side}-finger-2-1`)],
      [21, mix(joint(`${side}-finger-1-2`), joint(`${side}-finger-1-3`), 0.5)],
      [23, joint(`${side}-upper-leg`)],
      [25, joint(`${side}-knee`)],
      [27, joint(`${side}-ankle`)],
      [29, furthest(foot, (point) => -point[2])],
      [31, joint(`${side}-toe-1-2`)],
    ];
    for (const [index, point] of joints) landmarks[index + first] = point;
  }
  return landmarks;
}
