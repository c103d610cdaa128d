import { Color, type IUniform, type Material, ShaderMaterial, Vector3 } from "three";
import type { Fabric } from "../../../content/garments/schema/garment-asset.ts";
import {
  CLOTH_FRAGMENT_PARS,
  CLOTH_VERTEX_PARS,
  CLOTH_VERTEX_REST,
  CLOTH_VERTEX_SCENE,
} from "./cloth-glsl.ts";
import { type ClothNumber, type ClothNumbers, createClothNumbers } from "./cloth-numbers.ts";
import { FABRIC_LOOKS } from "./fabric-look.ts";
import type { FabricTextures } from "./fabric-textures.dom.ts";
import { fitNumbers } from "./fit-glsl.ts";
import type { FreeCloth } from "./free/free-cloth.dom.ts";
import { type GarmentLook, patternNumber } from "./garment-look.ts";
import type { PrintAtlas } from "./print-atlas.dom.ts";
import type { Silhouette } from "./silhouette.dom.ts";

/** The main light of a shop: from above and a little from the left. Unit. */
export const KEY_LIGHT = [-0.34, 0.62, 0.71] as const;
export const TO_VIEWER = new Vector3(0, 0, 1);

export type ClothUniforms = Record<string, IUniform>;

/** A cloth's material with the numbers that the scene moves from frame to frame. */
export interface ClothMaterial {
  readonly material: Material;
  /** What it was compiled with. */
  readonly defines: Readonly<Record<string, string>>;
  /** Its edges cover parts of pixels: it is blended with what was drawn before it. */
  readonly hasSoftEdges: boolean;
  /** Textures and the packed numbers. */
  readonly uniforms: ClothUniforms;
  readonly numbers: ClothNumbers;
}

/** A photo shows most of its weave and folds itself: it takes these shares of the drawn ones. */
const PHOTO_WEAVE_SHARE = 0.25;
const PHOTO_FOLD_SHARE = 0.15;

/** What a cloth is drawn from. The textures belong to `textures`, the atlas to who loaded it. */
export interface ClothSource {
  readonly look: GarmentLook;
  readonly fabric: Fabric;
  readonly atlas: PrintAtlas | null;
  readonly textures: FabricTextures;
  readonly silhouette: Silhouette;
  /** Null where all of it is held by the body. */
  readonly free: FreeCloth | null;
}

/** Uniforms of both tiers. */
export function clothUniforms(source: ClothSource, numbers: ClothNumbers): ClothUniforms {
  const { fabric, atlas, textures, silhouette, free } = source;
  return {
    ...silhouette.uniforms,
    ...free?.uniforms,
    ...(atlas === null ? {} : { uAtlas: { value: atlas.texture } }),
    uWeave: { value: textures.weave(fabric) },
    uFolds: { value: textures.folds },
    uCloth: { value: numbers.packed },
  };
}

/** The numbers of a cloth as it is before the scene moves them. */
export function clothNumbers({ look, fabric, atlas }: ClothSource): ClothNumbers {
  const numbers = createClothNumbers();
  const { set } = numbers;
  const colour = (name: ClothNumber, text: string): void => {
    const { r, g, b } = new Color(text);
    set(name, r, g, b);
  };
  const fabricLook = FABRIC_LOOKS[fabric];
  const weaveShare = atlas === null ? 1 : PHOTO_WEAVE_SHARE;
  const own = atlas?.clothColour ?? look.colour;
  const recolour = look.recolour ?? null;
  colour("uColour", own);
  colour("uPhotoCloth", own);
  colour("uRecolour", recolour ?? own);
  set("uRecolourShare", recolour === null ? 0 : 1);
  colour("uSecondColour", look.pattern?.colour ?? look.colour);
  set("uPattern", patternNumber(look.pattern));
  set("uPatternMetres", look.pattern?.repeatMetres ?? 1);
  set("uFit", ...fitNumbers(look.fit));
  set("uWeaveTiles", 1 / fabricLook.tileMetres);
  set("uWeaveTint", fabricLook.tint * weaveShare);
  set("uWeaveMetres", fabricLook.reliefMetres * weaveShare);
  set("uFoldMetres", fabricLook.foldMetres * (atlas === null ? 1 : PHOTO_FOLD_SHARE));
  set("uRib", fabricLook.rib);
  set("uStitch", fabricLook.stitch);
  set("uWear", fabricLook.wear);
  set("uFleck", fabricLook.fleck);
  colour("uThread", fabricLook.thread ?? look.colour);
  set("uThreadShare", fabricLook.thread === null ? 0 : 1);
  set("uGlossTint", fabricLook.glossTint);
  set("uSheen", fabricLook.sheen);
  set("uGloss", fabricLook.gloss);
  set("uShininess", fabricLook.shininess);
  set("uPixelsPerMetre", 1);
  set("uOpacity", 1);
  set("uLight", 1, 1, 1);
  set("uWhite", 1);
  set("uKey", ...KEY_LIGHT);
  const half = new Vector3(...KEY_LIGHT).add(TO_VIEWER).normalize();
  set("uHalf", half.x, half.y, half.z);
  return numbers;
}

