import { expect, it } from "vitest";
import { barOf, pagesFor } from "./pages.ts";

it("shows each role its own pages", () => {
  const names = (role: "staff" | "merchandiser" | "admin") => pagesFor(role).map((page) => page.name);
  expect(names("staff")).toEqual(["today", "requests", "content", "garments", "screens"]);
  expect(names("merchandiser")).toEqual([
    "today",
    "content",
    "garments",
    "screens",
    "experiments",
    "engagement",
  ]);
  expect(names("admin")).toHaveLength(8);
});

it("puts what does not fit under a thumb behind more", () => {
  const { bar, more } = barOf(pagesFor("admin"));
  expect(bar.map((page) => page.name)).toEqual(["today", "requests", "content", "garments"]);
  expect(more.map((page) => page.name)).toEqual(["screens", "experiments", "engagement", "settings"]);
  expect(barOf(pagesFor("staff")).more).toEqual([]);
  expect(barOf(pagesFor("merchandiser")).more.map((page) => page.name)).toEqual([
    "experiments",
    "engagement",
  ]);
});
