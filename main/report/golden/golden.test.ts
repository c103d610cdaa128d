import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseReport, checkGoldenCase } from "./check-golden-case.ts";
import { goldenCases } from "./golden-cases.ts";
import { printGolden } from "./print-golden.ts";
import { checkGoldenFolder, readExpected, readRows } from "./read-golden.node.ts";

const fixtures = join(import.meta.dirname, "fixtures");

/** One fixture with its expected.json changed in one place; a change to undefined takes the place away. */
function withPlanted(name: string, path: readonly (string | number)[], value: unknown): CaseReport {
  const expected = structuredClone(readExpected(join(fixtures, name, "expected.json")));
  let part: unknown = expected;
  for (const key of path.slice(0, -1)) part = Reflect.get(Object(part), key);
  Reflect.set(Object(part), path.at(-1) ?? "", value);
  return checkGoldenCase({ name, rows: readRows(join(fixtures, name, "input.csv")), expected }, goldenCases);
}

describe("the golden cases", () => {
  const reports = checkGoldenFolder(fixtures, goldenCases);
  it.each(reports.map((report) => [report.name, report] as const))("%s", (_name, report) => {
    expect(report.faults).toEqual([]);
    expect(report.compared).toBeGreaterThan(10);
  });
  it("are all that the product answers", () =>
    expect(reports.map(({ name }) => name)).toEqual(Object.keys(goldenCases)));
  it("hold a thousand values, none of them left out", () => {
    expect(reports.flatMap(({ leftOut }) => leftOut)).toEqual([]);
    expect(printGolden(reports)).toMatch(/14 cases, 1\d{3} values compared, all ok$/);
  });
});

/** An expected.json with another number in the place of every one that is not an input. */
function withOtherResults(expected: unknown, inputs: readonly RegExp[], path = ""): unknown {
  if (inputs.some((input) => input.test(path))) return expected;
  if (typeof expected === "number") return expected + 0.25;
  if (typeof expected !== "object" || expected === null) return expected;
  const deeper = (value: unknown, key: string | number): unknown =>
    withOtherResults(value, inputs, path === "" ? String(key) : `${path}.${key}`);
  if (Array.isArray(expected)) return expected.map(deeper);
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, deeper(value, key)]));
}

it.each(Object.entries(goldenCases))(
  "%s is computed from its inputs, never from its results",
  (name, entry) => {
    const rows = readRows(join(fixtures, name, "input.csv"));
    const expected = readExpected(join(fixtures, name, "expected.json"));
    const others = withOtherResults(expected, entry.inputs ?? []);
    expect(others).not.toEqual(expected);
    expect(entry.compute(rows, others)).toEqual(entry.compute(rows, expected));
  },
);

describe("a number that is wrong in the seventh digit", () => {
  it.each([
    ["01-two-stores-did", ["ols", "se_HC3"], 0.18489333],
    ["03-rotation-williams-6x3", ["contrasts", "mirror_vs_none", "CR2", "df"], 4.57143],
    ["07-single-store-switchback", ["sign_flip", "p"], 0.01989746],
    ["08-baseline-adjustment-cuped", ["lin_interacted_HC2", "se"], 3.249989],
    ["09-funnel-rates-srm", ["edge_zero_of_40", "clopper_pearson", "hi"], 0.0880974],
    ["10-multiplicity-sequential", ["lan_demets_obf", "z", 1], 2.97],
    ["11-money-roi-fieller", ["cases", 2, "prob_roi_positive_flat_prior"], 3.82208e-7],
    ["12-power-mde", ["table", 3, "mde_log_paired"], 0.0717273],
    ["13-event-study-placebo", ["pooled_randomisation", "assignments"], 253],
  ])("%s %j", (name, path, value) => {
    const { faults } = withPlanted(name, path, value);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(path.join("."));
  });
});

describe("what is asked for and not there", () => {
  it("is a number that was not computed", () =>
    expect(withPlanted("12-power-mde", ["power_of_another_kind"], 0.8).faults).toEqual([
      "power_of_another_kind: not computed, expected 0.8",
    ]));
  it("is one more entry of a list", () =>
    expect(withPlanted("10-multiplicity-sequential", ["holm", 9], 1).faults).toEqual([
      "holm.9: not computed, expected 1",
    ]));
  it("is one entry too many", () =>
    expect(withPlanted("10-multiplicity-sequential", ["holm"], [0.009]).faults).toEqual([
      "holm: 9 entries, expected 1",
    ]));
  it("is a number where the product refuses", () =>
    expect(withPlanted("09-funnel-rates-srm", ["edge_zero_of_0"], { wilson: { rate: 0 } }).faults).toEqual([
      expect.stringContaining("edge_zero_of_0: refused, nothing-counted"),
    ]));
  it("is a refusal where the product gives a number", () => {
    const name = "09-funnel-rates-srm";
    const entry = { compute: () => ({ edge_zero_of_zero: Number.NaN }), refusals: [/^edge_zero_of_zero$/] };
    const report = checkGoldenCase(
      { name, rows: [], expected: { edge_zero_of_zero: "undefined" } },
      { [name]: entry },
    );
    expect(report.faults).toEqual(["edge_zero_of_zero: null, expected a refusal"]);
  });
  it("is an input, of which the case tells", () =>
    expect(withPlanted("12-power-mde", ["design_effect", "icc"], undefined).faults).toEqual([
      "could not be computed: icc is not a number",
    ]));
  it("is a case of another name", () =>
    expect(checkGoldenCase({ name: "toString", rows: [], expected: {} }, goldenCases).faults[0]).toContain(
      "no such case",
    ));
});

describe("a folder", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "golden-"));
    cpSync(join(fixtures, "12-power-mde"), join(folder, "12-power-mde"), { recursive: true });
    cpSync(join(fixtures, "12-power-mde"), join(folder, "99-unknown"), { recursive: true });
    cpSync(join(fixtures, "11-money-roi-fieller"), join(folder, "11-money-roi-fieller"), { recursive: true });
    rmSync(join(folder, "11-money-roi-fieller", "input.csv"));
    cpSync(join(fixtures, "08-baseline-adjustment-cuped"), join(folder, "08-baseline-adjustment-cuped"), {
      recursive: true,
    });
    const text = readFileSync(join(folder, "08-baseline-adjustment-cuped", "expected.json"), "utf8");
    writeFileSync(join(folder, "08-baseline-adjustment-cuped", "expected.json"), text.slice(0, -9));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("fails by what is unknown, missing or broken, and prints each", () => {
    const reports = checkGoldenFolder(folder, goldenCases);
    expect(reports.map(({ faults }) => faults.length)).toEqual([1, 1, 0, 1]);
    const text = printGolden(reports);
    expect(text).toContain("could not be read");
    expect(text).toContain("input.csv is missing");
    expect(text).toContain("no such case; known: 01-two-stores-did");
    expect(text).toContain("4 cases, 62 values compared, 3 NOT OK");
  });
});
