type Place = readonly [number, number, number];

/** A garment's triangles, and which of its vertices end the cloth. */
export interface EdgedCloth {
  readonly vertexCount: number;
  /** Three vertices a triangle, of those that are drawn. */
  readonly index: ArrayLike<number>;
  /** Of a vertex: rest metres. */
  readonly place: (vertex: number) => Place;
  /** Of a vertex: it lies on a hem, a cuff or an opening. */
  readonly isOnEdge: (vertex: number) => boolean;
}

/**
 * The way out of the cloth at each vertex on its edge: a unit vector, 3 numbers a vertex; zeros elsewhere. Cloth whose
 * last pixel is drawn softly ends half a pixel too early unless it goes on by so much.
 */
export function edgeWays({ vertexCount, index, place, isOnEdge }: EdgedCloth): Float32Array {
  const ways = new Float32Array(3 * vertexCount);
  for (let at = 0; at < index.length; at += 1) {
    const first = at - (at % 3);
    const corner = (turn: number): number => index[first + ((at + turn) % 3)] ?? 0;
    const [a, b, c] = [corner(0), corner(1), corner(2)];
    if (!isOnEdge(a) || !isOnEdge(b) || isOnEdge(c)) continue;
    const way = acrossLine(place(a), place(b), place(c));
    for (const vertex of [a, b])
      for (let axis = 0; axis < 3; axis += 1)
        ways[3 * vertex + axis] = (ways[3 * vertex + axis] ?? 0) + (way[axis] ?? 0);
  }
  for (let at = 0; at < ways.length; at += 3) ways.set(unit(ways.subarray(at, at + 3)), at);
  return ways;
}

/** From the third place straight to the line through the others, as a unit vector. */
function acrossLine(a: Place, b: Place, c: Place): Float32Array {
  const line = a.map((value, axis) => (b[axis] ?? 0) - value);
  const way = a.map((value, axis) => value - (c[axis] ?? 0));
  const share = dot(way, line) / (dot(line, line) || 1);
  return unit(Float32Array.from(way, (value, axis) => value - share * (line[axis] ?? 0)));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, axis) => sum + value * (other[axis] ?? 0), 0);
}

/** None stays none. */
function unit(way: Float32Array): Float32Array {
  const size = Math.hypot(...way) || 1;
  return way.map((value) => value / size);
}
