/** Shared by both tiers: what a vertex of cloth carries and how it moves. `vCloth` is in metres along the cloth. */
export const CLOTH_VERTEX_PARS = `
attribute vec4 _shade;
uniform float uPushPixels;
uniform float uSettleMetres;
varying vec4 vShade;
varying vec2 vCloth;
`;
/** Goes before skinning: a garment that arrives is a little wide and high. */
export const CLOTH_VERTEX_REST = `
vShade = _shade;
vCloth = uv;
transformed += uSettleMetres * (normal + vec3(0.0, 1.0, 0.0));
`;
/** Goes after skinning: an inner layer lies further from the viewer than it is, so that it never pierces an outer one. */
export const CLOTH_VERTEX_SCENE = `
transformed.z -= uPushPixels;
`;

/** Shared by both tiers: colour, pattern, seams, weave and folds of the cloth. */
export const CLOTH_FRAGMENT_PARS = `
uniform vec3 uColour;
uniform vec3 uSecondColour;
uniform int uPattern;
uniform float uPatternMetres;
uniform sampler2D uWeave;
uniform sampler2D uFolds;
uniform float uWeaveTiles;
uniform float uWeaveTint;
uniform float uWeaveMetres;
uniform float uFoldMetres;
uniform float uPixelsPerMetre;
uniform float uRib;
uniform float uStitch;
varying vec4 vShade;
varying vec2 vCloth;

float soft(float edge, float value) {
  float width = max(fwidth(value), 1e-5);
  return smoothstep(edge - width, edge + width, value);
}

vec3 clothColour(float weave) {
  vec3 colour = uColour;
  if (uPattern == 1) {
    float way = abs(fract(vCloth.y / uPatternMetres) - 0.5) * 2.0;
    colour = mix(colour, uSecondColour, soft(0.62, way));
  } else if (uPattern == 2) {
    vec2 way = abs(fract(vCloth / uPatternMetres) - 0.5) * 2.0;
    float bands = 0.5 * soft(0.55, way.x) + 0.5 * soft(0.55, way.y);
    colour = mix(colour, uSecondColour, bands);
  } else if (uPattern == 3) {
    float way = abs(fract(vCloth.x / uPatternMetres) - 0.5) * 2.0;
    colour = mix(colour, uSecondColour, 0.85 * soft(0.86, way));
  }
  float edge = vShade.y * 0.1;
  float rib = uRib * (1.0 - smoothstep(0.034, 0.04, edge));
  colour *= 1.0 - 0.22 * rib * (0.5 + 0.5 * sin(vCloth.x * 900.0));
  float stitch = smoothstep(0.0025, 0.0, abs(edge - 0.018)) + 0.6 * smoothstep(0.002, 0.0, abs(edge - 0.003));
  colour *= 1.0 - uStitch * stitch;
  return colour * (1.0 + uWeaveTint * (weave - 0.5));
}

/** Height of the cloth over its shell, in pixels of the canvas. */
float clothHeight(float weave) {
  float folds = texture2D(uFolds, vCloth * vec2(2.1, 1.7)).r - 0.5;
  return uPixelsPerMetre * (uFoldMetres * folds + uWeaveMetres * (weave - 0.5));
}

vec3 bentNormal(vec3 normal, float height) {
  return normalize(normal - vec3(dFdx(height), dFdy(height), 0.0));
}
`;
