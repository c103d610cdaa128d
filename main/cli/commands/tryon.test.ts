import { describe, expect, it } from "vitest";
import { parseTryOn } from "./tryon.ts";

const WHOLE = "--person p.jpg --garment g.jpg --category upper --out o".split(" ");

describe("the arguments of tryon", () => {
  it("reads them in any order", () => {
    expect(parseTryOn([...WHOLE.slice(4), ...WHOLE.slice(0, 4), "--points", "m.json"])).toEqual({
      ok: true,
      value: {
        personFile: "p.jpg",
        garmentFile: "g.jpg",
        category: "upper",
        outFolder: "o",
        pointsFile: "m.json",
      },
    });
    expect(parseTryOn(WHOLE)).toMatchObject({ value: { pointsFile: null } });
  });

  it.each([
    ["what is missing", WHOLE.slice(2)],
    ["an unknown kind", WHOLE.with(5, "hat")],
    ["an unknown flag", [...WHOLE, "--mask", "m.png"]],
    ["a flag without its value", [...WHOLE, "--points"]],
    ["a flag that is given twice", [...WHOLE, "--out", "p"]],
  ])("refuses %s", (_, args) => {
    expect(parseTryOn(args)).toMatchObject({ ok: false, code: "usage" });
  });
});
