import {
  type Camera,
  Color,
  Group,
  NearestFilter,
  ShaderMaterial,
  type WebGLRenderer,
  WebGLRenderTarget,
} from "three";
import type { BodyMap } from "./body-map.ts";
import type { Figure } from "./figure.ts";

/** Depth beyond which the map does not reach, metres. */
const FARTHEST_METRES = 8;

export interface BodyMapper {
  look(camera: Camera): BodyMap;
}

/** Draws the figure alone, without light, as presence and depth. */
export function createBodyMapper(
  renderer: WebGLRenderer,
  figure: Figure,
  widthPixels: number,
  heightPixels: number,
): BodyMapper {
  const target = new WebGLRenderTarget(widthPixels, heightPixels, {
    minFilter: NearestFilter,
    magFilter: NearestFilter,
  });
  const plain = depthMaterial();
  const bytes = new Uint8Array(widthPixels * heightPixels * 4);
  const mask = new Uint8Array(widthPixels * heightPixels);
  return {
    look(camera) {
      const dressed = figure.skins.map((skin) => skin.material);
      const home = figure.scene.parent;
      const alone = new Group();
      for (const skin of figure.skins) skin.material = plain;
      alone.add(figure.scene);
      draw(renderer, target, alone, camera);
      renderer.readRenderTargetPixels(target, 0, 0, widthPixels, heightPixels, bytes);
      home?.add(figure.scene);
      for (const [index, skin] of figure.skins.entries()) skin.material = dressed[index] ?? plain;
      for (let y = 0; y < heightPixels; y++) {
        for (let x = 0; x < widthPixels; x++) {
          mask[y * widthPixels + x] = bytes[((heightPixels - 1 - y) * widthPixels + x) * 4] ?? 0;
        }
      }
      return {
        widthPixels,
        heightPixels,
        mask,
        depthAt(x, y) {
          const at = ((heightPixels - 1 - Math.floor(y)) * widthPixels + Math.floor(x)) * 4;
          if ((bytes[at] ?? 0) === 0) return Number.POSITIVE_INFINITY;
          return (((bytes[at + 1] ?? 0) + (bytes[at + 2] ?? 0) / 255) / 255) * FARTHEST_METRES;
        },
      };
    },
  };
}

function draw(renderer: WebGLRenderer, target: WebGLRenderTarget, alone: Group, camera: Camera): void {
  const shadows = renderer.shadowMap.autoUpdate;
  const clear = renderer.getClearColor(new Color());
  renderer.shadowMap.autoUpdate = false;
  renderer.setClearColor("#000000", 0);
  renderer.setRenderTarget(target);
  renderer.clear();
  renderer.render(alone, camera);
  renderer.setRenderTarget(null);
  renderer.setClearColor(clear, 1);
  renderer.shadowMap.autoUpdate = shadows;
}

function depthMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    side: 2,
    vertexShader: /* glsl */ `
      #include <common>
      #include <skinning_pars_vertex>
      varying float vDepth;
      void main() {
        #include <skinbase_vertex>
        #include <begin_vertex>
        #include <skinning_vertex>
        #include <project_vertex>
        vDepth = -mvPosition.z;
      }`,
    fragmentShader: /* glsl */ `
      varying float vDepth;
      void main() {
        float share = vDepth / ${FARTHEST_METRES.toFixed(1)};
        float coarse = floor(share * 255.0) / 255.0;
        gl_FragColor = vec4(1.0, coarse, (share - coarse) * 255.0, 1.0);
      }`,
  });
}
