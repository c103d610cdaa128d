import { describe, expect, it } from "vitest";
import { apartFrom, colourClusters, likeOneOf, unlikeness } from "./colour-clusters.ts";

const colours = Float32Array.from([
  ...Array.from({ length: 30 }, (_, at) => [100 + (at % 3), 0, 0]).flat(),
  ...Array.from({ length: 10 }, (_, at) => [20, 40 + (at % 2), -10]).flat(),
]);
const all = Array.from({ length: 40 }, (_, at) => at);

describe("colourClusters", () => {
  it("finds the parts of a picture and how much each holds", () => {
    const found = colourClusters(colours, all, 2).toSorted((a, b) => b.share - a.share);
    expect(found.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(found[0]?.centre[0]).toBeCloseTo(101, 0);
    expect(found[1]?.centre).toEqual([20, 40.5, -10]);
  });
  it("makes no more parts than can be seen", () => {
    expect(colourClusters(colours, all.slice(0, 30), 5)).toHaveLength(1);
  });
  it("finds nothing in nothing", () => expect(colourClusters(colours, [], 3)).toEqual([]));
});

it("tells like from unlike in spreads", () => {
  const [grey] = [colourClusters(colours, all.slice(0, 30), 1)];
  expect(unlikeness(grey, colours, 0)).toBeLessThan(1);
  expect(unlikeness(grey, colours, 35)).toBeGreaterThan(5);
  expect(unlikeness([], colours, 0)).toBe(Number.POSITIVE_INFINITY);
});

it("parts what lies near others from what does not", () => {
  const both = colourClusters(colours, all, 2);
  const grey = both.filter(({ share }) => share > 0.5);
  expect(apartFrom(both, grey, 2)).toHaveLength(1);
  expect(likeOneOf(both, grey, 2)).toEqual(grey);
});
