import { DirectionalLight, HemisphereLight, OrthographicCamera, Scene, WebGLRenderer } from "three";
import type { Log } from "../../../main/base/log.ts";
import { type BodyState, TRACK_LOST_CONFIDENCE } from "../../../models/contract/index.ts";
import { createBodyOccluder } from "./body-occluder.dom.ts";
import { createFabricTextures } from "./fabric-textures.dom.ts";
import { createGarmentLayer, type GarmentLayer, type WornGarment } from "./garment-layer.dom.ts";
import { renderMask } from "./garment-mask.dom.ts";
import { layeringOf } from "./layering.ts";
import { createLightEstimate } from "./light-estimate.dom.ts";
import type { LoadedBody } from "./load-asset.dom.ts";
import { type ProjectedLandmark, projectLandmarks } from "./project-landmarks.ts";
import { probeQualityTier, type QualityTier } from "./quality-tier.dom.ts";
import { createSkeleton } from "./skeleton.dom.ts";
import { skinnedVertices } from "./skinned-vertices.dom.ts";
import { createVideoLayer } from "./video-layer.dom.ts";

/** Most garments worn at once. */
export const MAX_WORN_GARMENTS = 4;
/** Depth that the scene holds before and behind the hips, as a multiple of the picture's height. */
const DEPTH_HEIGHTS = 4;

/** The camera frame of this draw; the caller closes it afterwards. */
export interface ShownFrame {
  readonly frame: VideoFrame | ImageBitmap;
  readonly widthPixels: number;
  readonly heightPixels: number;
}
export interface SceneReadouts {
  readonly tier: QualityTier;
  readonly drawCalls: number;
  readonly triangles: number;
  /** Script time of the last draw; the GPU's is not in it. */
  readonly cpuMs: number;
  /** Textures, geometries and programs on the GPU. */
  readonly held: { readonly textures: number; readonly geometries: number; readonly programs: number };
}
export interface MirrorScene {
  /** Wears these and nothing else. Garments that were worn stay; new ones settle. */
  readonly setGarments: (garments: readonly WornGarment[]) => void;
  /** Draws the frame, and the garments where there is a body. Unmirrored: the page mirrors the canvas by CSS. */
  readonly draw: (shown: ShownFrame, body: BodyState | null) => void;
  readonly resize: (widthPixels: number, heightPixels: number) => void;
  readonly readouts: () => SceneReadouts;
  readonly onContextLost: (then: () => void) => void;
  readonly onContextRestored: (then: () => void) => void;
  /** Garment pixels alone, of the last body drawn: one byte a pixel of the frame, 255 = garment. */
  readonly renderGarmentMask: (options: { readonly unoccluded: boolean }) => Uint8Array;
  readonly projectLandmarks: (worn: WornGarment, body: BodyState) => ProjectedLandmark[];
  /** Frees everything but the loaded assets. */
  readonly dispose: () => void;
}

