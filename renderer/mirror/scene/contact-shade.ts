/** Skin this far from cloth takes no shade from it. */
const REACH_METRES = 0.085;
/** Light comes from above: over a collar cloth shades less than under a cuff or hem, and less far: never the chin. */
const ABOVE_SHARE = 0.45;
const ABOVE_REACH_SHARE = 0.4;

/** The skin of the body as far as shading needs it. */
export interface SkinMesh {
  readonly vertexCount: number;
  readonly index: ArrayLike<number>;
  /** Of a vertex: rest metres. */
  readonly place: (vertex: number) => readonly [number, number, number];
  /** Of a vertex: it belongs to the head, on which nothing is ever darkened. */
  readonly isHead: (vertex: number) => boolean;
}

/**
 * How much cloth shades the skin beside it: 0..1 a vertex, 1 at its edge and under it; and the triangles on
 * which that shows, which are a narrow band around hems, cuffs and collars.
 */
export function contactShade(
  skin: SkinMesh,
  isCovered: (vertex: number) => boolean,
): { readonly shade: Float32Array<ArrayBuffer>; readonly band: readonly number[] } {
  const edge = new Set<number>();
  forTriangles(skin.index, (triangle) => {
    const covered = triangle.filter((vertex) => isCovered(vertex) && !skin.isHead(vertex));
    if (covered.length > 0 && covered.length < 3) for (const vertex of covered) edge.add(vertex);
  });
  const edges = [...edge].map(skin.place);
  const shade = new Float32Array(skin.vertexCount);
  for (let vertex = 0; vertex < skin.vertexCount; vertex += 1) {
    if (skin.isHead(vertex)) continue;
    shade[vertex] = isCovered(vertex) ? 1 : shadeBeside(skin.place(vertex), edges);
  }
  const band: number[] = [];
  forTriangles(skin.index, (triangle) => {
    const shows = triangle.some((vertex) => (shade[vertex] ?? 0) > 0 && !isCovered(vertex));
    if (shows || triangle.some((vertex) => edge.has(vertex))) band.push(...triangle);
  });
  return { shade, band };
}

/** How much edges of cloth shade a place beside them, 0..1; rest metres. */
export function shadeBeside(
  [x, y, z]: readonly [number, number, number],
  edges: readonly (readonly [number, number, number])[],
): number {
  let most = 0;
  for (const [ex, ey, ez] of edges) {
    const away = Math.hypot(x - ex, y - ey, z - ez);
    const above = Math.max(0, (y - ey) / (away + 1e-6));
    const reach = REACH_METRES * (1 - (1 - ABOVE_REACH_SHARE) * above);
    if (away >= reach) continue;
    const left = 1 - away / reach;
    most = Math.max(most, left * (1 - (1 - ABOVE_SHARE) * above));
  }
  return most;
}

function forTriangles(index: ArrayLike<number>, then: (triangle: readonly number[]) => void): void {
  for (let corner = 0; corner + 2 < index.length; corner += 3) {
    then([index[corner] ?? 0, index[corner + 1] ?? 0, index[corner + 2] ?? 0]);
  }
}
