import type { IUniform, MeshStandardMaterial } from "three";

/**
 * Pieces of GLSL that colour and wrinkle a skinned surface by its place on the body at rest (`vRest`, metres,
 * x wearer's left, y up from the floor, z forward; `vRestNormal` beside it). So cloth and skin need no texture
 * coordinates and keep still on the body while it moves.
 */
export interface RestLook {
  /** Statements that may change `diffuseColor` (linear RGB) or discard. */
  readonly colour: string;
  /** Statements that set `float relief`, metres above the surface; empty for a smooth surface. */
  readonly relief: string;
  readonly uniforms?: Readonly<Record<string, IUniform>>;
  /** Functions and uniforms that the pieces use. */
  readonly preamble?: string;
}

/** Makes a material look as `look` says. */
export function paintByRest(
  material: MeshStandardMaterial,
  key: string,
  look: RestLook,
): MeshStandardMaterial {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, look.uniforms);
    shader.vertexShader = shader.vertexShader
      .replace("#include <common>", `#include <common>\n${VARYINGS}`)
      .replace("#include <begin_vertex>", "#include <begin_vertex>\nvRest = position; vRestNormal = normal;");
    shader.fragmentShader = shader.fragmentShader
      .replace("#include <common>", `#include <common>\n${VARYINGS}\n${NOISE}\n${look.preamble ?? ""}`)
      .replace("#include <color_fragment>", `#include <color_fragment>\n{ ${look.colour} }`)
      .replace(
        "#include <normal_fragment_maps>",
        look.relief === "" ? "" : `{ float relief = 0.0; ${look.relief} normal = embossed(relief, normal); }`,
      );
  };
  material.customProgramCacheKey = () => key;
  return material;
}

const VARYINGS = "varying vec3 vRest; varying vec3 vRestNormal;";

/** Value noise, and Mikkelsen's bump mapping of an unparametrised surface (2010). */
const NOISE = /* glsl */ `
float speck(vec3 p) { p = fract(p * vec3(0.1031, 0.1030, 0.0973)); p += dot(p, p.yxz + 33.33); return fract((p.x + p.y) * p.z); }
float cloud(vec3 p) {
  vec3 i = floor(p), f = fract(p); f = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
  return mix(mix(mix(speck(i), speck(i + vec3(1,0,0)), f.x), mix(speck(i + vec3(0,1,0)), speck(i + vec3(1,1,0)), f.x), f.y),
    mix(mix(speck(i + vec3(0,0,1)), speck(i + vec3(1,0,1)), f.x), mix(speck(i + vec3(0,1,1)), speck(i + vec3(1,1,1)), f.x), f.y), f.z);
}
float ridge(vec3 p) { float n = cloud(p); return n * n * (3.0 - 2.0 * n); }
vec3 embossed(float relief, vec3 up) {
  vec3 place = -vViewPosition; vec3 dx = dFdx(place), dy = dFdy(place);
  vec3 a = cross(dy, up), b = cross(up, dx); float area = dot(dx, a);
  vec3 slope = sign(area) * (dFdx(relief) * a + dFdy(relief) * b);
  return normalize(abs(area) * up - slope);
}
`;
