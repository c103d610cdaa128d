import { describe, expect, it } from "vitest";
import { REST_SKELETON } from "../../../../models/body/rest-skeleton.ts";
import { BONES } from "../../../../models/contract/index.ts";
import type { SkinnedVertices } from "../project-landmarks.ts";
import { freeParts } from "./free-part.ts";

/** Rings of 24 vertices from the chest down to a hem; `gap` leaves out the middle of the front. */
function tube(hemMetres: number, gap: boolean): SkinnedVertices {
  const positions: number[] = [];
  for (let y = 1.3; y >= hemMetres; y -= 0.03)
    for (let turn = 0; turn < 24; turn += 1) {
      const angle = (turn / 24) * 2 * Math.PI;
      if (gap && Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle))) < 0.3) continue;
      positions.push(0.2 * Math.sin(angle), y, 0.2 * Math.cos(angle));
    }
  return hung(positions, "spine");
}
function hung(positions: readonly number[], bone: (typeof BONES)[number]): SkinnedVertices {
  const count = positions.length / 3;
  const joints = Array.from({ length: 4 * count }, () => BONES.indexOf(bone));
  return { positions, joints, weights: joints.map((_, at) => (at % 4 === 0 ? 1 : 0)) };
}
/** A sleeve over the left forearm, so wide. */
function sleeve(radiusMetres: number): SkinnedVertices {
  const bone = REST_SKELETON.find(({ name }) => name === "leftForearm");
  if (bone === undefined) throw new Error("no forearm");
  const line = bone.tail.map((value, axis) => value - (bone.head[axis] ?? 0));
  const across = [0, line[2] ?? 0, -(line[1] ?? 0)];
  const size = Math.hypot(...across);
  const positions = [0, 0.5, 0.9, 1].flatMap((share) =>
    [1, -1].flatMap((way) =>
      bone.head.map(
        (value, axis) =>
          value + share * (line[axis] ?? 0) + (way * radiusMetres * (across[axis] ?? 0)) / size,
      ),
    ),
  );
  return hung(positions, "leftForearm");
}
const kinds = (
  category: Parameters<typeof freeParts>[0]["category"],
  hemMetres: number,
  mesh: SkinnedVertices,
): readonly string[] => freeParts({ category, hemMetres }, mesh, REST_SKELETON).map(({ kind }) => kind);

describe("what hangs free", () => {
  it("is the hem of a skirt that is long enough", () => {
    expect(kinds("skirt", 0.5, tube(0.5, false))).toEqual(["hem"]);
    expect(kinds("skirt", 0.8, tube(0.8, false))).toEqual([]);
  });
  it("is the front of a jacket that is open, and nothing of one that is closed or of a shirt", () => {
    expect(kinds("jacket", 0.8, tube(0.8, true))).toEqual(["front"]);
    expect(kinds("jacket", 0.8, tube(0.8, false))).toEqual([]);
    expect(kinds("top-long", 0.8, tube(0.8, false))).toEqual([]);
  });
  it("is a sleeve that is wide, and none that lies close", () => {
    expect(kinds("top-long", 0.85, sleeve(0.11))).toEqual(["left-sleeve"]);
    expect(kinds("top-long", 0.85, sleeve(0.05))).toEqual([]);
  });
});
