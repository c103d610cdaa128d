import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bound, type Label, sumOf, suppress, type Table } from "./suppress.ts";

const smallest = 5;
const tableOf = (values: number[], bounds: Bound[], dear: number[] = []): Table => ({
  values,
  bounds,
  dear: new Set(dear),
  smallest,
});

/** A reader who tries every table that agrees with what is printed: whether a cell has a second possible value. */
function hasSecondValue(cell: number, { values, bounds }: Table, labels: readonly Label[]): boolean {
  const sum = (of: readonly number[], cells: readonly number[]) =>
    cells.reduce((n, c) => n + (of[c] ?? 0), 0);
  const known = bounds.filter(({ parts, wholes }) => sum(values, parts) <= sum(values, wholes));
  const unknown = labels.flatMap((label, each) => (label === "measured" ? [] : [each]));
  const choices = unknown.map((each) => {
    const top = labels[each] === "suppressed" ? smallest - 1 : (values[each] ?? 0) + 8;
    const all = Array.from({ length: top }, (_, index) => index + 1);
    return each === cell ? all.filter((value) => value !== values[cell]) : all;
  });
  const least = values.map((value, each) => (labels[each] === "measured" ? value : 1));
  const most = values.map((value, each) => (labels[each] === "measured" ? value : value + 8));
  const possible = () => known.every(({ parts, wholes }) => sum(least, parts) <= sum(most, wholes));
  const tryFrom = (place: number): boolean => {
    if (!possible()) return false;
    const each = unknown[place];
    if (each === undefined) return true;
    const [low, high] = [least[each] ?? 0, most[each] ?? 0];
    for (const value of choices[place] ?? []) {
      least[each] = value;
      most[each] = value;
      if (tryFrom(place + 1)) return true;
    }
    least[each] = low;
    most[each] = high;
    return false;
  };
  return tryFrom(0);
}

const count = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 0, max: 30 }),
);

/** As a report has it: a total split twice, a part of it split the same ways, and products below that part. */
const reportLike = fc
  .record({
    squares: fc.array(fc.record({ visits: count, share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
      minLength: 4,
      maxLength: 4,
    }),
    product: count,
  })
  .map(({ squares, product }) => {
    const visits = squares.map((square) => square.visits);
    const tryOns = squares.map((square) => Math.floor(square.visits * square.share));
    const split = ([a = 0, b = 0, c = 0, d = 0]: number[]) => [a + b + c + d, a + b, c + d, a + c, b + d];
    const values = [...split(visits), ...split(tryOns), product];
    const bounds = [
      ...[0, 5].flatMap((at) => [...sumOf(at, [at + 1, at + 2]), ...sumOf(at, [at + 3, at + 4])]),
      ...[0, 1, 2, 3, 4].map((at) => ({ parts: [at + 5], wholes: [at] })),
      { parts: [10], wholes: [5] },
    ];
    return tableOf(values, bounds, [0, 5]);
  });

/** One total and its parts, one of them below another count. */
const line = fc.array(count, { minLength: 1, maxLength: 6 }).map((parts) => {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const cells = parts.map((_, index) => index + 1);
  return tableOf([total, ...parts], sumOf(0, cells), [0]);
});

describe("suppress", () => {
  it("never prints a small count and always prints zero", () => {
    fc.assert(
      fc.property(fc.oneof(reportLike, line), (table) => {
        for (const [cell, label] of suppress(table).entries()) {
          const value = table.values[cell] ?? 0;
          if (value === 0) expect(label).toBe("measured");
          if (value > 0 && value < smallest) expect(label).not.toBe("measured");
          if (value >= smallest) expect(label).not.toBe("suppressed");
        }
      }),
    );
  });

  it("leaves every cell that is not printed a second possible value, for a reader who tries every table", () => {
    fc.assert(
      fc.property(fc.oneof(line, reportLike), (table) => {
        const labels = suppress(table);
        for (const [cell, label] of labels.entries())
          if (label !== "measured") expect(hasSecondValue(cell, table, labels)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("the reader of that test does catch a table without complementary suppression", () => {
    const table = tableOf([12, 3, 9], sumOf(0, [1, 2]), [0]);
    expect(hasSecondValue(1, table, ["measured", "suppressed", "measured"])).toBe(false);
    expect(hasSecondValue(1, table, suppress(table))).toBe(true);
  });

  it.each<[string, Table, Label[]]>([
    ["prints all that is large", tableOf([12, 5, 7], sumOf(0, [1, 2])), ["measured", "measured", "measured"]],
    [
      "hides the smallest neighbour",
      tableOf([32, 3, 9, 20], sumOf(0, [1, 2, 3]), [0]),
      ["measured", "suppressed", "hidden", "measured"],
    ],
    [
      "hides nobody where small ones cover each other",
      tableOf([30, 3, 4, 4, 4, 15], sumOf(0, [1, 2, 3, 4, 5]), [0]),
      ["measured", "suppressed", "suppressed", "suppressed", "suppressed", "measured"],
    ],
    [
      "hides a large one where the small ones must all be ones",
      tableOf([20, 1, 1, 18], sumOf(0, [1, 2, 3]), [0]),
      ["measured", "suppressed", "suppressed", "hidden"],
    ],
    [
      "hides a total where nothing else is left",
      tableOf([8, 4, 4], sumOf(0, [1, 2]), [0]),
      ["hidden", "suppressed", "suppressed"],
    ],
    [
      "takes the total's own <5 where four ones would follow from it",
      tableOf([4, 1, 1, 1, 1], sumOf(0, [1, 2, 3, 4]), [0]),
      ["hidden", "suppressed", "suppressed", "suppressed", "suppressed"],
    ],
    [
      "knows that a part is at most its whole",
      tableOf([21, 20, 1], [{ parts: [1, 2], wholes: [0] }], [0]),
      ["measured", "hidden", "suppressed"],
    ],
  ])("%s", (_name, table, labels) => {
    expect(suppress(table)).toEqual(labels);
  });

  it("hides a zero where held labels would tell a small count else, and only there", () => {
    // Visits 11 = 1 + 10, try-ons 10 = 0 + 10, both totals held as printed.
    const values = [11, 1, 10, 10, 0, 10];
    const bounds = [
      ...sumOf(0, [1, 2]),
      ...sumOf(3, [4, 5]),
      ...[0, 1, 2].map((at) => ({ parts: [at + 3], wholes: [at] })),
    ];
    const table = tableOf(values, bounds, [0, 3]);
    const held = new Map<number, Label>([
      [0, "measured"],
      [3, "measured"],
    ]);
    const labels = suppress({ ...table, held });
    expect(labels.slice(0, 4)).toEqual([
      "measured",
      expect.not.stringMatching("measured"),
      "hidden",
      "measured",
    ]);
    expect(labels.slice(4)).toEqual(["hidden", "hidden"]);
    expect(suppress(table)[4]).toBe("measured");
  });

  it("manages ten thousand products within a second", () => {
    const values = [30_000, ...Array.from({ length: 10_000 }, (_, index) => index % 7)];
    const products = values.flatMap((_, cell) => (cell === 0 ? [] : [cell]));
    const beganMs = performance.now();
    suppress(tableOf(values, [{ parts: products, wholes: [0] }], [0]));
    expect(performance.now() - beganMs).toBeLessThan(1000);
  });
});
