import {
  DataTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGBAFormat,
  type TextureDataType,
  UnsignedByteType,
} from "three";
import type { Fabric } from "../../../content/garments/schema/garment-asset.ts";
import { FOLD_TEXELS, foldTile, WEAVE_TEXELS, weaveTile } from "./fabric-texture.ts";

/** Weave and fold pictures, made when first asked for and kept until `dispose`. */
export interface FabricTextures {
  readonly weave: (fabric: Fabric) => DataTexture;
  readonly folds: DataTexture;
  readonly dispose: () => void;
}

export function createFabricTextures(): FabricTextures {
  const weaves = new Map<Fabric, DataTexture>();
  const folds = texture(Uint16Array.from(foldTile(), DataUtils.toHalfFloat), FOLD_TEXELS, HalfFloatType);
  return {
    folds,
    weave(fabric) {
      const known = weaves.get(fabric) ?? texture(weaveTile(fabric), WEAVE_TEXELS, UnsignedByteType);
      weaves.set(fabric, known);
      return known;
    },
    dispose() {
      folds.dispose();
      for (const weave of weaves.values()) weave.dispose();
      weaves.clear();
    },
  };
}

function texture(
  numbers: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>,
  texels: number,
  type: TextureDataType,
): DataTexture {
  const made = new DataTexture(numbers, texels, texels, RGBAFormat, type);
  made.wrapS = RepeatWrapping;
  made.wrapT = RepeatWrapping;
  made.magFilter = LinearFilter;
  made.minFilter = LinearMipmapLinearFilter;
  made.generateMipmaps = true;
  made.needsUpdate = true;
  return made;
}
