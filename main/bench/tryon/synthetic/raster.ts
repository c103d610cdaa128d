/** Triangles to draw: places in the picture, and the number under which each shows. */
export interface RasterMesh {
  /** 3 a vertex: xPixels, yPixels, depth (smaller is nearer). */
  readonly places: Float32Array;
  readonly triangles: Uint32Array;
  /** 1..255, one for the whole mesh or one a triangle. */
  readonly id: number | Uint8Array;
}

/** What shows at each pixel; rows from the top. */
export interface Raster {
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Infinity where nothing is. */
  readonly depth: Float32Array;
  /** 0 where nothing is. */
  readonly id: Uint8Array;
  /** Number of the mesh in the list that was drawn, and of its triangle. */
  readonly mesh: Uint8Array;
  readonly triangle: Int32Array;
  /** Shares of the triangle's second and third corner. */
  readonly second: Float32Array;
  readonly third: Float32Array;
}

export function createRaster(widthPixels: number, heightPixels: number): Raster {
  const count = widthPixels * heightPixels;
  return {
    widthPixels,
    heightPixels,
    depth: new Float32Array(count).fill(Number.POSITIVE_INFINITY),
    id: new Uint8Array(count),
    mesh: new Uint8Array(count),
    triangle: new Int32Array(count).fill(-1),
    second: new Float32Array(count),
    third: new Float32Array(count),
  };
}

/** Draws meshes with a depth buffer; a pixel belongs to what covers its centre. Both sides of a triangle show. */
export function rasterize(meshes: readonly RasterMesh[], widthPixels: number, heightPixels: number): Raster {
  const raster = createRaster(widthPixels, heightPixels);
  meshes.forEach((mesh, index) => {
    for (let at = 0; at < mesh.triangles.length; at += 3) drawTriangle(raster, mesh, index, at);
  });
  return raster;
}

function drawTriangle(raster: Raster, mesh: RasterMesh, meshIndex: number, at: number): void {
  const { places, triangles } = mesh;
  const a = 3 * (triangles[at] as number);
  const b = 3 * (triangles[at + 1] as number);
  const c = 3 * (triangles[at + 2] as number);
  const ax = places[a] as number;
  const ay = places[a + 1] as number;
  const bx = (places[b] as number) - ax;
  const by = (places[b + 1] as number) - ay;
  const cx = (places[c] as number) - ax;
  const cy = (places[c + 1] as number) - ay;
  const area = bx * cy - by * cx;
  if (Math.abs(area) < 1e-9) return;
  const { widthPixels, heightPixels } = raster;
  const left = Math.max(0, Math.ceil(ax + Math.min(0, bx, cx) - 0.5));
  const right = Math.min(widthPixels - 1, Math.floor(ax + Math.max(0, bx, cx) - 0.5));
  const top = Math.max(0, Math.ceil(ay + Math.min(0, by, cy) - 0.5));
  const bottom = Math.min(heightPixels - 1, Math.floor(ay + Math.max(0, by, cy) - 0.5));
  const near = places[a + 2] as number;
  const toB = (places[b + 2] as number) - near;
  const toC = (places[c + 2] as number) - near;
  const number = at / 3;
  const id = typeof mesh.id === "number" ? mesh.id : (mesh.id[number] as number);
  for (let y = top; y <= bottom; y++) {
    const dy = y + 0.5 - ay;
    for (let x = left; x <= right; x++) {
      const dx = x + 0.5 - ax;
      const second = (dx * cy - dy * cx) / area;
      const third = (bx * dy - by * dx) / area;
      if (second < 0 || third < 0 || second + third > 1) continue;
      const depth = near + second * toB + third * toC;
      const pixel = y * widthPixels + x;
      if (depth >= (raster.depth[pixel] as number)) continue;
      raster.depth[pixel] = depth;
      raster.id[pixel] = id;
      raster.mesh[pixel] = meshIndex;
      raster.triangle[pixel] = number;
      raster.second[pixel] = second;
      raster.third[pixel] = third;
    }
  }
}

/** 255 where one of the ids shows. */
export function maskOf(raster: Raster, shows: (id: number) => boolean): Uint8Array {
  return raster.id.map((id) => (id !== 0 && shows(id) ? 255 : 0));
}
