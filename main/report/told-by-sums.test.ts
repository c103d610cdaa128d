import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toldBySums } from "./told-by-sums.ts";

const toldOf = (equalities: Parameters<typeof toldBySums>[0], unknown: readonly number[]) =>
  toldBySums(equalities, (cell) => unknown.includes(cell)).map(({ cell }) => cell);

describe("toldBySums", () => {
  it.each<[string, Parameters<typeof toldBySums>[0], number[], number[]]>([
    ["a single gap", [{ left: [0], right: [1, 2] }], [1], [1]],
    ["none of two gaps", [{ left: [0], right: [1, 2] }], [1, 2], []],
    [
      "the gap beside four corners, which no single sum tells",
      // Rows 1+2 and 3+4, columns 1+3 and 2+4+5; 6 to 9 are their printed sums.
      [
        { left: [6], right: [1, 2] },
        { left: [7], right: [3, 4] },
        { left: [8], right: [1, 3] },
        { left: [9], right: [2, 4, 5] },
      ],
      [1, 2, 3, 4, 5],
      [5],
    ],
    [
      "both of a sum and a difference",
      [
        { left: [9], right: [0, 1] },
        { left: [0], right: [1, 8] },
      ],
      [0, 1],
      [0, 1],
    ],
  ])("tells %s", (_, equalities, unknown, told) => {
    expect(toldOf(equalities, unknown)).toEqual(told);
  });

  it("names the sums that tell it together", () => {
    const equalities = [
      { left: [6], right: [1, 2] },
      { left: [7], right: [1, 2, 5] },
      { left: [8], right: [3, 4] },
    ];
    const told = toldBySums(equalities, (cell) => cell <= 5);
    expect(told).toEqual([{ cell: 5, by: [0, 1] }]);
  });

  it("tells exactly what a second table with the same sums cannot change", () => {
    // Sums of a small table with random gaps; a change of the gaps that keeps all sums exists or not.
    const gaps = fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 9 });
    fc.assert(
      fc.property(gaps, (unknown) => {
        const sums = [0, 1, 2].flatMap((line) => [
          { left: [100 + line], right: [0, 1, 2].map((place) => 3 * line + place) },
          { left: [200 + line], right: [0, 1, 2].map((place) => 3 * place + line) },
        ]);
        const told = new Set(toldOf(sums, unknown));
        for (const cell of unknown) expect(told.has(cell)).toBe(!canChange(cell, unknown));
      }),
    );
  });
});

/** Whether the gaps of a 3 × 3 table can change by −2..2 with all sums kept, and the cell with them. */
function canChange(cell: number, unknown: readonly number[]): boolean {
  const change = Array.from({ length: 9 }, () => 0);
  const isKept = (): boolean =>
    [0, 1, 2].every(
      (line) =>
        [0, 1, 2].reduce((sum, place) => sum + (change[3 * line + place] ?? 0), 0) === 0 &&
        [0, 1, 2].reduce((sum, place) => sum + (change[3 * place + line] ?? 0), 0) === 0,
    );
  const tryFrom = (place: number): boolean => {
    const gap = unknown[place];
    if (gap === undefined) return isKept();
    for (const by of gap === cell ? [1] : [-1, 0, 1]) {
      change[gap] = by;
      if (tryFrom(place + 1)) return true;
    }
    change[gap] = 0;
    return false;
  };
  return tryFrom(0);
}
