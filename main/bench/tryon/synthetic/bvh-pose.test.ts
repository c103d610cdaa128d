import { expect, test } from "vitest";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import { bvhPose } from "./bvh-pose.ts";

const TWIST_DEGREES = (0.5 * 180) / Math.PI;

/** A chain of joints along z (up), the left arm's elbow turned by `degrees` about y, one joint twisted about z. */
function motion(degrees: number, twisted = ""): string {
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
  const spine = ["spine05", "spine03", "spine02", "spine01", "neck01"].reduceRight(
    (inner, name) => joint(name, "0 0 1", inner),
    "End Site\n{\nOFFSET 0 0 1\n}",
  );
  const body = `ROOT root\n{\nOFFSET 0 0 0\nCHANNELS 3 Xrotation Yrotation Zrotation\n${[spine, ...sides].join("\n")}\n}`;
  const names = [...body.matchAll(/(?:ROOT|JOINT) (\S+)/g)].map(([, name]) => name);
  const values = names.flatMap((name) =>
    name === "lowerarm01.L" ? [0, degrees, 0] : [0, 0, name === twisted ? TWIST_DEGREES : 0],
  );
  return `HIERARCHY\n${body}\nMOTION\nFrames: 1\nFrame Time: 0.04\n${values.join(" ")}\n`;
}

const restOf = (name: string): readonly [number, number, number] => {
  const bone = REST_SKELETON.find((one) => one.name === name);
  if (bone === undefined) throw new Error(`No bone ${name}.`);
  return [0, 1, 2].map((axis) => (bone.tail[axis] ?? 0) - (bone.head[axis] ?? 0)) as [number, number, number];
};

test("a motion at its own rig's rest leaves our bones at theirs", () => {
  const { directions, sides } = bvhPose(motion(0));
  for (const name of ["leftClavicle", "rightForearm", "spine"] as const)
    restOf(name).forEach((value, axis) => {
      expect(directions[name]?.[axis]).toBeCloseTo(value);
    });
  expect(sides?.chest?.[0]).toBeCloseTo(1);
});

test("a turned elbow turns the forearm alone", () => {
  const { directions } = bvhPose(motion(-90));
  const [x, y] = restOf("leftForearm");
  expect(directions.leftForearm?.[0]).toBeCloseTo(-y);
  expect(directions.leftForearm?.[1]).toBeCloseTo(x);
  expect(directions.rightForearm?.[1]).toBeCloseTo(restOf("rightForearm")[1]);
});

test("a twisted spine twists the chest", () => {
  const { sides } = bvhPose(motion(0, "spine03"));
  expect(sides?.chest?.[2]).toBeCloseTo(-Math.sin(0.5));
});

test("a motion of another rig is refused", () => {
  expect(() => bvhPose("HIERARCHY\nMOTION\nFrame Time: 1\n0\n")).toThrow("no joint");
});
