import { type Camera, Color, Scene, ShaderMaterial, type WebGLRenderer, WebGLRenderTarget } from "three";
import type { BodyOccluder } from "./body-occluder.dom.ts";
import { CLOTH_VERTEX_PARS, CLOTH_VERTEX_REST, CLOTH_VERTEX_SCENE } from "./cloth-glsl.ts";
import { CLOTH_NUMBERS_PARS } from "./cloth-numbers.ts";
import type { CoverLayer } from "./cover/cover-layer.dom.ts";
import type { GarmentLayer } from "./garment-layer.dom.ts";
import { PRINT_PARS } from "./print-glsl.ts";
import { skinnedMesh } from "./skinned.dom.ts";

const VERTEX = `
#include <common>
#include <skinning_pars_vertex>
${CLOTH_VERTEX_PARS}
void main() {
  #include <skinbase_vertex>
  vec3 objectNormal = normal;
  #include <skinnormal_vertex>
  vec3 transformed = position;
  ${CLOTH_VERTEX_REST}
  #include <skinning_vertex>
  ${CLOTH_VERTEX_SCENE}
  gl_Position = projectionMatrix * viewMatrix * vec4(transformed, 1.0);
}`;
const FRAGMENT = `
${CLOTH_NUMBERS_PARS}${PRINT_PARS}
void main() {
  if (printCover() < 0.5) discard;
  gl_FragColor = vec4(1.0);
}`;

/** One byte a pixel from the top left corner, 255 = garment. Renders apart from the canvas; for tests and benches. */
export function renderMask(options: {
  readonly renderer: WebGLRenderer;
  readonly camera: Camera;
  readonly occluder: BodyOccluder;
  readonly cover: CoverLayer;
  readonly layers: readonly GarmentLayer[];
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** True: as if arms, hands and head with its hair did not hide anything. What hides a garment's own inside (trunk, neck, an arm in its sleeve) goes on doing so. */
  readonly unoccluded: boolean;
  /** True: the cloth alone, as if nobody were in it. */
  readonly bodiless: boolean;
}): Uint8Array {
  const { renderer, camera, occluder, cover, layers, widthPixels, heightPixels, unoccluded, bodiless } =
    options;
  const target = new WebGLRenderTarget(widthPixels, heightPixels);
  const scene = new Scene();
  const made = layers.map((layer) => {
    const material = new ShaderMaterial({
      uniforms: layer.cloth.uniforms,
      defines: { ...layer.cloth.defines },
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
    });
    const mesh = skinnedMesh(layer.mesh.geometry, material, layer.mesh.skeleton);
    mesh.renderOrder = 1;
    return { mesh, material };
  });
  scene.add(...made.map(({ mesh }) => mesh));
  const home = occluder.mesh.parent;
  if (!bodiless) scene.add(occluder.mesh);
  if (!bodiless && !unoccluded) scene.add(cover.mesh);
  cover.erase(true);
  const clearColour = renderer.getClearColor(new Color());
  const clearAlpha = renderer.getClearAlpha();
  const rgba = new Uint8Array(widthPixels * heightPixels * 4);
  try {
    renderer.setClearColor(0x000000, 0);
    renderer.setRenderTarget(target);
    renderer.clear();
    if (unoccluded) occluder.without(() => renderer.render(scene, camera));
    else renderer.render(scene, camera);
    renderer.readRenderTargetPixels(target, 0, 0, widthPixels, heightPixels, rgba);
  } finally {
    renderer.setRenderTarget(null);
    renderer.setClearColor(clearColour, clearAlpha);
    cover.erase(false);
    home?.add(occluder.mesh, cover.mesh);
    target.dispose();
    for (const { material } of made) material.dispose();
  }
  const mask = new Uint8Array(widthPixels * heightPixels);
  for (let row = 0; row < heightPixels; row += 1) {
    const from = (heightPixels - 1 - row) * widthPixels;
    for (let column = 0; column < widthPixels; column += 1) {
      mask[row * widthPixels + column] = (rgba[4 * (from + column)] ?? 0) > 127 ? 255 : 0;
    }
  }
  return mask;
}
