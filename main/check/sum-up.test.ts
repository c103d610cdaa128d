import { expect, test } from "vitest";
import { sumUp } from "./sum-up.ts";

const well = { project: "unit", passed: 3, skipped: [], failures: [] };

test("a run in which all is well ends with its counts", () => {
  expect(sumUp([], [well])).toBe("unit: 3 passed, 0 failed, 0 skipped");
});

test("what was left out and what failed, in every project, are named last", () => {
  const broken = {
    project: "pages",
    passed: 1,
    skipped: ["a.test.ts > needs a display"],
    failures: [{ name: "b.test.ts > holds", message: "expected 1 to be 2\nat line 4" }],
  };
  expect(sumUp(["Types (tsc)"], [well, broken]).split("\n")).toEqual([
    "Skipped (1):",
    "  pages: a.test.ts > needs a display",
    "",
    "FAILED (2):",
    "  check: Types (tsc)",
    "  pages: b.test.ts > holds",
    "      expected 1 to be 2",
    "      at line 4",
    "",
    "unit: 3 passed, 0 failed, 0 skipped",
    "pages: 1 passed, 1 failed, 1 skipped",
  ]);
});

test("a message without an end is cut", () => {
  const failures = [{ name: "c.test.ts", message: "x".repeat(5_000) }];
  expect(sumUp([], [{ ...well, failures }]).length).toBeLessThan(1_000);
});
