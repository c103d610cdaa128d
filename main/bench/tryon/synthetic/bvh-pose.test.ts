import { expect, test } from "vitest";
import { bvhPose } from "./bvh-pose.ts";

/** A chain of joints along z (up), the left arm's elbow turned by `degrees` about y. */
function motion(degrees: number): string {
  const joint = (name: string, offset: string, inner: string) =>
    `JOINT ${name}\n{\nOFFSET ${offset}\nCHANNELS 3 Xrotation Yrotation Zrotation\n${inner}\n}`;
  const limb = (names: readonly string[], start: string): string =>
    names.reduceRight(
      (inner, name, at) => joint(name, at === 0 ? start : "0 0 -1", inner),
      "End Site\n{\nOFFSET 0 0 -1\n}",
    );
  const sides = (["L", "R"] as const).flatMap((side) => {
    const x = side === "L" ? 1 : -1;
    return [
      limb([`clavicle.${side}`, `upperarm01.${side}`, `lowerarm01.${side}`, `wrist.${side}`], `${x} 0 3`),
      limb([`upperleg01.${side}`, `lowerleg01.${side}`, `foot.${side}`], `${x} 0 0`),
    ];
  });
  const spine = ["spine05", "spine02", "neck01"].reduceRight(
    (inner, name) => joint(name, "0 0 1", inner),
    "End Site\n{\nOFFSET 0 0 1\n}",
  );
  const body = `ROOT root\n{\nOFFSET 0 0 0\nCHANNELS 3 Xrotation Yrotation Zrotation\n${[spine, ...sides].join("\n")}\n}`;
  const names = [...body.matchAll(/(?:ROOT|JOINT) (\S+)/g)].map(([, name]) => name);
  const values = names.flatMap((name) => (name === "lowerarm01.L" ? [0, degrees, 0] : [0, 0, 0]));
  return `HIERARCHY\n${body}\nMOTION\nFrames: 1\nFrame Time: 0.04\n${values.join(" ")}\n`;
}

test("a rest pose hangs its limbs", () => {
  const { directions } = bvhPose(motion(0));
  expect(directions.leftForearm?.[1]).toBeCloseTo(-1);
  expect(directions.spine?.[1]).toBeCloseTo(1);
});

test("a turned elbow turns the forearm alone", () => {
  const { directions } = bvhPose(motion(-90));
  expect(directions.leftUpperArm?.[1]).toBeCloseTo(-1);
  expect(directions.leftForearm?.[0]).toBeCloseTo(1);
  expect(directions.rightForearm?.[1]).toBeCloseTo(-1);
});

test("a motion of another rig is refused", () => {
  expect(() => bvhPose("HIERARCHY\nMOTION\nFrame Time: 1\n0\n")).toThrow("no joint");
});
