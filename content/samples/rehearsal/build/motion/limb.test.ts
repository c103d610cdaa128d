import fc from "fast-check";
import { Quaternion, Vector3 } from "three";
import { describe, expect, test } from "vitest";
import { bendPoint, splitTwist, turnBetween } from "./limb.ts";

const number = fc.double({ min: -1, max: 1, noNaN: true });
const direction = fc
  .tuple(number, number, number)
  .filter(([x, y, z]) => Math.hypot(x, y, z) > 0.1)
  .map(([x, y, z]) => new Vector3(x, y, z).normalize());

describe("limbs", () => {
  test("a bent limb keeps its two lengths and reaches what it can reach", () => {
    fc.assert(
      fc.property(
        direction,
        direction,
        fc.double({ min: 0.2, max: 0.7, noNaN: true }),
        (to, pole, distance) => {
          fc.pre(to.clone().cross(pole).length() > 0.05);
          const lengths = { upperMetres: 0.38, lowerMetres: 0.36 };
          const tip = to.clone().multiplyScalar(distance);
          const knee = bendPoint(new Vector3(), tip, lengths, pole);
          expect(knee.length()).toBeCloseTo(0.38, 9);
          expect(knee.distanceTo(tip)).toBeCloseTo(0.36, 9);
          expect(knee.dot(pole.clone().addScaledVector(to, -pole.dot(to)))).toBeGreaterThanOrEqual(-1e-9);
        },
      ),
    );
  });

  test("a turn brings one direction onto the other", () => {
    fc.assert(
      fc.property(direction, direction, direction, direction, (along, beside, toAlong, toBeside) => {
        fc.pre(
          along.clone().cross(beside).length() > 0.05 && toAlong.clone().cross(toBeside).length() > 0.05,
        );
        const turn = turnBetween({ along, beside }, { along: toAlong, beside: toBeside });
        expect(along.clone().applyQuaternion(turn).distanceTo(toAlong)).toBeLessThan(1e-6);
      }),
    );
  });

  test("swing and twist make the turn again, and the twist leaves its axis alone", () => {
    fc.assert(
      fc.property(
        direction,
        direction,
        fc.double({ min: -2.5, max: 2.5, noNaN: true }),
        (axis, about, angle) => {
          const turn = new Quaternion().setFromAxisAngle(about, angle);
          const { swing, twist } = splitTwist(turn, axis);
          expect(swing.clone().multiply(twist).angleTo(turn)).toBeLessThan(1e-6);
          expect(axis.clone().applyQuaternion(twist).distanceTo(axis)).toBeLessThan(1e-6);
        },
      ),
    );
  });
});
