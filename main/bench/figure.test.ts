import { expect, test } from "vitest";
import { bounded, compared } from "./figure.ts";
import { printBench } from "./print-bench.ts";

const measured = { id: "appends", unit: "rows/s", value: 60, n: 10 };

test("a ratio is held against its bar", () => {
  expect(compared({ ...measured, baseline: 100, sign: "≥", bar: 0.5 })).toMatchObject({
    ratio: 0.6,
    ok: true,
  });
  expect(compared({ ...measured, baseline: 200, sign: "≥", bar: 0.5 })).toMatchObject({
    ratio: 0.3,
    ok: false,
  });
  expect(compared({ ...measured, baseline: 0, sign: "≥", bar: 0.5 })).toMatchObject({ ok: false });
});

test("a value that was not measured never passes", () => {
  expect(bounded({ ...measured, value: Number.NaN, sign: "≤", bar: 4 }).ok).toBe(false);
  expect(bounded({ ...measured, value: 3, sign: "≤", bar: 4 })).toMatchObject({
    ok: true,
    bar: "value ≤ 4 rows/s",
  });
});

test("the table names what fell short", () => {
  const text = printBench({
    name: "x",
    machine: "m",
    figures: [compared({ ...measured, baseline: 200, sign: "≥", bar: 0.5 })],
  });
  expect(text).toContain("SHORT");
  expect(text).toContain("0.300");
});