/** Names of what is compiled in or left out. */
export function clothDefines({ atlas, free }: Pick<ClothSource, "atlas" | "free">): Record<string, string> {
  return {
    ...(atlas === null ? {} : { ATLAS: "" }),
    ...(free === null ? {} : { FREE_PARTS: String(free.partCount) }),
  };
}

const VERTEX = `
#include <common>
#include <skinning_pars_vertex>
${CLOTH_VERTEX_PARS}
attribute vec3 outward;
varying float vDepth;
varying vec3 vSceneNormal;
void main() {
  #include <skinbase_vertex>
  vec3 objectNormal = normal;
  #include <skinnormal_vertex>
  vec3 transformed = position;
  ${CLOTH_VERTEX_REST}
  // The last pixel fades out: half of it lies beyond the edge.
  transformed += outward * (0.5 / uPixelsPerMetre);
  #include <skinning_vertex>
  ${CLOTH_VERTEX_SCENE}
  vDepth = transformed.z;
  vSceneNormal = objectNormal;
  gl_Position = projectionMatrix * viewMatrix * vec4(transformed, 1.0);
}`;

/** Less of a pixel than this is no cloth, nor depth. */
const LEAST_SHARE = 0.05;

const FRAGMENT = `
${CLOTH_FRAGMENT_PARS}
varying float vDepth;
varying vec3 vSceneNormal;
void main() {
  float steep = length(vec2(dFdx(vDepth), dFdy(vDepth)));
  float share = edgeShare(normalize(vSceneNormal).z * SIDE, steep);
  if (share < ${LEAST_SHARE.toFixed(2)}) discard;
  vec4 weave = texture2D(uWeave, vCloth * uWeaveTiles);
  vec3 normal = bentNormal(normalize(vSceneNormal) * SIDE, clothSlope(weave));
  float open = mix(0.3, 1.0, vShade.x);
  float above = 0.5 + 0.5 * normal.y;
  float key = max(0.0, dot(normal, uKey) * 0.9 + 0.1);
  float graze = 1.0 - max(0.0, normal.z);
  vec3 light = open * (vec3(0.2, 0.2, 0.21) + vec3(0.14, 0.15, 0.17) * above) + mix(0.5, 1.0, vShade.x) * 0.64 * key;
  light *= sky(normal) * (1.0 - 0.34 * graze * graze);
  vec3 own = clothColour(weave.r);
  vec3 colour = litPhoto(own * light, own * 0.75);
  colour += uSheen * open * graze * graze * graze * (0.35 * uColour + 0.06);
  vec3 hue = 0.15 + 0.8 * uColour / (0.03 + max(uColour.r, max(uColour.g, uColour.b)));
  vec3 shine = mix(vec3(1.0), hue, uGlossTint);
  colour += shine * (uGloss * open * pow(max(0.0, dot(normal, uHalf)), uShininess));
  colour *= INSIDE;
  colour *= mix(1.0, 0.62, vShade.z);
  gl_FragColor = vec4(pow(colour * uLight, vec3(0.4545)) + grain(), uOpacity * share);
}`;

/**
 * Cloth for software GL: one light, two texture reads, no lookups of the room. Colours out are sRGB. Its edges are
 * smoothed as it is coloured: four samples a pixel made a picture cost 2.4 times as much.
 */
export function createLightCloth(source: ClothSource): ClothMaterial {
  const numbers = clothNumbers(source);
  const uniforms = clothUniforms(source, numbers);
  const material = new ShaderMaterial({
    uniforms,
    defines: clothDefines(source),
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    toneMapped: false,
  });
  return { material, defines: clothDefines(source), hasSoftEdges: true, uniforms, numbers };
}