/** The mirror's picture. Throws where the page has no WebGL2. */
export function createScene(options: {
  readonly canvas: HTMLCanvasElement;
  readonly log: Log;
  readonly body: LoadedBody;
  readonly reducedMotion: boolean;
  /** Left out: asked of the page's GL. */
  readonly tier?: QualityTier;
}): MirrorScene {
  const { canvas, log, body: loadedBody, reducedMotion } = options;
  const tier = options.tier ?? probeQualityTier();
  const renderer = new WebGLRenderer({ canvas, antialias: tier === "full", alpha: false, stencil: false });
  renderer.autoClear = true;
  renderer.sortObjects = true;
  const scene = new Scene();
  scene.matrixWorldAutoUpdate = false;
  const camera = new OrthographicCamera();
  const rest = loadedBody.paper.bones;
  const { skeleton, apply, dispose: disposeSkeleton } = createSkeleton(rest);
  const video = createVideoLayer();
  const occluder = createBodyOccluder(loadedBody, skeleton);
  const textures = createFabricTextures();
  const light = createLightEstimate();
  if (tier === "full") scene.add(...studioLights());
  scene.add(video.mesh, occluder.mesh);

  let layers: GarmentLayer[] = [];
  let frameSize = { widthPixels: 0, heightPixels: 0 };
  let lost = false;
  let cpuMs = 0;
  const listeners = { lost: new Set<() => void>(), restored: new Set<() => void>() };
  const onLost = (event: Event): void => {
    event.preventDefault();
    lost = true;
    log(
      "notice",
      "scene",
      "gl-context-lost",
      "The graphics context is gone; the mirror waits for a new one.",
    );
    for (const then of listeners.lost) then();
  };
  const onRestored = (): void => {
    lost = false;
    log("notice", "scene", "gl-context-restored", "The graphics context is back; the mirror goes on.");
    for (const then of listeners.restored) then();
  };
  canvas.addEventListener("webglcontextlost", onLost);
  canvas.addEventListener("webglcontextrestored", onRestored);

  const fitCamera = (widthPixels: number, heightPixels: number): void => {
    if (frameSize.widthPixels === widthPixels && frameSize.heightPixels === heightPixels) return;
    frameSize = { widthPixels, heightPixels };
    const depth = heightPixels * DEPTH_HEIGHTS;
    Object.assign(camera, {
      left: 0,
      right: widthPixels,
      top: 0,
      bottom: -heightPixels,
      near: 0,
      far: 2 * depth,
    });
    camera.position.z = depth;
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
  };

  return {
    setGarments(garments) {
      const chosen = garments.slice(0, MAX_WORN_GARMENTS);
      const kept = layers.filter((layer) => chosen.includes(layer.worn));
      for (const layer of layers.filter((each) => !kept.includes(each))) {
        scene.remove(layer.mesh);
        layer.dispose();
      }
      layers = chosen.map((worn) => {
        const known = kept.find((layer) => layer.worn === worn);
        if (known) return known;
        const fresh = createGarmentLayer({ worn, skeleton, tier, textures, reducedMotion });
        scene.add(fresh.mesh);
        return fresh;
      });
      occluder.setCovered(layers.map((layer) => layer.worn.asset.paper));
    },
    draw({ frame, widthPixels, heightPixels }, body) {
      if (lost) return;
      const startedAtMs = performance.now();
      fitCamera(widthPixels, heightPixels);
      video.show(frame);
      const dressed = body !== null && body.confidence >= TRACK_LOST_CONFIDENCE && layers.length > 0;
      occluder.mesh.visible = dressed;
      for (const layer of layers) layer.mesh.visible = dressed;
      if (dressed) {
        apply(body);
        occluder.setPixelsPerMetre(body.pixelsPerMetre);
        const worn = layers.map((layer) => layer.worn.asset.paper);
        const room = light.look(frame, startedAtMs);
        const canvasPixelsPerPixel = canvas.height / heightPixels;
        for (const layer of layers) {
          const layering = layeringOf(layer.worn.asset.paper, worn);
          layer.update({ body, nowMs: startedAtMs, light: room, layering, canvasPixelsPerPixel });
        }
      }
      renderer.render(scene, camera);
      cpuMs = performance.now() - startedAtMs;
    },
    resize: (widthPixels, heightPixels) => renderer.setSize(widthPixels, heightPixels, false),
    readouts: () => ({
      tier,
      drawCalls: renderer.info.render.calls,
      triangles: renderer.info.render.triangles,
      cpuMs,
      held: {
        textures: renderer.info.memory.textures,
        geometries: renderer.info.memory.geometries,
        programs: renderer.info.programs?.length ?? 0,
      },
    }),
    onContextLost: (then) => void listeners.lost.add(then),
    onContextRestored: (then) => void listeners.restored.add(then),
    renderGarmentMask: ({ unoccluded }) =>
      renderMask({ renderer, camera, occluder, layers, ...frameSize, unoccluded }),
    projectLandmarks: (worn, body) =>
      projectLandmarks(worn.asset.paper, skinnedVertices(worn.asset.geometry), rest, body),
    dispose() {
      canvas.removeEventListener("webglcontextlost", onLost);
      canvas.removeEventListener("webglcontextrestored", onRestored);
      for (const layer of layers) layer.dispose();
      layers = [];
      video.dispose();
      occluder.dispose();
      textures.dispose();
      disposeSkeleton();
      renderer.dispose();
    },
  };
}

function studioLights(): (DirectionalLight | HemisphereLight)[] {
  const key = new DirectionalLight(0xffffff, 2.1);
  key.position.set(-0.34, 0.62, 0.71);
  key.updateMatrixWorld();
  return [key, new HemisphereLight(0xf2f5ff, 0x8d8a86, 1.5)];
}
