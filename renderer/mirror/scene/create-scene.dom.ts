import { Scene, WebGLRenderer } from "three";
import type { Log } from "../../../main/base/log.ts";
import { type BodyState, type Pose, TRACK_LOST_CONFIDENCE } from "../../../models/contract/index.ts";
import { createBodyOccluder } from "./body-occluder.dom.ts";
import { dropCopies, watchContext } from "./context-loss.dom.ts";
import { createCoverLayer } from "./cover/cover-layer.dom.ts";
import { createCoverWatch } from "./cover/cover-watch.dom.ts";
import { NO_LIMB_KNOWN } from "./cover/known-limbs.ts";
import { SLEEVELESS } from "./cover/sleeve-ends.ts";
import { createDrawTimer } from "./draw-timer.dom.ts";
import type { WornGarment } from "./garment-layer.dom.ts";
import { renderMask } from "./garment-mask.dom.ts";
import { createLightWatch } from "./light/light-watch.dom.ts";
import type { LoadedBody } from "./load-asset.dom.ts";
import { keepsOwnLength, ownLengths } from "./own-lengths.ts";
import { type ProjectedLandmark, projectLandmarks } from "./project-landmarks.ts";
import { probeQualityTier, type QualityTier } from "./quality-tier.dom.ts";
import { createSceneCamera } from "./scene-camera.dom.ts";
import { createSilhouette } from "./silhouette.dom.ts";
import { createSkeleton } from "./skeleton.dom.ts";
import { skinnedVertices } from "./skinned-vertices.dom.ts";
import { studioLights } from "./studio-lights.dom.ts";
import { createTierWatch, DRAW_LIMIT_MS, type TierVerdict } from "./tier-watch.ts";
import { createVideoLayer } from "./video-layer.dom.ts";
import { createWornLayers } from "./worn-layers.dom.ts";

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
  readonly renderGarmentMask: (options: {
    readonly unoccluded: boolean;
    /** The cloth alone, as if nobody were in it. */
    readonly bodiless?: boolean;
  }) => Uint8Array;
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
  const scene = new Scene();
  scene.matrixWorldAutoUpdate = false;
  const eye = createSceneCamera();
  const rest = loadedBody.paper.bones;
  const limbs = createSkeleton(rest);
  const video = createVideoLayer();
  const occluder = createBodyOccluder(loadedBody, limbs.skeleton);
  const cover = createCoverLayer(rest, video.picture);
  const covers = createCoverWatch(rest, cover.take, log);
  const silhouette = createSilhouette();
  const worn = createWornLayers({ scene, rest, limbs, silhouette, reducedMotion, tier });
  const light = createLightWatch();
  const lights = tier === "full" ? studioLights() : [];
  if (lights.length > 0) scene.add(...lights);
  const timer = createDrawTimer(renderer.getContext() as WebGL2RenderingContext);
  const watch = createTierWatch();
  const context = watchContext(canvas, log);
  context.onLost(() => {
    dropCopies(
      scene,
      worn.layers().map(({ cloth }) => cloth.uniforms),
    );
  });
  scene.add(video.mesh, occluder.mesh, occluder.shade, cover.mesh);
  let sleeves = SLEEVELESS;
  let cpuMs = 0;

  /** For good: a machine that was too slow once will be again, and cloth that changes its look is worse. */
  const simplify = ({ medianMs, draws, slowForMs }: TierVerdict): void => {
    tier = "light";
    scene.remove(...lights);
    worn.changeTier(tier);
    const { widthPixels, heightPixels } = eye.size();
    renderer.setSize(widthPixels, heightPixels, false);
    const slow = `Draws took ${medianMs.toFixed(0)} ms (median; limit ${DRAW_LIMIT_MS}) for ${(slowForMs / 1000).toFixed(0)} s, ${draws} measured`;
    log("notice", "scene", "tier-light", `${slow}: cloth is drawn more simply from now on.`);
  };
  const judgeDraw = (drawMs: number, atMs: number): void => {
    const verdict = context.isLost() ? null : watch.add(drawMs, atMs);
    if (verdict !== null) simplify(verdict);
  };

  /** What this very frame shows of the person, by which hair and arms hide cloth and edges find the outline. */
  const readPerson = (shown: ShownFrame, body: BodyState | null, nowMs: number): void => {
    const { pose = null } = shown;
    if (body === null || pose === null || pose.mask === null) {
      covers.reset();
      cover.forget();
      occluder.leave(NO_LIMB_KNOWN);
      silhouette.forget();
      return;
    }
    const seen = { ...shown, pose, body, nowMs };
    covers.look(seen, sleeves);
    occluder.leave(cover.follow(seen, sleeves));
    silhouette.follow({
      widthPixels: shown.widthPixels,
      heightPixels: shown.heightPixels,
      mask: pose.mask,
      pixelsPerMetre: body.pixelsPerMetre,
      xPixels: body.positions[0] ?? 0,
      yPixels: body.positions[1] ?? 0,
      isStill: !(shown.frame instanceof VideoFrame),
    });
  };

  return {
    setGarments(garments) {
      worn.wear(garments);
      sleeves = occluder.setCovered(worn.layers().map((layer) => layer.worn));
    },
    draw(shown, body) {
      if (context.isLost()) return;
      const startedAtMs = performance.now();
      eye.fit(shown.widthPixels, shown.heightPixels);
      video.show(shown.frame);
      const isThere = body !== null && body.confidence >= TRACK_LOST_CONFIDENCE;
      const dressed = isThere && worn.layers().length > 0 ? body : null;
      occluder.mesh.visible = dressed !== null;
      occluder.shade.visible = dressed !== null;
      if (dressed === null) worn.hide();
      else {
        const room = light.look(shown.frame, startedAtMs);
        worn.follow(dressed, startedAtMs, room, canvas.height / shown.heightPixels);
        occluder.follow(dressed);
      }
      readPerson(shown, dressed, startedAtMs);
      renderer.render(scene, eye.camera);
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
    onContextLost: context.onLost,
    onContextRestored: context.onRestored,
    renderGarmentMask: ({ unoccluded, bodiless = false }) =>
      renderMask({
        renderer,
        camera: eye.camera,
        occluder,
        cover,
        layers: worn.layers(),
        ...eye.size(),
        unoccluded,
        bodiless,
      }),
    projectLandmarks(garment, body) {
      const { paper, geometry } = garment.asset;
      const mesh = skinnedVertices(geometry);
      const cut = keepsOwnLength(paper.category)
        ? { ...mesh, positions: ownLengths(mesh, rest, body) }
        : mesh;
      return projectLandmarks(paper, cut, rest, worn.bodyOf(garment, body));
    },
    dispose() {
      context.dispose();
      timer.dispose();
      light.dispose();
      worn.dispose();
      covers.dispose();
      cover.dispose();
      video.dispose();
      occluder.dispose();
      silhouette.dispose();
      limbs.dispose();
      renderer.dispose();
    },
  };
}
