import type { Mesh } from "../../garments/build/mesh.ts";
import type { PackedMesh } from "../../garments/build/packed-mesh.ts";
import { type LimbName, unwrap } from "../../garments/build/unwrap.ts";
import { createMeshPacker } from "../pack/mesh-packer.ts";
import type { IntakeBody } from "../shell/intake-body.ts";
import type { Cloth, Corner } from "./cloth.ts";

/** Packs bound cloth: a vertex becomes as many as its picture and its weave have seams there. */
export function packCloth(
  cloth: Cloth,
  mesh: Mesh,
  body: IntakeBody,
  limbs: readonly LimbName[],
  /** Place in the atlas, 0..1 from its left and top edge. */
  atlas: (material: number, uv: readonly [number, number]) => readonly [number, number],
): {
  readonly packed: PackedMesh;
  /** A packed vertex for each of the mesh. */
  readonly packedVertexOf: ReadonlyMap<number, number>;
} {
  const packer = createMeshPacker(mesh, body.mesh);
  const weave = unwrap(mesh, body.bones, limbs);
  const packedVertexOf = new Map<number, number>();
  cloth.faces.forEach(({ corners, material }, face) => {
    const idOf = ({ vertex, uv }: Corner, at: number): number => {
      const [u, v] = atlas(material, uv ?? [0.5, 0.5]);
      const { seam, uMetres, vMetres } = weave[face]?.[at] ?? { seam: "", uMetres: 0, vMetres: 0 };
      const key = `${vertex}/${seam}/${u.toFixed(5)}/${v.toFixed(5)}`;
      const id = packer.idOf(key, vertex, () => ({ cloth: [uMetres, vMetres], atlas: [u, v] }));
      if (!packedVertexOf.has(vertex)) packedVertexOf.set(vertex, id);
      return id;
    };
    packer.triangle([idOf(corners[0], 0), idOf(corners[1], 1), idOf(corners[2], 2)]);
  });
  return { packed: packer.packed, packedVertexOf };
}
