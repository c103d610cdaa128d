import type { Document, Primitive } from "@gltf-transform/core";

/** Splits each triangle into four through the middles of its edges. */
export function splitTriangles(file: Document, cloth: Primitive): void {
  const position = cloth.getAttribute("POSITION");
  const old = cloth.getIndices()?.getArray() ?? [];
  const points: number[] = [...(position?.getArray() ?? [])];
  const middles = new Map<string, number>();
  const middle = (a: number, b: number): number => {
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const known = middles.get(key);
    if (known !== undefined) return known;
    const id = points.length / 3;
    for (let axis = 0; axis < 3; axis += 1) {
      points.push(((points[3 * a + axis] ?? 0) + (points[3 * b + axis] ?? 0)) / 2);
    }
    middles.set(key, id);
    return id;
  };
  const indices: number[] = [];
  for (let at = 0; at + 2 < old.length; at += 3) {
    const [a, b, c] = [old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0];
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    indices.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  }
  const [buffer] = file.getRoot().listBuffers();
  const fresh = file.createAccessor().setType("VEC3").setArray(Float32Array.from(points));
  const index = file.createAccessor().setType("SCALAR").setArray(Uint32Array.from(indices));
  if (buffer !== undefined) {
    fresh.setBuffer(buffer);
    index.setBuffer(buffer);
  }
  for (const name of cloth.listSemantics()) cloth.setAttribute(name, null);
  cloth.setAttribute("POSITION", fresh).setIndices(index);
}
