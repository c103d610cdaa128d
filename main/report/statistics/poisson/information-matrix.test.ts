import { expect, it } from "vitest";
import { informationMatrix } from "./information-matrix.ts";
import { designTimes, sparseDesign, transposeTimes } from "./sparse-design.ts";

const rows = [0, 1, 2, 3, 4, 5];
const weights = Float64Array.of(1, 2, 3, 4, 5, 6);

it("solves the normal equations that it stands for", () => {
  const design = sparseDesign(
    {
      terms: { x: [0.5, 1, -1, 2, 0, 3] },
      effects: [
        ["1", "2", "1", "2", "1", "2"],
        ["a", "a", "b", "b", "c", "c"],
      ],
    },
    rows,
  );
  expect(design).toMatchObject({ levelCount: 3, columnCount: 3 });
  const { kept, solve } = informationMatrix(design, weights);
  // Sites are the levels; of two weeks one depends on them.
  expect(kept).toEqual([0, 2]);
  const wanted = designTimes(design, Float64Array.of(1, -2, 3, 0.5, 0, 4));
  const found = solve(
    transposeTimes(
      design,
      wanted.map((value, row) => value * (weights[row] ?? 0)),
    ),
  );
  for (const [row, value] of designTimes(design, found).entries())
    expect(value).toBeCloseTo(wanted[row] ?? 0, 10);
  expect(found[5]).toBeCloseTo(4, 10);
});

it("drops a term that levels explain, and needs no effects at all", () => {
  const aliased = sparseDesign(
    { terms: { x: [1, 1, 2, 2, 3, 3] }, effects: [["a", "a", "b", "b", "c", "c"]] },
    rows,
  );
  expect(informationMatrix(aliased, weights).kept).toEqual([]);
  const plain = sparseDesign({ terms: { x: [1, 1, 2, 2, 3, 3] }, effects: [] }, rows);
  expect(plain).toMatchObject({ levelCount: 1, columnCount: 1 });
  expect(informationMatrix(plain, weights).kept).toEqual([0]);
});
