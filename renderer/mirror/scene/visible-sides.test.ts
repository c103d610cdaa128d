import { expect, it } from "vitest";
import { visibleSides } from "./visible-sides.ts";

const PLACES = {
  collar: [0, 1.4, 0.1],
  cuff: [0.4, 1.1, 0.1],
  belly: [0.05, 1.1, 0.1],
  hem: [0.05, 0.9, 0.1],
  back: [0.05, 1, -0.1],
  sleeve: [0.3, 1.2, 0],
  flare: [0.31, 0.6, 0],
} as const;
const names = Object.keys(PLACES) as (keyof typeof PLACES)[];
const sides = (opensInFront: boolean) => {
  const { outer, inner } = visibleSides({
    index: names.flatMap((_, vertex) => [vertex, vertex, vertex]),
    place: (vertex) => PLACES[names[vertex] ?? "belly"],
    isRim: (vertex) => names[vertex] === "hem" || names[vertex] === "collar",
    isNearEdge: (vertex) => names[vertex] !== "sleeve",
    openingFromMetres: 1.25,
    opensInFront,
  });
  const named = (list: readonly number[]) => [...new Set(list.map((vertex) => names[vertex]))];
  return { outer: named(outer), inner: named(inner) };
};

it("shows the inner side of collar and cuffs only, of no hem that flares, and no rim where a hem hides it", () => {
  expect(sides(false)).toEqual({
    outer: ["collar", "belly", "back", "flare", "cuff", "sleeve"],
    inner: ["collar", "cuff"],
  });
});
it("shows the inner side of a jacket's front, not of its back", () => {
  expect(sides(true).inner).toEqual(["collar", "cuff", "belly", "hem"]);
});
