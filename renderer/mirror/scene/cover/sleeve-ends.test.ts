import { expect, it } from "vitest";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import { BONES } from "../../../../models/contract/index.ts";
import { sleeveEnds } from "./sleeve-ends.ts";

/** Skin along the axes of the left arm's bones, ten vertices a bone. */
const arm = (["leftUpperArm", "leftForearm", "leftHand"] as const).flatMap((name) => {
  const bone = REST_SKELETON[BONES.indexOf(name)];
  const [head, tail] = [bone?.head ?? [0, 0, 0], bone?.tail ?? [0, 0, 0]];
  return Array.from({ length: 10 }, (_, at) =>
    head.map((value, axis) => value + (at / 10) * ((tail[axis] ?? 0) - value)),
  );
});
const ends = (covered: number) =>
  sleeveEnds(
    {
      vertexCount: arm.length,
      place: (vertex) => (arm[vertex] ?? [0, 0, 0]) as unknown as readonly [number, number, number],
      isCovered: (vertex) => vertex < covered,
    },
    REST_SKELETON,
  );

it("ends where the covered skin of the arm ends", () => {
  expect(ends(0)).toEqual({ left: 0, right: 0 });
  expect(ends(7).left).toBeCloseTo(0.5, 0);
  expect(ends(20).left).toBeGreaterThan(1.7);
  expect(ends(20).left).toBeLessThan(2);
  expect(ends(20).right).toBe(0);
});
