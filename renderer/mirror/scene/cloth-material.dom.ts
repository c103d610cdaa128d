import {
  BackSide,
  Color,
  FrontSide,
  type IUniform,
  type Material,
  ShaderMaterial,
  type Side,
  Vector2,
  Vector3,
} from "three";
import type { Fabric } from "../../../content/garments/schema/garment-asset.ts";
import {
  CLOTH_FRAGMENT_PARS,
  CLOTH_VERTEX_PARS,
  CLOTH_VERTEX_REST,
  CLOTH_VERTEX_SCENE,
} from "./cloth-glsl.ts";
import { FABRIC_LOOKS } from "./fabric-look.ts";
import type { FabricTextures } from "./fabric-textures.dom.ts";
import { fitNumbers } from "./fit-glsl.ts";
import type { FreeHem } from "./free/free-hem.dom.ts";
import { type GarmentLook, patternNumber } from "./garment-look.ts";
import type { PrintAtlas } from "./print-atlas.dom.ts";
import type { Silhouette } from "./silhouette.dom.ts";

/** The main light of a shop: from above and a little from the left. Unit. */
export const KEY_LIGHT = [-0.34, 0.62, 0.71] as const;
export const TO_VIEWER = new Vector3(0, 0, 1);

export type ClothUniforms = Record<string, IUniform>;

/** A cloth's material with the uniforms that the scene moves from frame to frame. */
export interface ClothMaterial {
  /** For the outer and for the inner side. */
  readonly materials: readonly [Material, Material];
  /** What both were compiled with. */
  readonly defines: Readonly<Record<string, string>>;
  readonly uniforms: ClothUniforms;
}

/** A photo shows most of its weave and folds itself: it takes these shares of the drawn ones. */
const PHOTO_WEAVE_SHARE = 0.5;
const PHOTO_FOLD_SHARE = 0.4;

/** What a cloth is drawn from. The textures belong to `textures`, the atlas to who loaded it. */
export interface ClothSource {
  readonly look: GarmentLook;
  readonly fabric: Fabric;
  readonly atlas: PrintAtlas | null;
  readonly textures: FabricTextures;
  readonly silhouette: Silhouette;
  /** Null where all of it is held by the body. */
  readonly hem: FreeHem | null;
}

/** Uniforms of both tiers. */
export function clothUniforms({
  look,
  fabric,
  atlas,
  textures,
  silhouette,
  hem,
}: ClothSource): ClothUniforms {
  const fabricLook = FABRIC_LOOKS[fabric];
  const weaveShare = atlas === null ? 1 : PHOTO_WEAVE_SHARE;
  return {
    ...silhouette.uniforms,
    ...hem?.uniforms,
    ...(atlas === null ? {} : printUniforms(atlas, look)),
    uColour: { value: new Color(atlas?.clothColour ?? look.colour) },
    uSecondColour: { value: new Color(look.pattern?.colour ?? look.colour) },
    uPattern: { value: patternNumber(look.pattern) },
    uFit: { value: new Vector3(...fitNumbers(look.fit)) },
    uPatternMetres: { value: look.pattern?.repeatMetres ?? 1 },
    uWeave: { value: textures.weave(fabric) },
    uFolds: { value: textures.folds },
    uWeaveTiles: { value: 1 / fabricLook.tileMetres },
    uWeaveTint: { value: fabricLook.tint * weaveShare },
    uWeaveMetres: { value: fabricLook.reliefMetres * weaveShare },
    uFoldMetres: { value: fabricLook.foldMetres * (atlas === null ? 1 : PHOTO_FOLD_SHARE) },
    uRib: { value: fabricLook.rib },
    uStitch: { value: fabricLook.stitch },
    uWear: { value: fabricLook.wear },
    uThread: { value: new Color(fabricLook.thread ?? look.colour) },
    uThreadShare: { value: fabricLook.thread === null ? 0 : 1 },
    uGlossTint: { value: fabricLook.glossTint },
    uSheen: { value: fabricLook.sheen },
    uGloss: { value: fabricLook.gloss },
    uShininess: { value: fabricLook.shininess },
    uPixelsPerMetre: { value: 1 },
    uPushPixels: { value: 0 },
    uBeneathPixels: { value: 0 },
    uTightMetres: { value: 0 },
    uSettleMetres: { value: 0 },
    uOpacity: { value: 1 },
    uLight: { value: new Color(1, 1, 1) },
    uGrain: { value: 0 },
    uGrainSeed: { value: 0 },
    uWay: { value: new Vector2() },
    uKey: { value: new Vector3(...KEY_LIGHT) },
    uHalf: { value: new Vector3(...KEY_LIGHT).add(TO_VIEWER).normalize() },
  };
}

