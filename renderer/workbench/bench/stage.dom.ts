import { silentLog } from "../../../main/base/log.ts";
import type { Result } from "../../../main/base/result.ts";
import { createBodyEstimator } from "../../../models/body/body-estimator.ts";
import { BONE_COUNT, type BodyState, type TrackedFrame } from "../../../models/contract/index.ts";
import { boneMatrices } from "../../mirror/scene/bone-matrices.ts";
import { createScene, type MirrorScene } from "../../mirror/scene/create-scene.dom.ts";
import type { WornGarment } from "../../mirror/scene/garment-layer.dom.ts";
import { type LoadedBody, loadBody, loadGarment } from "../../mirror/scene/load-asset.dom.ts";
import { skinVertex } from "../../mirror/scene/project-landmarks.ts";
import { skinnedVertices } from "../../mirror/scene/skinned-vertices.dom.ts";

const FOLDER = "/garments/";

/** A garment to wear; its colour as `#rrggbb`. */
export interface Dress {
  readonly name: string;
  readonly colour: string;
}

/** Body and garments in memory, for as many runs as wanted. */
export interface Wardrobe {
  readonly body: LoadedBody;
  readonly worn: readonly WornGarment[];
}

/** Throws a sentence where an asset is missing. */
export async function loadWardrobe(dresses: readonly Dress[]): Promise<Wardrobe> {
  const body = must(await loadBody(FOLDER));
  const worn: WornGarment[] = [];
  for (const { name, colour } of dresses) {
    worn.push({ asset: must(await loadGarment(FOLDER, name)), colour, fabric: null, pattern: null });
  }
  return { body, worn };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

/**
 * Everything between a pose and a garment's geometry as the mirror works it out on the processor: body state, bone
 * matrices, and where each named place of each garment lies.
 */
export function createGeometry({ body, worn }: Wardrobe): (tracked: TrackedFrame) => void {
  const estimator = createBodyEstimator();
  const matrices = new Float32Array(16 * BONE_COUNT);
  const meshes = worn.map(({ asset }) => ({
    vertices: asset.paper.landmarks.map(({ vertex }) => vertex),
    mesh: skinnedVertices(asset.geometry),
  }));
  return (tracked) => {
    const state = estimator.update(tracked.pose, tracked, tracked.capturedAtMs);
    if (state === null) return;
    boneMatrices(body.paper.bones, state, matrices);
    for (const { mesh, vertices } of meshes)
      for (const vertex of vertices) skinVertex(mesh, matrices, vertex);
  };
}

/** The mirror's own scene on a canvas, dressed. */
export interface Stage {
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGL2RenderingContext;
  readonly scene: MirrorScene;
  /** Draws the frame with its garments, as the mirror's loop does; answers the body it drew on. */
  take(tracked: TrackedFrame): BodyState | null;
  close(): void;
}

export function openStage({ body, worn }: Wardrobe): Stage {
  const canvas = document.createElement("canvas");
  document.body.replaceChildren(canvas);
  const scene = createScene({ canvas, log: silentLog, body, reducedMotion: false });
  scene.setGarments(worn);
  const gl = canvas.getContext("webgl2");
  if (gl === null) throw new Error("This browser has no WebGL2.");
  const estimator = createBodyEstimator();
  let sizeKey = "";
  return {
    canvas,
    gl,
    scene,
    take(tracked) {
      const { widthPixels, heightPixels } = tracked;
      const key = `${widthPixels}×${heightPixels}`;
      if (key !== sizeKey) scene.resize(widthPixels, heightPixels);
      sizeKey = key;
      const state = estimator.update(tracked.pose, tracked, tracked.capturedAtMs);
      scene.draw(tracked, state);
      return state;
    },
    close() {
      scene.dispose();
      gl.getExtension("WEBGL_lose_context")?.loseContext();
      canvas.remove();
    },
  };
}
