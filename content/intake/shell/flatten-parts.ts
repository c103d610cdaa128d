import type { FlatFrame } from "./flat-frame.ts";
import { partTriangles } from "./part-triangles.ts";
import type { Place } from "./plane.ts";
import { flattenRigidly } from "./rigid-flattening.ts";
import type { SewnGarment } from "./sewn-garment.ts";
import type { PartSheet } from "./sheet-mesh.ts";

/** Edges and borders that the photo shows lie where they are seen. */
const FIRM = 1e4;
/** Seams at which a sheet is turned away lie near the outline: they give way where cloth would be stretched. */
const SEAM = 0.12;
/** What would lie beyond the outline is held at it. */
const EDGE = 3;

/**
 * Lays each part of a garment onto the photo that shows it as rigidly as its edges allow: prints keep their size and
 * shape, and what has to give way gives way at the seams. Without a photo of the back only the front is laid anew.
 */
export function flattenParts(garment: SewnGarment): SewnGarment {
  const { sewn, front, back } = garment;
  const places = { front: [...sewn.front], back: [...sewn.back] };
  for (const part of sewn.parts) {
    if (part.panel === "back" && back === front) continue;
    const frame = part.panel === "front" ? front : back;
    for (const [vertex, place] of flattened(part, garment, frame)) places[part.panel][vertex] = place;
  }
  return { ...garment, sewn: { ...sewn, ...places } };
}

function flattened(
  part: PartSheet,
  { sewn, scale }: SewnGarment,
  frame: FlatFrame,
): ReadonlyMap<number, Place> {
  const { rows, panel, firm } = part;
  const vertices = rows.flat();
  const first = vertices.map((vertex) => sewn[panel][vertex] ?? { x: 0, y: 0 });
  const last = (rows[0]?.length ?? 0) - 1;
  const hold = rows.flatMap((row, index) =>
    row.map((vertex, column) => {
      if (firm.has(vertex)) return FIRM;
      return index === 0 || index === rows.length - 1 || column === 0 || column === last ? SEAM : 0;
    }),
  );
  const triangles = partTriangles(part, sewn.positions, sewn[panel], scale);
  const inner = panel === "front" ? "without-inner" : "with-inner";
  // Beyond the outline there is no cloth to show: what came to lie there is held at it, and the rest makes room.
  const held = flattenRigidly(first, triangles, hold).map((to, at) => {
    const from = first[at] ?? to;
    const isCloth = (hold[at] ?? 0) === FIRM || frame.cloth(to, inner) >= 0.5;
    return isCloth ? null : (frame.edgeBetween(from, to, inner) ?? from);
  });
  const laid = flattenRigidly(
    first.map((place, at) => held[at] ?? place),
    triangles,
    hold.map((own, at) => (held[at] ? EDGE : own)),
  );
  return new Map(
    vertices.flatMap((vertex, at): [number, Place][] => {
      const [from, to] = [first[at], laid[at]];
      if (from === undefined || to === undefined || firm.has(vertex)) return [];
      return [[vertex, frame.cloth(to, inner) >= 0.5 ? to : (frame.edgeBetween(from, to, inner) ?? from)]];
    }),
  );
}
