import { TIGHT_REACH_METRES } from "../../../content/garments/schema/garment-asset.ts";
import { CLOTH_NUMBERS_PARS } from "./cloth-numbers.ts";
import { FOLD_TEXELS, SLOPE_SHARE, WEAVE_TEXELS } from "./fabric-texture.ts";
import { FIT_FRAGMENT_PARS, FIT_VERTEX_PARS, FIT_VERTEX_REST } from "./fit-glsl.ts";
import { FREE_VERTEX_PARS, FREE_VERTEX_SCENE } from "./free/free-glsl.ts";
import { PRINT_PARS } from "./print-glsl.ts";

/**
 * Way across the picture that brings the edge of close cloth to the person's outline: outwards or inwards by
 * uResidualPixels at most, and none where no outline is near. Loose cloth hangs as it is, and so does a collar,
 * around which the outline is that of hair.
 */
const RESIDUAL = `
float person(vec2 place) {
  return smoothstep(0.3, 0.7, texture2D(uPerson, vec2(place.x, -place.y) / uFrame).r);
}
vec2 residual(vec2 place, vec3 normal, float loose) {
  float side = length(normal.xy);
  vec2 way = normal.xy / max(side, 1e-3);
  float most = 2.0 * uResidualPixels;
  float outward = 0.0;
  float inward = 0.0;
  for (int tap = 0; tap < 8; tap += 1) {
    float reach = (float(tap) + 0.5) * most / 8.0;
    outward += person(place + way * reach) * most / 8.0;
    inward += (1.0 - person(place - way * reach)) * most / 8.0;
  }
  float move = min(outward, uResidualPixels) * (1.0 - smoothstep(uResidualPixels, 0.95 * most, outward));
  move -= min(inward, uResidualPixels) * (1.0 - smoothstep(uResidualPixels, 0.95 * most, inward));
  return way * move * smoothstep(0.3, 0.95, side) * (1.0 - smoothstep(${(0.02 / TIGHT_REACH_METRES).toFixed(3)}, ${(0.05 / TIGHT_REACH_METRES).toFixed(3)}, loose));
}
`;

/** Shared by both tiers: what a vertex of cloth carries and how it moves. `vCloth` is in metres along the cloth. */
export const CLOTH_VERTEX_PARS = `
attribute vec4 _shade;
attribute vec4 _tight;
attribute float under;
attribute float inside;
varying float vUnder;
varying float vInside;
${CLOTH_NUMBERS_PARS}uniform sampler2D uPerson;
uniform vec2 uFrame;
uniform float uResidualPixels;
varying vec4 vShade;
varying vec2 vCloth;
varying vec2 vDrape;
#ifdef ATLAS
attribute vec2 uv1;
varying vec2 vAtlas;
#endif
${FIT_VERTEX_PARS}${FREE_VERTEX_PARS}${RESIDUAL}`;
/** Goes before skinning: a garment that arrives is a little wide and high. */
export const CLOTH_VERTEX_REST = `
vShade = _shade;
vUnder = under;
vInside = inside;
vCloth = uv;
${FIT_VERTEX_REST}#ifdef ATLAS
vAtlas = uv1;
#endif
vDrape = position.xy + position.z * vec2(0.7, 0.4);
// A jacket presses on what lies under it, down to the hips.
float beneath = smoothstep(0.84, 0.98, position.y);
transformed += uTightMetres * beneath * _tight.xyz;
transformed += uSettleMetres * (normal + vec3(0.0, 1.0, 0.0));
`;
/** Goes after skinning: an inner layer lies further from the viewer than it is, so that it never pierces an outer one. */
export const CLOTH_VERTEX_SCENE = `
${FREE_VERTEX_SCENE}transformed.z -= uPushPixels + uBeneathPixels * beneath;
if (uResidualPixels > 0.0) transformed.xy += residual(transformed.xy, normalize(objectNormal), length(_tight.xyz))
  * (1.0 - smoothstep(1.38, 1.44, position.y));
`;

