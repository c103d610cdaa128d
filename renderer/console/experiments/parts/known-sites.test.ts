import { expect, it } from "vitest";
import { siteIdOf, siteLabel } from "./known-sites.ts";

const known = [
  { siteId: "k-101", name: "Hafenstraße Köln" },
  { siteId: "k-102", name: "Galerie" },
  { siteId: "h-7", name: "Galerie" },
];

it("knows a listed site by its label, its id, and its name however it is written", () => {
  for (const { siteId } of known) expect(siteIdOf(siteLabel(siteId, known), known)).toBe(siteId);
  expect(siteIdOf("K-101", known)).toBe("k-101");
  expect(siteIdOf(" HAFENSTRASSE  Köln", known)).toBe("k-101");
});

it("makes an id of a name that is not listed, and nothing of nothing", () => {
  expect(siteIdOf("Alte Mühle", known)).toBe("alte-muhle");
  expect(siteIdOf("  ", known)).toBe("");
  expect(siteLabel("alte-muhle", known)).toBe("alte-muhle");
});

it("tells two of the same name apart", () => {
  expect(known.map(({ siteId }) => siteLabel(siteId, known))).toEqual([
    "Hafenstraße Köln",
    "Galerie (k-102)",
    "Galerie (h-7)",
  ]);
});
