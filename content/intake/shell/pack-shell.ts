import { smoothWeights } from "../../garments/build/even-weights.ts";
import type { Mesh } from "../../garments/build/mesh.ts";
import { triangulate } from "../../garments/build/triangulate.ts";
import { createMeshPacker, type MeshPacker } from "../pack/mesh-packer.ts";
import type { IntakeBody } from "./intake-body.ts";
import type { Place } from "./plane.ts";
import type { Panel, SewnMesh } from "./sheet-mesh.ts";

const WEIGHT_ROUNDS = 4;

/** A shell as the page loads it, with a second texture coordinate into the atlas. */
export interface PackedShell {
  readonly packed: MeshPacker["packed"];
  /** Of a packed vertex: its vertex of the sewn mesh, and the panel that shows it. */
  readonly origins: readonly { readonly vertex: number; readonly panel: Panel }[];
}

/** Packs a sewn shell: a vertex that two panels show becomes two. */
export function packShell(
  sewn: SewnMesh,
  mesh: Mesh,
  body: IntakeBody,
  places: {
    /** Place in the atlas, 0..1 from its left and top edge. */
    readonly atlas: (vertex: number, panel: Panel) => Place;
    /** Place on the cloth, metres. */
    readonly cloth: (vertex: number, panel: Panel) => Place;
  },
): PackedShell {
  const smooth = smoothWeights(mesh, WEIGHT_ROUNDS);
  const packer = createMeshPacker(smooth, body.mesh);
  const origins: { vertex: number; panel: Panel }[] = [];
  const idOf = (vertex: number, panel: Panel): number =>
    packer.idOf(`${vertex}/${panel}`, vertex, () => {
      origins.push({ vertex, panel });
      const [cloth, atlas] = [places.cloth(vertex, panel), places.atlas(vertex, panel)];
      return { cloth: [cloth.x, cloth.y], atlas: [atlas.x, atlas.y] };
    });
  for (const { corners, panel } of sewn.faces) {
    for (const [a, b, c] of triangulate({ ...smooth, faces: [corners] })) {
      if (a !== undefined && b !== undefined && c !== undefined)
        packer.triangle([idOf(a, panel), idOf(b, panel), idOf(c, panel)]);
    }
  }
  return { packed: packer.packed, origins };
}
