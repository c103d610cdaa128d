export type Place = readonly [number, number];

/**
 * The thin-plate spline that takes each anchor exactly to its target (F. L. Bookstein, Principal Warps, 1989):
 * affine far away, bent least in between. Throws where the anchors lie on one line.
 */
export function thinPlate(anchors: readonly Place[], targets: readonly Place[]): (place: Place) => Place {
  const n = anchors.length;
  const rows = anchors.map((place, row) => [
    ...anchors.map((other) => bend(place, other)),
    1,
    ...place,
    ...(targets[row] ?? [0, 0]),
  ]);
  const axis = (of: (place: Place) => number): number[] => [...anchors.map(of), 0, 0, 0, 0, 0];
  const solved = solve([...rows, axis(() => 1), axis(([x]) => x), axis(([, y]) => y)], n + 3);
  const weight = (row: number, column: 0 | 1): number => solved[row]?.[column] ?? 0;
  return (place) => {
    const at = (column: 0 | 1): number =>
      anchors.reduce((sum, anchor, row) => sum + weight(row, column) * bend(place, anchor), 0) +
      weight(n, column) +
      weight(n + 1, column) * place[0] +
      weight(n + 2, column) * place[1];
    return [at(0), at(1)];
  };
}

function bend([ax, ay]: Place, [bx, by]: Place): number {
  const squared = (ax - bx) ** 2 + (ay - by) ** 2;
  return squared === 0 ? 0 : squared * Math.log(squared);
}

/** Gauss with pivots; the right-hand sides stand behind the `n` columns of the matrix. */
function solve(rows: number[][], n: number): number[][] {
  const matrix = rows.map((row) => [...row]);
  for (let column = 0; column < n; column++) {
    const pivot = matrix
      .slice(column)
      .toSorted((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0))[0];
    const head = pivot?.[column] ?? 0;
    if (pivot === undefined || Math.abs(head) < 1e-12) throw new Error("The anchors lie on one line.");
    const at = matrix.indexOf(pivot);
    [matrix[at], matrix[column]] = [matrix[column] ?? [], pivot];
    for (const row of matrix) {
      if (row === pivot) continue;
      const share = (row[column] ?? 0) / head;
      if (share === 0) continue;
      for (let k = column; k < row.length; k++) row[k] = (row[k] ?? 0) - share * (pivot[k] ?? 0);
    }
  }
  return matrix.map((row, at) => row.slice(n).map((value) => value / (row[at] ?? 1)));
}
