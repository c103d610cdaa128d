import { expect, it } from "vitest";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import { BONES, type BoneName } from "../../../../models/contract/index.ts";
import { alongArm, sleeveEnds } from "./sleeve-ends.ts";

/** Cloth along some bones' axes, ten vertices a bone, each of one bone alone. */
function cloth(names: readonly BoneName[], vertices: number) {
  const all = names.flatMap((name) => {
    const at = BONES.indexOf(name);
    const [head, tail] = [REST_SKELETON[at]?.head ?? [0, 0, 0], REST_SKELETON[at]?.tail ?? [0, 0, 0]];
    return Array.from({ length: 10 }, (_, step) => ({
      at,
      place: head.map((value, axis) => value + (step / 10) * ((tail[axis] ?? 0) - value)),
    }));
  });
  const kept = all.slice(0, vertices);
  return {
    positions: kept.flatMap(({ place }) => place),
    joints: kept.flatMap(({ at }) => [at, 0, 0, 0]),
    weights: kept.flatMap(() => [1, 0, 0, 0]),
  };
}
const sleeve = (vertices: number) => cloth(["leftUpperArm", "leftForearm", "leftHand"], vertices);

it("ends where the cloth on the arm ends, of the longest sleeve", () => {
  expect(sleeveEnds([], REST_SKELETON)).toEqual({ left: 0, right: 0 });
  expect(sleeveEnds([sleeve(7)], REST_SKELETON).left).toBeCloseTo(0.5, 1);
  const both = sleeveEnds([sleeve(20), sleeve(7)], REST_SKELETON);
  expect(both.left).toBeGreaterThan(1.7);
  expect(both.left).toBeLessThan(2);
  expect(both.right).toBe(0);
});

it("finds no sleeve in cloth of the trunk", () => {
  expect(sleeveEnds([cloth(["chest", "leftClavicle"], 20)], REST_SKELETON)).toEqual({ left: 0, right: 0 });
});

it("knows no arm away from it", () => {
  expect(alongArm([0, 1.2, 0.1], "left", REST_SKELETON)).toBe(0);
  const forearm = REST_SKELETON[BONES.indexOf("leftForearm")]?.head ?? [0, 0, 0];
  expect(alongArm(forearm, "left", REST_SKELETON)).toBeCloseTo(1, 5);
});
