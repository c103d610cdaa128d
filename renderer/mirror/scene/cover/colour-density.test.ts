import { expect, it } from "vitest";
import { colourDensity } from "./colour-density.ts";

/** Twenty dark brown pixels, then one of light grey and one far out of any picture's colours. */
const colours = Float32Array.from(
  [...Array.from({ length: 20 }, (_, at) => [30 + (at % 2), -12, 14]), [140, 0, 0], [900, -900, 900]].flat(),
);
const brown = Array.from({ length: 20 }, (_, at) => at);

it("is high for a part's own colours, nothing for others", () => {
  const density = colourDensity(colours, brown);
  expect(density.of(colours, 0)).toBeGreaterThan(0.1);
  expect(density.of(colours, 20)).toBe(0);
});

it("spreads a colour over its neighbours, an eighth of it staying", () => {
  const line = Float32Array.from(
    Array.from({ length: 40 }, (_, at) => [30 + 5.5 * (at - 20), -12, 14]).flat(),
  );
  const density = colourDensity(colours, [0]);
  const seen = new Set(Array.from({ length: 40 }, (_, at) => density.of(line, at)));
  expect(Math.max(...seen)).toBeCloseTo(0.125, 5);
});

it("takes colours beyond its cells for the outermost", () => {
  const density = colourDensity(colours, [21]);
  expect(density.of(colours, 21)).toBeGreaterThan(0);
});

it("knows nothing of an empty part", () => {
  expect(colourDensity(colours, []).of(colours, 0)).toBe(0);
});