/** Shared by both tiers: colour, pattern, seams, weave and folds of the cloth. */
export const CLOTH_FRAGMENT_PARS = `
${CLOTH_NUMBERS_PARS}uniform sampler2D uWeave;
uniform sampler2D uFolds;
varying vec4 vShade;
varying float vUnder;
varying vec2 vCloth;
varying vec2 vDrape;
const vec2 FOLD_TILES = vec2(2.3, 1.9);
const float WEAVE_STEEP = ${(2 * SLOPE_SHARE * WEAVE_TEXELS).toFixed(1)};
const float FOLD_STEEP = ${(2 * SLOPE_SHARE * FOLD_TEXELS).toFixed(1)};

// Of the inner sheet the normals look outwards, too; it is darker.
#define SIDE (1.0 - 2.0 * vInside)
#define INSIDE (1.0 - 0.38 * vInside)

${PRINT_PARS}
float soft(float edge, float value) {
  float width = max(fwidth(value), 1e-5);
  return smoothstep(edge - width, edge + width, value);
}

${FIT_FRAGMENT_PARS}
vec3 clothColour(float weave) {
#ifdef ATLAS
  vec3 colour = printColour();
#else
  vec3 colour = uColour;
  int pattern = int(uPattern + 0.5);
  if (pattern == 1) {
    float way = abs(fract(vCloth.y / uPatternMetres) - 0.5) * 2.0;
    colour = mix(colour, uSecondColour, soft(0.62, way));
  } else if (pattern == 2) {
    vec2 way = abs(fract(vCloth / uPatternMetres) - 0.5) * 2.0;
    float bands = 0.5 * soft(0.55, way.x) + 0.5 * soft(0.55, way.y);
    colour = mix(colour, uSecondColour, bands);
  } else if (pattern == 3) {
    float way = abs(fract(vCloth.x / uPatternMetres) - 0.5) * 2.0;
    colour = mix(colour, uSecondColour, 0.85 * soft(0.86, way));
  }
  float edge = vShade.y * 0.1;
  float rib = uRib * (1.0 - smoothstep(0.046, 0.052, edge));
  colour *= 1.0 - 0.3 * rib * (0.5 + 0.5 * sin(vCloth.x * 700.0));
  float stitch = smoothstep(0.0025, 0.0, abs(edge - 0.018)) + 0.6 * smoothstep(0.002, 0.0, abs(edge - 0.003));
  // A thread of its own colour is sewn in stitches, two millimetres each.
  float sewn = uThreadShare * step(0.3, fract(vCloth.x * 300.0 + vCloth.y * 300.0));
  colour *= 1.0 - uStitch * stitch * (1.0 - uThreadShare);
  colour = mix(colour, uThread, min(1.0, uStitch * stitch * sewn));
  colour = mix(colour, vec3(0.62, 0.66, 0.72), uFleck * smoothstep(0.52, 0.8, weave));
  if (uWear > 0.0) colour *= 1.0 + uWear * (texture2D(uFolds, vDrape * FOLD_TILES).r - 0.45) * 2.0;
#endif
  // The edge of what lies over it shades it.
  colour *= 1.0 - 0.5 * vUnder * vUnder;
  return withFit(colour * (1.0 + uWeaveTint * (weave - 0.5)));
}

/** Way of the surface's height over one pixel to the right and up, both in pixels: weave and folds. */
vec2 clothSlope(vec4 weave) {
  vec2 weaveSlope = (weave.gb - 0.502) * (uWeaveMetres * uWeaveTiles * WEAVE_STEEP);
  vec2 foldSlope = texture2D(uFolds, vDrape * FOLD_TILES).gb * FOLD_TILES * (uFoldMetres * FOLD_STEEP * vShade.w);
  vec2 right = vec2(dot(weaveSlope, dFdx(vCloth)), dot(foldSlope, dFdx(vDrape)));
  vec2 up = vec2(dot(weaveSlope, dFdy(vCloth)), dot(foldSlope, dFdy(vDrape)));
  return uPixelsPerMetre * vec2(right.x + right.y, up.x + up.y);
}

/**
 * How much of a pixel close to an edge the cloth covers: where it turns away from the viewer within about a pixel
 * ("facing" is its smooth normal's z), where it ends, and where its photo is cut out. In a crease the smooth normal
 * alone turns away: the cloth's own depth is not "steep" there (pixels a pixel), and what lies beneath would show. Wide
 * facets that turn away stay as they are: taken away they would open the view to the inner side. So do folds of people
 * so far away that folds are as fine as pixels.
 */
float edgeShare(float facing, float steep) {
  float rim = fwidth(facing);
  float turned = max(0.4, (facing - 0.06) / max(rim, 1e-4) + 0.5);
  float cut = vShade.y / max(fwidth(vShade.y), 1e-4);
  float near = smoothstep(200.0, 350.0, uPixelsPerMetre) * smoothstep(1.0, 2.5, steep);
  return clamp(min(mix(1.0, turned, near * smoothstep(0.04, 0.1, rim)), cut), 0.0, 1.0) * printCover();
}

/** The camera's noise, as large on cloth as around it; of a brightness 0..1 as a screen takes it. */
float grain() {
  if (uGrain == 0.0) return 0.0;
  vec3 place = fract(vec3(gl_FragCoord.xyx) * 0.1031 + uGrainSeed);
  place += dot(place, place.yzx + 33.33);
  return uGrain * 3.46 * (fract((place.x + place.y) * place.z) - 0.5);
}

/**
 * What a photo shows is lit already: it takes a quarter of what the room's light differs from the light it faces. A lens
 * veils black cloth with a hundredth of the light around it, which product photos are freed from.
 */
vec3 litPhoto(vec3 light, vec3 facing) {
#ifdef ATLAS
  const vec3 VEIL = vec3(0.004);
  return mix(facing, light, 0.25) + VEIL;
#else
  return light;
#endif
}

/** Light of the room from where a surface looks, beside its mean: second-order harmonics. */
float sky(vec3 n) {
  float light = 1.0 + dot(uSkyWay, n.xy) + uSky.x * n.x * n.y + uSky.y * (n.x * n.x - n.y * n.y) + uSky.z * (3.0 * n.z * n.z - 1.0);
  return max(light, 0.3);
}

vec3 bentNormal(vec3 normal, vec2 slope) {
  return normalize(normal - vec3(slope, 0.0));
}
`;
