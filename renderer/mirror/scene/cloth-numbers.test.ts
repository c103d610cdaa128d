import { expect, it } from "vitest";
import { CLOTH_NUMBERS_PARS, createClothNumbers } from "./cloth-numbers.ts";

const DEFINES = [...CLOTH_NUMBERS_PARS.matchAll(/#define (\w+) uCloth\[(\d+)\]\.([xyzw]+)/g)].map(
  ([, name = "", slot = "", swizzle = ""]) => ({ name, slot: Number(slot), swizzle }),
);

it("gives every number a place of its own", () => {
  const taken = DEFINES.flatMap(({ slot, swizzle }) => swizzle.split("").map((letter) => `${slot}${letter}`));
  expect(DEFINES.length).toBeGreaterThan(30);
  expect(new Set(taken).size).toBe(taken.length);
});

it("writes where the shader reads", () => {
  const numbers = createClothNumbers();
  numbers.set("uColour", 0.1, 0.2, 0.3);
  numbers.set("uGrain", 0.4);
  const read = (name: string): number[] => {
    const found = DEFINES.find((define) => define.name === name);
    return (found?.swizzle ?? "")
      .split("")
      .map((letter) => numbers.packed[4 * (found?.slot ?? 0) + "xyzw".indexOf(letter)] ?? Number.NaN);
  };
  expect(read("uColour").map((value) => Number(value.toFixed(3)))).toEqual([0.1, 0.2, 0.3]);
  expect(read("uGrain")[0]).toBeCloseTo(0.4);
  expect(numbers.packed.length).toBe(4 * (1 + Math.max(...DEFINES.map(({ slot }) => slot))));
});
