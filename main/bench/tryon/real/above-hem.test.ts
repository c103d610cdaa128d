import { expect, test } from "vitest";
import { hemRow, silhouetteIou } from "./above-hem.ts";
import { maskOf } from "./picture.ts";

const SIZE = { widthPixels: 20, heightPixels: 20 };
const box = (fromX: number, toX: number, fromY: number, toY: number) =>
  maskOf(SIZE, (at) => {
    const [x, y] = [at % 20, Math.floor(at / 20)];
    return x >= fromX && x < toX && y >= fromY && y < toY;
  });
const TORSO = { leftShoulder: [15, 4], rightShoulder: [5, 4], leftHip: [14, 15], rightHip: [6, 15] } as const;

test("the hem is the lowest worn row between the shoulders, not that of a sleeve", () => {
  const body = box(5, 15, 4, 12);
  const sleeve = box(0, 3, 4, 18);
  const worn = maskOf(SIZE, (at) => (body.alpha[at] ?? 0) + (sleeve.alpha[at] ?? 0) > 0);
  expect(hemRow(worn, TORSO)).toBe(12);
});

test("what hangs below the hem does not count", () => {
  expect(silhouetteIou(box(5, 15, 4, 18), box(5, 15, 4, 12), 12)).toBe(1);
  expect(silhouetteIou(box(5, 15, 4, 18), box(5, 15, 4, 12), 20)).toBeCloseTo(8 / 14);
  expect(silhouetteIou(box(5, 10, 4, 12), box(5, 15, 4, 12), 12)).toBe(0.5);
  expect(silhouetteIou(box(0, 0, 0, 0), box(0, 0, 0, 0), 20)).toBeNaN();
});
