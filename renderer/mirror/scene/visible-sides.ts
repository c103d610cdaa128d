/** What the sorting of a garment's triangles needs to know of its mesh, on the rest body. */
export interface GarmentTriangles {
  readonly index: ArrayLike<number>;
  /** Of a vertex: rest metres. */
  readonly place: (vertex: number) => readonly [number, number, number];
  /** Of a vertex: it is the turned-in edge of a hem. */
  readonly isRim: (vertex: number) => boolean;
  /** Of a vertex: it lies within EDGE_REACH_METRES of an edge. */
  readonly isNearEdge: (vertex: number) => boolean;
  /** Above this the inner side of the opening for neck or waist shows. */
  readonly openingFromMetres: number;
  /** A jacket: its front panels show their inner side. */
  readonly opensInFront: boolean;
}

/** Further out than this, and higher than any hem that flares as far, the inner side of a sleeve shows at the cuff. */
const SLEEVE = { besideMetres: 0.26, downToMetres: 0.8 };
const FRONT_PANEL = { halfWidthMetres: 0.11, fromDepthMetres: 0.03 };

/**
 * Sorts triangles by the sides that can ever be seen: `outer` all but the rims of hems, `inner` those at collar,
 * cuffs and in an open front. Elsewhere the wearer stands before the inner side, wider than the rest body that
 * would hide it; and cloth drawn from one side costs software GL half. Sleeves come last: their edges are blended with
 * the trunk's cloth behind them.
 */
export function visibleSides(mesh: GarmentTriangles): {
  readonly outer: readonly number[];
  readonly inner: readonly number[];
} {
  const outer: number[] = [];
  const sleeves: number[] = [];
  const inner: number[] = [];
  const isSleeve = (vertex: number): boolean => {
    const [x, y] = mesh.place(vertex);
    return Math.abs(x) > SLEEVE.besideMetres && y > SLEEVE.downToMetres;
  };
  const showsInside = (vertex: number): boolean => {
    const [x, y, z] = mesh.place(vertex);
    if (y > mesh.openingFromMetres || isSleeve(vertex)) return mesh.isNearEdge(vertex);
    return mesh.opensInFront && z > FRONT_PANEL.fromDepthMetres && Math.abs(x) < FRONT_PANEL.halfWidthMetres;
  };
  for (let at = 0; at + 2 < mesh.index.length; at += 3) {
    const triangle = [mesh.index[at] ?? 0, mesh.index[at + 1] ?? 0, mesh.index[at + 2] ?? 0];
    const inside = triangle.some(showsInside);
    if (inside) inner.push(...triangle);
    if (inside || !triangle.some(mesh.isRim)) (triangle.some(isSleeve) ? sleeves : outer).push(...triangle);
  }
  return { outer: [...outer, ...sleeves], inner };
}
