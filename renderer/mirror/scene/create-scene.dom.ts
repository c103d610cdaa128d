import { DirectionalLight, HemisphereLight, OrthographicCamera, Scene, WebGLRenderer } from "three";
import type { Log } from "../../../main/base/log.ts";
import { type BodyState, type Pose, TRACK_LOST_CONFIDENCE } from "../../../models/contract/index.ts";
import { createBodyOccluder } from "./body-occluder.dom.ts";
import { createBoundedThighs } from "./bounded-thighs.ts";
import { createCoverLayer } from "./cover/cover-layer.dom.ts";
import { createCoverWatch } from "./cover/cover-watch.dom.ts";
import { createDrawTimer } from "./draw-timer.dom.ts";
import { createFabricTextures } from "./fabric-textures.dom.ts";
import { createGarmentLayer, type GarmentLayer, type WornGarment } from "./garment-layer.dom.ts";
import { renderMask } from "./garment-mask.dom.ts";
import { layeringOf } from "./layering.ts";
import { createLightEstimate } from "./light-estimate.dom.ts";
import type { LoadedBody } from "./load-asset.dom.ts";
import { keepsOwnLength, ownLengths } from "./own-lengths.ts";
import { type ProjectedLandmark, projectLandmarks } from "./project-landmarks.ts";
import { probeQualityTier, type QualityTier } from "./quality-tier.dom.ts";
import { createSilhouette } from "./silhouette.dom.ts";
import { createSkeleton } from "./skeleton.dom.ts";
import { skinnedVertices } from "./skinned-vertices.dom.ts";
import { createTierWatch, DRAW_LIMIT_MS, type TierVerdict } from "./tier-watch.ts";
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
  /** What the network found in this very frame: with its mask, hair and arms hide cloth by what is seen of them. */
  readonly pose?: Pose | null;
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
  /** Left out: asked of the page's GL, and made `light` where `full` turns out too slow. */
  readonly tier?: QualityTier;
}): MirrorScene {
  const { canvas, log, body: loadedBody, reducedMotion } = options;
  let tier = options.tier ?? probeQualityTier();
  const renderer = new WebGLRenderer({ canvas, antialias: tier === "full", alpha: false, stencil: false });
  renderer.autoClear = true;
  renderer.sortObjects = true;
  const scene = new Scene();
  scene.matrixWorldAutoUpdate = false;
  const camera = new OrthographicCamera();
  const rest = loadedBody.paper.bones;
  const limbs = createSkeleton(rest);
  const skirts = createSkeleton(rest);
  const boundThighs = createBoundedThighs();
  const video = createVideoLayer();
  const occluder = createBodyOccluder(loadedBody, limbs.skeleton);
  const cover = createCoverLayer(rest, video.picture);
  const covers = createCoverWatch(rest, cover.take);
  const silhouette = createSilhouette();
  const textures = createFabricTextures();
  const light = createLightEstimate();
  const lights = tier === "full" ? studioLights() : [];
  if (lights.length > 0) scene.add(...lights);
  const timer = createDrawTimer(renderer.getContext() as WebGL2RenderingContext);
  const watch = createTierWatch();
  scene.add(video.mesh, occluder.mesh, occluder.shade, cover.mesh);

  let layers: GarmentLayer[] = [];
  let frameSize = { widthPixels: 0, heightPixels: 0 };
  let sleeves = { left: 0, right: 0 };
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

  const dress = (worn: WornGarment): GarmentLayer => {
    const skeleton = hangsFree(worn) ? skirts : limbs;
    const fresh = createGarmentLayer({ worn, skeleton, rest, tier, textures, silhouette, reducedMotion });
    scene.add(fresh.mesh);
    return fresh;
  };
  const undress = (layer: GarmentLayer): void => {
    scene.remove(layer.mesh);
    layer.dispose();
  };
  /** For good: a machine that was too slow once will be again, and cloth that changes its look is worse. */
  const simplify = ({ medianMs, draws, slowForMs }: TierVerdict): void => {
    tier = "light";
    scene.remove(...lights);
    layers = layers.map((layer) => {
      undress(layer);
      return dress(layer.worn);
    });
    renderer.setSize(frameSize.widthPixels, frameSize.heightPixels, false);
    log(
      "notice",
      "scene",
      "tier-light",
      `Draws took ${medianMs.toFixed(0)} ms (median; limit ${DRAW_LIMIT_MS}) for ${(slowForMs / 1000).toFixed(0)} s, ${draws} measured: cloth is drawn more simply from now on.`,
    );
  };

  const judgeDraw = (drawMs: number, atMs: number): void => {
    const verdict = lost ? null : watch.add(drawMs, atMs);
    if (verdict !== null) simplify(verdict);
  };

  return {
    setGarments(garments) {
      const chosen = garments.slice(0, MAX_WORN_GARMENTS);
      const kept = layers.filter((layer) => chosen.includes(layer.worn));
      for (const layer of layers.filter((each) => !kept.includes(each))) undress(layer);
      layers = chosen.map((worn) => kept.find((layer) => layer.worn === worn) ?? dress(worn));
      sleeves = occluder.setCovered(layers.map((layer) => layer.worn.asset.paper));
    },
    draw({ frame, widthPixels, heightPixels, pose = null }, body) {
      if (lost) return;
      const startedAtMs = performance.now();
      fitCamera(widthPixels, heightPixels);
      video.show(frame);
      const dressed = body !== null && body.confidence >= TRACK_LOST_CONFIDENCE && layers.length > 0;
      occluder.mesh.visible = dressed;
      occluder.shade.visible = dressed;
      for (const layer of layers) layer.mesh.visible = dressed;
      if (dressed) {
        limbs.apply(body);
        if (layers.some(({ worn }) => hangsFree(worn))) skirts.apply(boundThighs(body));
        occluder.follow(body);
        const worn = layers.map((layer) => layer.worn.asset.paper);
        const room = light.look(frame, startedAtMs);
        const canvasPixelsPerPixel = canvas.height / heightPixels;
        for (const layer of layers) {
          const layering = layeringOf(layer.worn.asset.paper, worn);
          layer.update({ body, nowMs: startedAtMs, light: room, layering, canvasPixelsPerPixel });
        }
      }
      if (dressed && pose !== null && pose.mask !== null) {
        const shown = { frame, widthPixels, heightPixels, pose, body, nowMs: startedAtMs };
        covers.look(shown);
        cover.follow(shown, sleeves);
        const [xPixels = 0, yPixels = 0] = body.positions;
        const { pixelsPerMetre } = body;
        const isStill = !(frame instanceof VideoFrame);
        silhouette.follow({
          widthPixels,
          heightPixels,
          mask: pose.mask,
          pixelsPerMetre,
          xPixels,
          yPixels,
          isStill,
        });
      } else {
        covers.reset();
        cover.forget();
        silhouette.forget();
        if (!dressed) for (const layer of layers) layer.forget();
      }
      renderer.render(scene, camera);
      cpuMs = performance.now() - startedAtMs;
      if (tier === "full") timer.asked(startedAtMs, judgeDraw);
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
      renderMask({ renderer, camera, occluder, cover, layers, ...frameSize, unoccluded }),
    projectLandmarks(worn, body) {
      const hung = hangsFree(worn) ? boundThighs(body) : body;
      const { paper, geometry } = worn.asset;
      const mesh = skinnedVertices(geometry);
      const cut = keepsOwnLength(paper.category)
        ? { ...mesh, positions: ownLengths(mesh, rest, body) }
        : mesh;
      return projectLandmarks(paper, cut, rest, hung);
    },
    dispose() {
      canvas.removeEventListener("webglcontextlost", onLost);
      canvas.removeEventListener("webglcontextrestored", onRestored);
      timer.dispose();
      for (const layer of layers) layer.dispose();
      layers = [];
      covers.dispose();
      cover.dispose();
      video.dispose();
      occluder.dispose();
      silhouette.dispose();
      textures.dispose();
      limbs.dispose();
      skirts.dispose();
      renderer.dispose();
    },
  };
}

/** Cloth around both legs at once. */
function hangsFree({ asset }: WornGarment): boolean {
  return asset.paper.category === "skirt" || asset.paper.category === "dress";
}

function studioLights(): (DirectionalLight | HemisphereLight)[] {
  const key = new DirectionalLight(0xffffff, 2.1);
  key.position.set(-0.34, 0.62, 0.71);
  key.updateMatrixWorld();
  return [key, new HemisphereLight(0xf2f5ff, 0x8d8a86, 1.5)];
}
