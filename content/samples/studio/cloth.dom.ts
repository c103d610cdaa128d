import { Color, DoubleSide, MeshDepthMaterial, MeshPhysicalMaterial } from "three";
import { FRAGMENT_PARS, VERTEX_PARS, VERTEX_REST, VERTEX_SWAY } from "./cloth-glsl.ts";
import type { Dressed, Weave } from "./shot.ts";

interface ClothLook {
  /** Number of the weave in the shader. */
  readonly kind: number;
  readonly reliefMetres: number;
  readonly foldMetres: number;
  readonly roughness: number;
  readonly sheen: number;
}

const LOOKS: Readonly<Record<Weave, ClothLook>> = {
  jersey: { kind: 0, reliefMetres: 0.00012, foldMetres: 0.061, roughness: 0.95, sheen: 0.25 },
  knit: { kind: 1, reliefMetres: 0.0006, foldMetres: 0.054, roughness: 1, sheen: 0.45 },
  twill: { kind: 2, reliefMetres: 0.00018, foldMetres: 0.061, roughness: 0.9, sheen: 0.15 },
  denim: { kind: 2, reliefMetres: 0.00024, foldMetres: 0.048, roughness: 0.9, sheen: 0.1 },
  felt: { kind: 3, reliefMetres: 0.0003, foldMetres: 0.042, roughness: 1, sheen: 0.5 },
  satin: { kind: 4, reliefMetres: 0, foldMetres: 0.0528, roughness: 0.56, sheen: 0.2 },
  suiting: { kind: 2, reliefMetres: 0.0001, foldMetres: 0.054, roughness: 0.85, sheen: 0.2 },
};

/** A cloth that sways has folds of its own shape; those of the picture are drawn for a view from the front. */
const SWAYING_FOLDS = 0.3;

/** What a garment is drawn with. Dispose both when the picture is taken. */
export interface Cloth {
  readonly material: MeshPhysicalMaterial;
  /** Throws the shadow: moved like the cloth itself, or the hem would lie in the shadow of where it was. */
  readonly shadow: MeshDepthMaterial;
}

/** Cloth for a still picture: slow and fine. Needs the attributes of our garments (`_shade`, `uv` in metres). */
export function createCloth(dressed: Dressed, swayRadians: number | null): Cloth {
  const look = LOOKS[dressed.weave];
  const colour = new Color(dressed.srgb);
  const material = new MeshPhysicalMaterial({
    color: colour,
    side: DoubleSide,
    shadowSide: DoubleSide,
    roughness: look.roughness,
    sheen: look.sheen,
    sheenRoughness: 0.55,
    sheenColor: colour.clone().lerp(new Color(1, 1, 1), 0.25),
  });
  const shadow = new MeshDepthMaterial({ side: DoubleSide });
  const uniforms = {
    uAccent: { value: new Color(dressed.accentSrgb ?? dressed.srgb) },
    uStriped: { value: dressed.accentSrgb === null ? 0 : 1 },
    uWeave: { value: look.kind },
    uRelief: { value: look.reliefMetres },
    uFold: { value: look.foldMetres * (swayRadians === null ? 1 : SWAYING_FOLDS) },
    uSuiting: { value: dressed.weave === "suiting" ? 1 : 0 },
    uTopstitch: { value: dressed.weave === "denim" ? 1 : 0 },
    uSwell: { value: dressed.swellMetres ?? 0 },
    uSway: { value: swayRadians ?? 0 },
  };
  const rest = swayRadians === null ? VERTEX_REST : VERTEX_REST + VERTEX_SWAY;
  for (const one of [material, shadow]) {
    one.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, uniforms);
      shader.vertexShader = insert(
        shader.vertexShader,
        ["#include <common>", `#include <common>\n${VERTEX_PARS}`],
        ["#include <begin_vertex>", `#include <begin_vertex>\n${rest}`],
      );
      if (one === material) shader.fragmentShader = woven(shader.fragmentShader);
    };
    one.customProgramCacheKey = () => `studio ${one.type} ${swayRadians !== null}`;
  }
  return { material, shadow };
}

function woven(fragmentShader: string): string {
  return insert(
    fragmentShader,
    ["#include <common>", `#include <common>\n${FRAGMENT_PARS}`],
    ["#include <color_fragment>", "diffuseColor.rgb = clothColour(diffuseColor.rgb);"],
    ["#include <normal_fragment_maps>", "normal = bumped(-vViewPosition, normal, clothSlope());"],
    [
      "#include <opaque_fragment>",
      "outgoingLight *= mix(0.7, 1.0, vShade.x) * (gl_FrontFacing ? 1.0 : 0.8);\n#include <opaque_fragment>",
    ],
  );
}

function insert(source: string, ...places: readonly (readonly [string, string])[]): string {
  return places.reduce((text, [mark, replacement]) => {
    if (!text.includes(mark)) throw new Error(`three's shader has no ${mark} any more.`);
    return text.replace(mark, () => replacement);
  }, source);
}
