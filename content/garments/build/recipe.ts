import type { Fabric, GarmentCategory } from "../schema/garment-asset.ts";
import type { BodyShape } from "./body-shape.ts";
import type { Mesh } from "./mesh.ts";

/** How one garment is made from the rest body and MakeHuman's clothes. */
export interface Recipe {
  readonly name: string;
  readonly category: GarmentCategory;
  readonly layer: number;
  readonly fabric: Fabric;
  /** Where its cut comes from, for the credits. */
  readonly source: string;
  readonly make: (
    body: BodyShape,
    clothes: (name: string) => { readonly mesh: Mesh; readonly islands: readonly number[] },
  ) => Mesh;
}
