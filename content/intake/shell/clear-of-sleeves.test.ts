import { expect, it } from "vitest";
import { clearOfSleeves } from "./clear-of-sleeves.ts";

const trunk = { kind: "trunk" } as const;
const sleeve = { kind: "sleeve", side: 1, alongMetres: 0.1 } as const;
const face = (...corners: number[]) => ({ corners, panel: "front" as const });

it("takes cloth of the trunk, not a sleeve's, nor that along its armhole", () => {
  const [middle, armhole, arm] = [face(0, 1, 2), face(1, 2, 3), face(2, 3, 4)];
  const carriers = [trunk, trunk, trunk, trunk, sleeve];
  const isClear = clearOfSleeves({
    faces: [middle, armhole, arm, face(0, 1, 5)],
    carriers: [...carriers, trunk],
  });
  expect([middle, armhole, arm].map(isClear)).toEqual([false, false, false]);
  expect(isClear(face(0, 1, 5))).toBe(true);
});

it("takes all of what has no sleeves", () => {
  const faces = [face(0, 1, 2), face(1, 2, 3)];
  expect(faces.map(clearOfSleeves({ faces, carriers: [trunk, trunk, trunk, trunk] }))).toEqual([true, true]);
});
