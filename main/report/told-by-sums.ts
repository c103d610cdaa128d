/** The left cells together are as many as the right ones together. Numbers are cells. */
export interface Equality {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** A cell whose value follows from printed ones by adding and subtracting, and the equalities that tell it. */
export interface Told {
  readonly cell: number;
  /** Places in the list of equalities. */
  readonly by: readonly number[];
}

/** A prime below 2^26: products of two remainders stay exact in a double. */
const PRIME = 67_108_859;
const NOTHING = 1e-9;

/**
 * The unknown cells that equalities tell together, though each alone leaves them open: rows and columns of a table
 * whose gaps lie on its corners and one beside them. Gauss-Jordan elimination, with remainders of a prime in place of
 * fractions (exact but for a chance of about one in the prime). Cells that stand in the same equalities are one
 * unknown, which tells none of them: so the matrix stays small however many cells there are.
 */
export function toldBySums(
  equalities: readonly Equality[],
  isUnknown: (cell: number) => boolean,
): readonly Told[] {
  const columns = columnsOf(equalities, isUnknown);
  const width = columns.length;
  const rows = equalities.map((_, row) => {
    const own = new Float64Array(width + equalities.length);
    for (const [column, { factors }] of columns.entries()) own[column] = remainder(factors.get(row) ?? 0);
    own[width + row] = 1;
    return own;
  });
  const pivots: (readonly [column: number, row: Float64Array])[] = [];
  let next = 0;
  for (let column = 0; column < width && next < rows.length; column++) {
    const found = rows.findIndex((row, place) => place >= next && (row[column] ?? 0) > NOTHING);
    const pivot = rows[found];
    const there = rows[next];
    if (pivot === undefined || there === undefined) continue;
    rows[found] = there;
    rows[next] = pivot;
    scale(pivot, inverse(pivot[column] ?? 1));
    for (const row of rows) if (row !== pivot) subtract(row, pivot, row[column] ?? 0);
    pivots.push([column, pivot]);
    next += 1;
  }
  return pivots.flatMap(([column, row]) => {
    const cells = columns[column]?.cells ?? [];
    const [cell, ...others] = cells;
    if (cell === undefined || others.length > 0) return [];
    for (let other = 0; other < width; other++) if (other !== column && row[other] !== 0) return [];
    return [{ cell, by: equalities.flatMap((_, place) => (row[width + place] === 0 ? [] : [place])) }];
  });
}

interface Column {
  readonly cells: number[];
  /** By equality: how often the cell stands on its left, less how often on its right. */
  readonly factors: ReadonlyMap<number, number>;
}

function columnsOf(equalities: readonly Equality[], isUnknown: (cell: number) => boolean): Column[] {
  const factorsOf = new Map<number, Map<number, number>>();
  const add = (cell: number, row: number, factor: number): void => {
    if (!isUnknown(cell)) return;
    const factors = factorsOf.get(cell) ?? new Map<number, number>();
    factors.set(row, (factors.get(row) ?? 0) + factor);
    factorsOf.set(cell, factors);
  };
  for (const [row, { left, right }] of equalities.entries()) {
    for (const cell of left) add(cell, row, 1);
    for (const cell of right) add(cell, row, -1);
  }
  const columns = new Map<string, Column>();
  for (const [cell, factors] of factorsOf) {
    const key = Array.from(factors).join(";");
    const known = columns.get(key);
    if (known === undefined) columns.set(key, { cells: [cell], factors });
    else known.cells.push(cell);
  }
  return [...columns.values()];
}

function remainder(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

function scale(row: Float64Array, factor: number): void {
  for (const [place, value] of row.entries()) if (value !== 0) row[place] = (value * factor) % PRIME;
}

function subtract(row: Float64Array, pivot: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (const [place, value] of pivot.entries())
    if (value !== 0) row[place] = remainder((row[place] ?? 0) - ((value * factor) % PRIME));
}

/** By Fermat: the power of the prime less two. */
function inverse(value: number): number {
  let result = 1;
  let base = remainder(value);
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
