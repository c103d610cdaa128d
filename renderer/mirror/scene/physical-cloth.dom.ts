import { Color, CustomBlending, MeshPhysicalMaterial, OneFactor, ZeroFactor } from "three";
import {
  CLOTH_FRAGMENT_PARS,
  CLOTH_VERTEX_PARS,
  CLOTH_VERTEX_REST,
  CLOTH_VERTEX_SCENE,
} from "./cloth-glsl.ts";
import {
  type ClothMaterial,
  type ClothSource,
  clothDefines,
  clothNumbers,
  clothUniforms,
} from "./cloth-material.dom.ts";
import { FABRIC_LOOKS } from "./fabric-look.ts";

/**
 * A cut-out ends between pixels: the samples that it covers are as many as its alpha says. The canvas keeps its own
 * alpha: written into it, the page behind would shine through at edges.
 */
const COVERAGE = {
  alphaToCoverage: true,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: ZeroFactor,
  blendSrcAlpha: ZeroFactor,
  blendDstAlpha: OneFactor,
} as const;

/** Cloth for a real GPU: three's physical material with sheen, on the same weave, folds and seams. */
export function createPhysicalCloth(source: ClothSource): ClothMaterial {
  const { look, atlas } = source;
  const numbers = clothNumbers(source);
  const uniforms = clothUniforms(source, numbers);
  const { sheen, gloss, glossTint } = FABRIC_LOOKS[source.fabric];
  const material = new MeshPhysicalMaterial({
    roughness: 0.95 - 1.6 * gloss,
    metalness: 0,
    specularIntensity: 0.35 + 2 * gloss,
    specularColor: new Color(1, 1, 1).lerp(new Color(atlas?.clothColour ?? look.colour), glossTint),
    sheen: 2 * sheen,
    sheenRoughness: 0.6,
    sheenColor: new Color(atlas?.clothColour ?? look.colour).lerp(new Color(1, 1, 1), 0.4),
    ...(atlas === null ? {} : COVERAGE),
  });
  Object.assign((material.defines ??= {}), clothDefines(source));
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
      ["#include <common>", `#include <common>\n${CLOTH_FRAGMENT_PARS}`],
      [
        "#include <color_fragment>",
        `vec4 weave = texture2D(uWeave, vCloth * uWeaveTiles);
         diffuseColor.rgb = clothColour(weave.r);
         diffuseColor.a *= uOpacity * printCover();`,
      ],
      ["#include <dithering_fragment>", "gl_FragColor.rgb += grain();"],
      ["#include <normal_fragment_maps>", "normal = bentNormal(normal * SIDE, clothSlope(weave));"],
      [
        "#include <opaque_fragment>",
        `outgoingLight = litPhoto(outgoingLight, 0.83 * diffuseColor.rgb);
         outgoingLight *= uLight * sky(normal) * mix(0.35, 1.0, vShade.x) * INSIDE * mix(1.0, 0.62, vShade.z);
         #include <opaque_fragment>`,
      ],
    );
  };
  material.customProgramCacheKey = () =>
    ["psyche-cloth", ...Object.entries(clothDefines(source)).flat()].join(" ");
  return { material, defines: clothDefines(source), hasSoftEdges: false, uniforms, numbers };
}

function insert(source: string, ...places: readonly (readonly [string, string])[]): string {
  return places.reduce((text, [mark, replacement]) => {
    if (!text.includes(mark)) throw new Error(`three's shader has no ${mark} any more.`);
    return text.replace(mark, () => replacement);
  }, source);
}
