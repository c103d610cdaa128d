import { silentLog } from "../../main/base/log.ts";
import type { Result } from "../../main/base/result.ts";
import type { BodyState } from "../../models/contract/index.ts";
import { createScene, type MirrorScene } from "../mirror/scene/create-scene.dom.ts";
import type { WornGarment } from "../mirror/scene/garment-layer.dom.ts";
import {
  type LoadedBody,
  type LoadedGarment,
  loadBody,
  loadGarment,
} from "../mirror/scene/load-asset.dom.ts";
import { caseSchema } from "./case-schema.ts";
import { greyFigure } from "./grey-figure.dom.ts";
import { POSES } from "./poses.ts";
import { bodyStateOf } from "./synthetic-pose.ts";

const FOLDER = "/garments/";
const loaded = new Map<string, LoadedGarment>();
let body: LoadedBody | null = null;

/** The scene of a case, ready to draw. Whoever opens it closes it. */
export interface OpenCase {
  readonly scene: MirrorScene;
  readonly canvas: HTMLCanvasElement;
  readonly worn: readonly WornGarment[];
  readonly state: BodyState;
  readonly draw: (body: BodyState | null) => void;
  readonly close: () => void;
}

/** `isMoving`: garments settle and swing, for proofs; else each draw is the same. */
export async function openCase(input: unknown, isMoving = false): Promise<OpenCase> {
  const visualCase = caseSchema.parse(input);
  body ??= must(await loadBody(FOLDER));
  for (const { name } of visualCase.garments) {
    if (!loaded.has(name)) loaded.set(name, must(await loadGarment(FOLDER, name)));
  }
  const { widthPixels, heightPixels, shownMetres, floorMetres, tier } = visualCase;
  const pixelsPerMetre = heightPixels / shownMetres;
  const { girth } = visualCase;
  const rest = bodyStateOf(body.paper.bones, POSES[visualCase.pose], {
    widthPixels,
    heightPixels: heightPixels + floorMetres * pixelsPerMetre,
    pixelsPerMetre,
  });
  const state: BodyState = { ...rest, girthRatios: { chest: girth, waist: girth, hip: girth } };
  const { frame, pose } = await greyFigure(body, state, visualCase, visualCase.hair);
  const canvas = document.createElement("canvas");
  const scene = createScene({ canvas, log: silentLog, body, reducedMotion: !isMoving, tier });
  scene.resize(widthPixels, heightPixels);
  const worn = visualCase.garments.flatMap(({ name, ...look }) => {
    const asset = loaded.get(name);
    return asset ? [{ ...look, asset }] : [];
  });
  scene.setGarments(worn);
  return {
    scene,
    canvas,
    worn,
    state,
    draw: (shown) => scene.draw({ frame, widthPixels, heightPixels, pose }, shown),
    close() {
      frame.close();
      scene.dispose();
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    },
  };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
