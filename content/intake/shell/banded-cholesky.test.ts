import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addTo, createBanded, factorBanded } from "./banded-cholesky.ts";

describe("factorBanded", () => {
  it("solves what a chain of springs with held ends asks", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 200, maxLength: 200 }),
        (size, band, springs) => {
          const matrix = createBanded(size, band);
          const full = Array.from({ length: size }, () => new Float64Array(size));
          const add = (row: number, column: number, value: number) => {
            addTo(matrix, row, column, value);
            (full[row] as Float64Array)[column] = ((full[row] as Float64Array)[column] ?? 0) + value;
            if (row === column) return;
            (full[column] as Float64Array)[row] = ((full[column] as Float64Array)[row] ?? 0) + value;
          };
          let next = 0;
          for (let row = 0; row < size; row += 1) {
            add(row, row, springs[next++ % 200] ?? 1);
            for (let column = Math.max(0, row - band); column < row; column += 1) {
              const spring = springs[next++ % 200] ?? 1;
              add(row, row, spring);
              add(column, column, spring);
              add(row, column, -spring);
            }
          }
          const wanted = Float64Array.from({ length: size }, (_, at) => Math.sin(at + 1));
          const right = Float64Array.from({ length: size }, (_, row) =>
            wanted.reduce((sum, value, column) => sum + value * (full[row]?.[column] ?? 0), 0),
          );
          const found = factorBanded(matrix)(right);
          found.forEach((value, at) => {
            expect(value).toBeCloseTo(wanted[at] ?? 0, 6);
          });
        },
      ),
    );
  });

  it("refuses what is not positive definite", () => {
    const matrix = createBanded(2, 1);
    addTo(matrix, 0, 0, 1);
    addTo(matrix, 1, 1, -1);
    expect(() => factorBanded(matrix)).toThrow("positive definite");
  });
});
