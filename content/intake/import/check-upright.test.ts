import { beforeAll, describe, expect, it } from "vitest";
import type { Vector } from "../../garments/build/vector.ts";
import { checkOneGarment } from "./check-one-garment.ts";
import { checkUpright } from "./check-upright.ts";
import type { Cloth } from "./cloth.ts";
import { gatherCloth } from "./gather-cloth.ts";
import { madeGlb } from "./made-glb.node.ts";
import { openGlb } from "./open-glb.node.ts";

const ASSETS = ["t-shirt", "long-sleeve", "blazer", "dress", "skirt", "trousers"] as const;
const drapes = new Map<string, Cloth>();

beforeAll(async () => {
  for (const asset of ASSETS) {
    const file = await openGlb(await madeGlb(asset));
    const cloth = "code" in file ? null : gatherCloth(file);
    if (cloth === null) throw new Error(`${asset} has no cloth.`);
    drapes.set(asset, cloth);
  }
}, 60_000);

function drape(asset: string, move: (place: Vector) => Vector = (place) => place): Cloth {
  const cloth = drapes.get(asset);
  if (cloth === undefined) throw new Error(`${asset} was not read.`);
  return { ...cloth, positions: cloth.positions.map(move) };
}

/** Two files' cloth in one. */
function together(one: Cloth, other: Cloth): Cloth {
  const shift = one.positions.length;
  const faces = other.faces.map(({ corners: [a, b, c], material }) => {
    const moved = (corner: typeof a) => ({ ...corner, vertex: corner.vertex + shift });
    return { material, corners: [moved(a), moved(b), moved(c)] as const };
  });
  return { ...one, positions: [...one.positions, ...other.positions], faces: [...one.faces, ...faces] };
}

describe.each(ASSETS)("%s", (asset) => {
  it.each([
    ["stands", ([x, y, z]: Vector): Vector => [x, y, z], null],
    ["stands on its head", ([x, y, z]: Vector): Vector => [-x, -y, z], "upside down"],
    ["lies with z up", ([x, y, z]: Vector): Vector => [x, -z, y], "its z axis points up"],
    ["lies with −z up", ([x, y, z]: Vector): Vector => [x, z, -y], "its −z axis points up"],
  ])("that %s is told so", (_how, move, said) => {
    const found = checkUpright(drape(asset, move), null);
    if (said === null) expect(found).toBeNull();
    else expect(found?.text).toContain(said);
  });

  it("is one garment", () => {
    expect(checkOneGarment(drape(asset))).toBeNull();
  });
});

describe("more than one garment", () => {
  it("is an outfit of top and trousers, also on its head", () => {
    const outfit = together(drape("t-shirt"), drape("trousers"));
    const turned = { ...outfit, positions: outfit.positions.map(([x, y, z]): Vector => [-x, -y, z]) };
    expect(checkOneGarment(outfit)).toMatchObject({ code: "mesh-several", where: outfit.name });
    expect(checkOneGarment(turned)?.text).toContain("legs");
  });

  it("is a top above a skirt that nothing joins", () => {
    const above = drape("t-shirt", ([x, y, z]) => [x, y + 0.6, z]);
    expect(checkOneGarment(together(above, drape("skirt")))?.text).toContain("two pieces");
  });
});
