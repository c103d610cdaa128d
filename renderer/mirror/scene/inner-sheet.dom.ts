import {
  BufferAttribute,
  type BufferGeometry,
  type InterleavedBufferAttribute,
  type TypedArray,
} from "three";

/**
 * Gives triangles that show from inside a sheet of their own: the same places, turned over, with `inside` 1. So a
 * garment is one draw, not one a side. The inner sheet comes first, for an opening's edge is blended with what lies
 * behind it.
 */
export function addInnerSheet(
  geometry: BufferGeometry,
  { outer, inner }: { readonly outer: readonly number[]; readonly inner: readonly number[] },
): void {
  const { count } = geometry.getAttribute("position");
  const sources = [...new Set(inner)];
  const twins = new Map(sources.map((vertex, at) => [vertex, count + at]));
  const turned = inner.map((_, at) => twins.get(inner[at + 2 - 2 * (at % 3)] ?? 0) ?? 0);
  for (const [name, attribute] of Object.entries(geometry.attributes))
    geometry.setAttribute(name, repeated(attribute, sources));
  const inside = new Float32Array(count + sources.length).fill(1, count);
  geometry.setAttribute("inside", new BufferAttribute(inside, 1));
  geometry.setIndex([...turned, ...outer]);
  geometry.clearGroups();
}

/** An attribute with some of its vertices once more at the end. */
function repeated(
  attribute: BufferAttribute | InterleavedBufferAttribute,
  sources: readonly number[],
): BufferAttribute {
  const { array, count, itemSize, normalized } = attribute;
  const numbers = Reflect.construct(array.constructor, [(count + sources.length) * itemSize]) as TypedArray;
  const made = new BufferAttribute(numbers, itemSize, normalized);
  for (let vertex = 0; vertex < made.count; vertex += 1)
    for (let at = 0; at < itemSize; at += 1)
      made.setComponent(vertex, at, attribute.getComponent(sources[vertex - count] ?? vertex, at));
  return made;
}
