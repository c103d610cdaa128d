import { BackSide, Color, FrontSide, MeshPhysicalMaterial, type Side } from "three";
import type { Fabric } from "../../../content/garments/schema/garment-asset.ts";
import {
  CLOTH_FRAGMENT_PARS,
  CLOTH_VERTEX_PARS,
  CLOTH_VERTEX_REST,
  CLOTH_VERTEX_SCENE,
} from "./cloth-glsl.ts";
import { type ClothMaterial, clothUniforms } from "./cloth-material.dom.ts";
import { FABRIC_LOOKS } from "./fabric-look.ts";
import type { FabricTextures } from "./fabric-textures.dom.ts";
import type { GarmentLook } from "./garment-look.ts";

/** Cloth for a real GPU: three's physical material with sheen, on the same weave, folds and seams. */
export function createPhysicalCloth(
  look: GarmentLook,
  fabric: Fabric,
  textures: FabricTextures,
): ClothMaterial {
  const uniforms = clothUniforms(look, fabric, textures);
  const { sheen, gloss } = FABRIC_LOOKS[fabric];
  const of = (side: Side): MeshPhysicalMaterial => {
    const material = new MeshPhysicalMaterial({
      side,
      roughness: 0.95 - 1.6 * gloss,
      metalness: 0,
      specularIntensity: 0.35 + 2 * gloss,
      sheen: 2 * sheen,
      sheenRoughness: 0.6,
      sheenColor: new Color(look.colour).lerp(new Color(1, 1, 1), 0.4),
    });
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, uniforms);
      shader.vertexShader = insert(
        shader.vertexShader,
        ["#include <common>", `#include <common>\n${CLOTH_VERTEX_PARS}`],
        ["#include <begin_vertex>", `#include <begin_vertex>\n${CLOTH_VERTEX_REST}`],
        ["#include <skinning_vertex>", `#include <skinning_vertex>\n${CLOTH_VERTEX_SCENE}`],
      );
      shader.fragmentShader = insert(
        shader.fragmentShader,
        [
          "#include <common>",
          `#include <common>\n${CLOTH_FRAGMENT_PARS}\nuniform vec3 uLight;\nuniform float uOpacity;`,
        ],
        [
          "#include <color_fragment>",
          `vec4 weave = texture2D(uWeave, vCloth * uWeaveTiles);
         diffuseColor.rgb = clothColour(weave.r);
         diffuseColor.a *= uOpacity;`,
        ],
        ["#include <normal_fragment_maps>", "normal = bentNormal(normal, clothSlope(weave));"],
        [
          "#include <opaque_fragment>",
          `outgoingLight *= uLight * mix(0.35, 1.0, vShade.x) * INSIDE * mix(1.0, 0.62, vShade.z);
         #include <opaque_fragment>`,
        ],
      );
    };
    material.customProgramCacheKey = () => "psyche-cloth";
    return material;
  };
  return { materials: [of(FrontSide), of(BackSide)], uniforms };
}

function insert(source: string, ...places: readonly (readonly [string, string])[]): string {
  return places.reduce((text, [mark, replacement]) => {
    if (!text.includes(mark)) throw new Error(`three's shader has no ${mark} any more.`);
    return text.replace(mark, () => replacement);
  }, source);
}
