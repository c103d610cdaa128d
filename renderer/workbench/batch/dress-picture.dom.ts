import { GARMENT_LANDMARKS } from "../../../content/garments/schema/garment-asset.ts";
import { silentLog } from "../../../main/base/log.ts";
import type { BodyState, Pose } from "../../../models/contract/index.ts";
import { createScene, type MirrorScene } from "../../mirror/scene/create-scene.dom.ts";
import type { WornGarment } from "../../mirror/scene/garment-layer.dom.ts";
import type { LoadedBody } from "../../mirror/scene/load-asset.dom.ts";
import { toBase64 } from "./base64.ts";
import type { BatchWorn, MeshPlace } from "./batch-words.ts";
import { type DrawnMesh, placePoints } from "./place-points.ts";

/** One dressed picture: what is worn by whom, over which photo. */
export interface Dressing {
  readonly body: LoadedBody;
  readonly worn: WornGarment;
  readonly frame: ImageBitmap;
  readonly pose: Pose;
  readonly state: BodyState;
  readonly points: readonly MeshPlace[];
}

type Pictures = Omit<BatchWorn, "kind" | "pose" | "durationMs" | "yawRadians" | "pitchRadians" | "scales">;

/** Draws a garment onto a person picture at its full size, in a scene of its own. */
export async function dressPicture(dressing: Dressing): Promise<Pictures> {
  const { body, worn, frame, pose, state, points } = dressing;
  const [widthPixels, heightPixels] = [frame.width, frame.height];
  const canvas = document.createElement("canvas");
  const scene = createScene({ canvas, log: silentLog, body, reducedMotion: true, tier: "full" });
  try {
    scene.resize(widthPixels, heightPixels);
    scene.setGarments([worn]);
    scene.draw({ frame, widthPixels, heightPixels, pose }, state);
    // The canvas keeps its picture only until this task ends.
    const picture = pngOf(canvas);
    const shown = scene.renderGarmentMask({ unoccluded: false });
    const unoccluded = scene.renderGarmentMask({ unoccluded: true });
    const mesh = drawnMesh(scene, worn, state);
    return {
      composite: toBase64(await picture),
      shown: toBase64(shown),
      unoccluded: toBase64(unoccluded),
      landmarks: scene
        .projectLandmarks(worn, state)
        .map(({ id, df2, xPixels, yPixels }) => ({ id, df2, xPixels, yPixels })),
      points: placePoints(points, mesh, { widthPixels, alpha: shown }),
    };
  } finally {
    scene.dispose();
    canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The picture is too large for this browser."));
      else blob.arrayBuffer().then((bytes) => resolve(new Uint8Array(bytes)), reject);
    }, "image/png");
  });
}

/** Every vertex where the scene draws it: each is asked for as if it were a landmark. */
function drawnMesh(scene: MirrorScene, worn: WornGarment, state: BodyState): DrawnMesh {
  const { paper, geometry } = worn.asset;
  const landmarks = Array.from({ length: paper.vertexCount }, (_, vertex) => ({
    id: GARMENT_LANDMARKS[0],
    df2: null,
    vertex,
  }));
  const places = scene.projectLandmarks(
    { ...worn, asset: { ...worn.asset, paper: { ...paper, landmarks } } },
    state,
  );
  return {
    x: Float32Array.from(places, ({ xPixels }) => xPixels),
    y: Float32Array.from(places, ({ yPixels }) => yPixels),
    depth: Float32Array.from(places, ({ depthPixels }) => depthPixels),
    index: geometry.getIndex()?.array ?? [],
    pixelsPerMetre: state.pixelsPerMetre,
  };
}
