import type { Material } from "@gltf-transform/core";
import type { Anisotropy, Sheen, Transmission } from "@gltf-transform/extensions";
import type { Fabric } from "../../garments/schema/garment-asset.ts";

/** What a material's extensions say about the cloth; null where it has none. */
export function fabricOf(materials: readonly (Material | null)[]): Fabric | null {
  for (const material of materials) {
    const transmission = material?.getExtension<Transmission>("KHR_materials_transmission");
    if ((transmission?.getTransmissionFactor() ?? 0) > 0.05) return "silk";
    const anisotropy = material?.getExtension<Anisotropy>("KHR_materials_anisotropy");
    if ((anisotropy?.getAnisotropyStrength() ?? 0) > 0.05) return "silk";
    const sheen = material?.getExtension<Sheen>("KHR_materials_sheen");
    if (Math.max(...(sheen?.getSheenColorFactor() ?? [0])) > 0.02) {
      return (sheen?.getSheenRoughnessFactor() ?? 0) > 0.5 ? "wool" : "silk";
    }
  }
  return null;
}
