type Place = readonly [number, number];

/** A level slice of a body that faces along z, metres. */
export interface Section {
  readonly width: number;
  readonly depth: number;
  /** Around its hull, as a tape lies. */
  readonly girth: number;
}

/** The slice through some vertices of a body; `places` has 3 numbers a vertex. Throws where there are fewer than three. */
export function sectionOf(places: ArrayLike<number>, vertices: readonly number[]): Section {
  if (vertices.length < 3) throw new Error("A slice has three vertices at least.");
  const flat = vertices.map((vertex): Place => [places[3 * vertex] ?? 0, places[3 * vertex + 2] ?? 0]);
  const span = (axis: 0 | 1): number =>
    Math.max(...flat.map((place) => place[axis])) - Math.min(...flat.map((place) => place[axis]));
  return { width: span(0), depth: span(1), girth: around(flat) };
}

/** Length of the hull's outline (Andrew 1979). */
function around(places: readonly Place[]): number {
  const sorted = places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const hull = [...chain(sorted), ...chain(sorted.toReversed())];
  return hull.reduce((sum, [x, z], at) => {
    const [nx, nz] = hull[(at + 1) % hull.length] ?? [x, z];
    return sum + Math.hypot(nx - x, nz - z);
  }, 0);
}

/** One side of the hull, without its last corner, with which the other side begins. */
function chain(sorted: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of sorted) {
    while (kept.length > 1 && !turnsLeft(kept.at(-2) ?? place, kept.at(-1) ?? place, place)) kept.pop();
    kept.push(place);
  }
  return kept.slice(0, -1);
}

function turnsLeft(a: Place, b: Place, c: Place): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}
