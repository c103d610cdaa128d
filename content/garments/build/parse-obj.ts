/** A polygon mesh as Wavefront OBJ gives it, reduced to what garments need. */
export interface ObjMesh {
  /** 3 numbers a vertex, in the units of the file. */
  readonly positions: Float64Array;
  /** 2 numbers a texture coordinate. */
  readonly uvs: Float64Array;
  readonly faces: readonly ObjFace[];
  /** Vertices that each named group uses. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
}
export interface ObjFace {
  readonly group: string;
  readonly vertices: readonly number[];
  readonly uvs: readonly number[];
}

/** Reads the lines v, vt, f and g of an OBJ text; everything else is passed over. */
export function parseObj(text: string): ObjMesh {
  const positions: number[] = [];
  const uvs: number[] = [];
  const faces: ObjFace[] = [];
  const groups = new Map<string, Set<number>>();
  let group = "";
  for (const line of text.split("\n")) {
    const words = line.trim().split(/\s+/);
    const [kind, ...rest] = words;
    if (kind === "v") positions.push(...rest.slice(0, 3).map(Number));
    else if (kind === "vt") uvs.push(...rest.slice(0, 2).map(Number));
    else if (kind === "g") group = rest[0] ?? "";
    else if (kind === "f") {
      const corners = rest.map((corner) => corner.split("/").map((index) => Number(index) - 1));
      const vertices = corners.map((corner) => corner[0] ?? 0);
      faces.push({ group, vertices, uvs: corners.map((corner) => corner[1] ?? -1) });
      const used = groups.get(group) ?? new Set<number>();
      for (const vertex of vertices) used.add(vertex);
      groups.set(group, used);
    }
  }
  return {
    positions: Float64Array.from(positions),
    uvs: Float64Array.from(uvs),
    faces,
    groups: new Map([...groups].map(([name, used]) => [name, [...used]])),
  };
}
