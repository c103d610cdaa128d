import { expect, it } from "vitest";
import { mergeSites } from "./merge-sites.ts";

it("adds what is new, takes other names over, and passes over this site and what has no id", () => {
  const others = [
    { siteId: "k-101", name: "Harbour" },
    { siteId: "k-102", name: "Mill" },
  ];
  const read = [
    { id: "K 102", name: "Alte Mühle" },
    { id: "", name: "Südtor" },
    { id: "own", name: "Here" },
    { id: "", name: "***" },
  ];
  expect(mergeSites(others, read, "own")).toEqual([
    { siteId: "k-101", name: "Harbour" },
    { siteId: "k-102", name: "Alte Mühle" },
    { siteId: "sudtor", name: "Südtor" },
  ]);
});
