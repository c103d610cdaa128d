/** Number of the connected group of each face, the group with most faces first. Faces are lists of point ids. */
export function connected(faces: readonly (readonly number[])[]): number[] {
  const parent: number[] = [];
  const root = (point: number): number => {
    let at = point;
    while ((parent[at] ?? at) !== at) at = parent[at] ?? at;
    parent[point] = at;
    return at;
  };
  for (const face of faces) {
    for (const point of face) parent[root(point)] = root(face[0] ?? point);
  }
  const roots = faces.map((face) => root(face[0] ?? 0));
  const sizes = new Map<number, number>();
  for (const each of roots) sizes.set(each, (sizes.get(each) ?? 0) + 1);
  const ranked = [...sizes].sort((a, b) => b[1] - a[1]).map(([each]) => each);
  return roots.map((each) => ranked.indexOf(each));
}
