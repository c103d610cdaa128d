import { expect, it } from "vitest";
import { contactShade } from "./contact-shade.ts";

/** A sleeve's arm as a ladder of vertices, 1 cm apart, downwards from 1.2 m. */
const ladder = (count: number) => ({
  vertexCount: count,
  index: Array.from({ length: count - 2 }, (_, at) => [at, at + 1, at + 2]).flat(),
  place: (vertex: number) => [0.3, 1.2 - vertex / 100, 0] as const,
  isHead: (): boolean => false,
});

it("shades skin below cloth, less the further away, and none beyond 8.5 cm", () => {
  const { shade } = contactShade(ladder(20), (vertex) => vertex < 10);
  expect(shade[9]).toBe(1);
  for (let vertex = 10; vertex < 18; vertex += 1) {
    expect(shade[vertex] ?? 0).toBeGreaterThan(0);
    expect(shade[vertex] ?? 0).toBeLessThan(shade[vertex - 1] ?? 0);
  }
  for (let vertex = 18; vertex < 20; vertex += 1) expect(shade[vertex]).toBe(0);
});

it("shades skin above cloth less than skin below it", () => {
  const fourCentimetresAbove = contactShade(ladder(20), (vertex) => vertex >= 10).shade[6] ?? 0;
  expect(fourCentimetresAbove).toBe(0);
  const below = contactShade(ladder(20), (vertex) => vertex < 10).shade[10] ?? 0;
  const above = contactShade(ladder(20), (vertex) => vertex >= 10).shade[9] ?? 0;
  expect(above).toBeGreaterThan(0);
  expect(above).toBeLessThan(0.6 * below);
});

it("needs only the band beside the cloth's edge", () => {
  const { band } = contactShade(ladder(60), (vertex) => vertex < 30);
  expect(Math.min(...band)).toBeGreaterThan(25);
  expect(Math.max(...band)).toBeLessThan(42);
  expect(contactShade(ladder(60), () => false).band).toEqual([]);
});

it("never darkens a face", () => {
  const skin = { ...ladder(20), isHead: (vertex: number) => vertex < 9 };
  const { shade } = contactShade(skin, (vertex) => vertex >= 8);
  expect([...shade.subarray(0, 9)]).toEqual(Array(9).fill(0));
  expect(shade[9]).toBe(1);
});