/** Names of what is compiled in or left out. */
export function clothDefines({ atlas, hem }: Pick<ClothSource, "atlas" | "hem">): Record<string, string> {
  return { ...(atlas === null ? {} : { ATLAS: "" }), ...(hem === null ? {} : { FREE_HEM: "" }) };
}

function printUniforms(atlas: PrintAtlas, { recolour = null }: GarmentLook): ClothUniforms {
  return {
    uAtlas: { value: atlas.texture },
    uPhotoCloth: { value: new Color(atlas.clothColour) },
    uRecolour: { value: new Color(recolour ?? atlas.clothColour) },
    uRecolourShare: { value: recolour === null ? 0 : 1 },
  };
}

const VERTEX = `
#include <common>
#include <skinning_pars_vertex>
${CLOTH_VERTEX_PARS}
varying vec3 vSceneNormal;
void main() {
  #include <skinbase_vertex>
  vec3 objectNormal = normal;
  #include <skinnormal_vertex>
  vec3 transformed = position;
  ${CLOTH_VERTEX_REST}
  #include <skinning_vertex>
  ${CLOTH_VERTEX_SCENE}
  vSceneNormal = objectNormal;
  gl_Position = projectionMatrix * viewMatrix * vec4(transformed, 1.0);
}`;

const FRAGMENT = `
${CLOTH_FRAGMENT_PARS}
uniform float uSheen;
uniform float uGloss;
uniform float uGlossTint;
uniform float uShininess;
uniform float uOpacity;
uniform vec3 uLight;
varying vec3 vSceneNormal;
uniform vec2 uWay;
uniform vec3 uKey;
uniform vec3 uHalf;
void main() {
  if (printCover() < 0.5) discard;
  vec4 weave = texture2D(uWeave, vCloth * uWeaveTiles);
  vec3 normal = bentNormal(normalize(vSceneNormal) * SIDE, clothSlope(weave));
  float open = mix(0.3, 1.0, vShade.x);
  float sky = 0.5 + 0.5 * normal.y;
  float key = max(0.0, dot(normal, uKey) * 0.9 + 0.1);
  float graze = 1.0 - max(0.0, normal.z);
  vec3 light = open * (vec3(0.2, 0.2, 0.21) + vec3(0.14, 0.15, 0.17) * sky) + mix(0.5, 1.0, vShade.x) * 0.64 * key;
  light *= (1.0 + dot(uWay, normal.xy)) * (1.0 - 0.34 * graze * graze);
  vec3 colour = clothColour(weave.r) * light;
  colour += uSheen * open * graze * graze * graze * (0.35 * uColour + 0.06);
  vec3 shine = mix(vec3(1.0), 0.25 + uColour, uGlossTint);
  colour += shine * (uGloss * open * pow(max(0.0, dot(normal, uHalf)), uShininess));
  colour *= INSIDE;
  colour *= mix(1.0, 0.62, vShade.z);
  gl_FragColor = vec4(pow(colour * uLight, vec3(0.4545)) + grain(), uOpacity);
}`;

/** Cloth for software GL: one light, two texture reads, no lookups of the room. Colours out are sRGB. */
export function createLightCloth(source: ClothSource): ClothMaterial {
  const uniforms = clothUniforms(source);
  const of = (side: Side): ShaderMaterial =>
    new ShaderMaterial({
      uniforms,
      defines: clothDefines(source),
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      side,
      toneMapped: false,
    });
  return { materials: [of(FrontSide), of(BackSide)], defines: clothDefines(source), uniforms };
}
