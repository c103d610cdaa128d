import { expect, it } from "vitest";
import { differences, MAX_DIFFERENCES } from "./differences.ts";

it("tells only the places that differ", () => {
  expect(differences({ name: "Poster", tags: ["a"] }, { name: "Poster", tags: ["a", "b"] })).toEqual([
    { path: "tags 2", mine: null, theirs: "b" },
  ]);
  expect(differences({ zones: [{ widthPixels: 10 }] }, { zones: [{ widthPixels: 20 }] })).toEqual([
    { path: "zones 1 widthPixels", mine: "10", theirs: "20" },
  ]);
});

it("stays short", () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`k${at}`, at]));
  expect(differences(many, {})).toHaveLength(MAX_DIFFERENCES);
});
