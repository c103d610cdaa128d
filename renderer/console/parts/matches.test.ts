import { expect, it } from "vitest";
import { matches } from "./matches.ts";

it.each([
  ["", ["Jacket"], true],
  ["jupe ete", ["Jupe d’été", "brand"], true],
  ["strasse", ["Straßenmantel"], true],
  ["jack blue", ["Jacket", "Blue"], true],
  ["jack red", ["Jacket", "Blue", null], false],
])("%s in %j: %s", (search, texts, expected) => {
  expect(matches(search, texts)).toBe(expected);
});
