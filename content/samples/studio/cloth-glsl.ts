/** One light and one dark stripe, metres of cloth. */
const STRIPE_METRES = 0.024;

/** What a vertex of our garments carries, and what the cloth needs of it. */
export const VERTEX_PARS = `
attribute vec4 _shade;
uniform float uSwell;
uniform float uSway;
varying vec4 vShade;
varying vec2 vCloth;
varying vec3 vRest;
`;
/** Below the waist (0.98 m) the cloth swings in a circle: the same at 0 and at a full turn. */
export const VERTEX_REST = `
vShade = _shade;
vCloth = uv;
vRest = position;
transformed += uSwell * normal;
`;
/** Goes after `VERTEX_REST` where the cloth sways. */
export const VERTEX_SWAY = `
float below = clamp((0.98 - position.y) / 0.3, 0.0, 1.5);
float lag = 2.2 * below;
transformed.x += 0.02 * below * below * sin(uSway - lag);
transformed.z += 0.014 * below * below * cos(uSway - lag);
float ring = atan(position.x, position.z);
transformed.xz += normal.xz * 0.008 * below * sin(7.0 * ring + uSway - lag);
`;

/** Weave, folds, seams and stripes. `vCloth` is in metres along the cloth, `vRest` where the vertex is at rest. */
export const FRAGMENT_PARS = `
uniform vec3 uAccent;
uniform float uStriped;
uniform int uWeave;
uniform float uRelief;
uniform float uFold;
uniform float uTopstitch;
uniform float uSuiting;
varying vec4 vShade;
varying vec2 vCloth;
varying vec3 vRest;

float hash2(vec2 p) { p = fract(p * vec2(123.34, 456.21)); p += dot(p, p + 45.32); return fract(p.x * p.y); }
float noise2(vec2 p) {
  vec2 cell = floor(p);
  vec2 way = fract(p);
  way = way * way * (3.0 - 2.0 * way);
  float low = mix(hash2(cell), hash2(cell + vec2(1.0, 0.0)), way.x);
  float high = mix(hash2(cell + vec2(0.0, 1.0)), hash2(cell + vec2(1.0, 1.0)), way.x);
  return mix(low, high, way.y);
}
/** Height of the threads, 0..1. */
float weaveHeight(vec2 cloth) {
  if (uWeave == 1) {
    vec2 stitch = cloth / vec2(0.0052, 0.0044);
    float lean = abs(fract(stitch.x) - 0.5);
    return (0.35 + 0.65 * abs(sin(3.14159 * stitch.x))) * (0.55 + 0.45 * cos(6.2832 * (stitch.y + lean)));
  }
  if (uWeave == 2) return 0.6 * (0.5 + 0.5 * cos(6.2832 * (cloth.x + cloth.y) / 0.0026)) + 0.4 * noise2(cloth * vec2(900.0, 300.0));
  if (uWeave == 3) return 0.6 * noise2(cloth * 420.0) + 0.4 * noise2(cloth * 1100.0);
  return 0.5 * noise2(cloth * vec2(500.0, 260.0)) + 0.5 * noise2(cloth * 900.0);
}
/** Height of soft folds, 0..1: cloth hangs, so they run downwards, and lean where it is pulled. */
float foldHeight(vec3 rest) {
  vec2 p = vec2(rest.x + 0.35 * rest.z, rest.y);
  float bend = noise2(p * 3.1 + 4.0) - 0.5;
  float hang = noise2(vec2(p.x * 15.0 + bend * 2.2 + p.y * 1.5, p.y * 2.6));
  float left = noise2(vec2((p.x + 0.9 * p.y) * 13.0 + bend, (p.y - p.x) * 3.0));
  float right = noise2(vec2((p.x - 0.9 * p.y) * 13.0 - bend, (p.y + p.x) * 3.0 + 7.0));
  float where = noise2(p * 4.0 + 11.0);
  return 0.5 * hang + 0.5 * mix(left, right, smoothstep(0.35, 0.65, where));
}
/** How the cloth's height changes to the next pixel right and up. The share of folds is no height: it must not slope. */
vec2 clothSlope() {
  float fold = foldHeight(vRest);
  float weave = uRelief * weaveHeight(vCloth);
  return uFold * (0.35 + 0.65 * vShade.w) * vec2(dFdx(fold), dFdy(fold)) + vec2(dFdx(weave), dFdy(weave));
}
/** Mikkelsen 2010, "Bump Mapping Unparametrized Surfaces on the GPU". */
vec3 bumped(vec3 position, vec3 normal, vec2 slope) {
  vec3 right = dFdx(position);
  vec3 up = dFdy(position);
  vec3 first = cross(up, normal);
  vec3 second = cross(normal, right);
  float area = dot(right, first);
  return normalize(abs(area) * normal - sign(area) * (slope.x * first + slope.y * second));
}
/** 1 on a line of half a width, 0 beside it. */
float line(float away, float halfWidth) { return smoothstep(halfWidth, 0.4 * halfWidth, abs(away)); }
/** Seams of five-pocket jeans as they lie on the front of the trousers; the waist is at 0.975 m. */
float jeansSeams(vec3 rest) {
  if (vShade.y <= 0.0 || rest.z < -0.01) return 0.0;
  float down = 0.972 - rest.y;
  float aside = abs(rest.x);
  float band = line(down - 0.04, 0.0012);
  float fly = line(rest.x + 0.004, 0.0012) * step(0.04, down) * step(down, 0.18);
  float stitch = line(length(vec2(rest.x - 0.002, max(0.0, down - 0.14))) - 0.034, 0.0011) * step(0.04, down) * step(0.0, rest.x);
  float pocket = line(length(vec2(aside - 0.165, down - 0.04)) - 0.082, 0.0012) * step(0.04, down);
  return max(max(band, pocket), max(fly, stitch));
}
/** The pressed crease of suit trousers, and the shade of the fly. */
float creases(vec3 rest) {
  if (vShade.y <= 0.0 || rest.z < 0.0) return 0.0;
  float leg = mix(0.125, 0.095, smoothstep(0.4, 0.95, rest.y));
  return max(line(abs(rest.x) - leg - 0.03 * smoothstep(0.5, 0.1, rest.y), 0.003) * step(rest.y, 0.95), line(rest.x + 0.004, 0.0015) * step(0.83, rest.y));
}
vec3 clothColour(vec3 plain) {
  float way = fract(vCloth.y / ${STRIPE_METRES});
  float soft = fwidth(vCloth.y) / ${STRIPE_METRES};
  float stripe = smoothstep(0.0, soft, way) - smoothstep(0.42, 0.42 + soft, way);
  vec3 colour = mix(plain, uAccent, uStriped * stripe);
  float edge = vShade.y * 0.1;
  if (uWeave == 1) colour *= 1.0 - 0.3 * (1.0 - smoothstep(0.04, 0.046, edge)) * (0.5 + 0.5 * sin(vCloth.x * 1100.0));
  float dash = smoothstep(0.35, 0.4, fract(vCloth.x / 0.0035));
  float seam = smoothstep(0.0011, 0.0004, abs(edge - 0.016));
  colour = mix(colour, uTopstitch > 0.5 ? vec3(0.52, 0.27, 0.1) : colour * 0.72, seam * (uTopstitch > 0.5 ? dash : 0.6) * step(0.0001, edge));
  if (uWeave == 2 && uTopstitch > 0.5) {
    float seams = jeansSeams(vRest);
    colour = mix(colour, mix(colour * 0.6, vec3(0.52, 0.27, 0.1), step(0.4, fract((vRest.x + vRest.y) / 0.0045))), seams);
  }
  if (uSuiting > 0.5) colour *= 1.0 - 0.35 * creases(vRest);
  float thread = weaveHeight(vCloth);
  float fade = uTopstitch > 0.5 ? 0.5 * noise2(vRest.xy * 9.0) + 0.35 * noise2(vCloth * vec2(220.0, 30.0)) : 0.12 * noise2(vCloth * 160.0);
  return colour * (0.88 + 0.16 * thread) * (0.94 + (uTopstitch > 0.5 ? 0.42 : 0.15) * fade);
}
`;
