import { silentLog } from "../../main/base/log.ts";
import type { Result } from "../../main/base/result.ts";
import { createScene } from "../mirror/scene/create-scene.dom.ts";
import {
  loadBody,
  loadGarment,
  type LoadedBody,
  type LoadedGarment,
} from "../mirror/scene/load-asset.dom.ts";
import { caseSchema } from "./case-schema.ts";
import { greyFigure } from "./grey-figure.dom.ts";
import { POSES } from "./poses.ts";
import { bodyStateOf } from "./synthetic-pose.ts";

const FOLDER = "/garments/";
const loaded = new Map<string, LoadedGarment>();
let body: LoadedBody | null = null;

declare global {
  interface Window {
    /** Renders one case; a PNG as data address. Called by the runner. */
    renderCase: (visualCase: unknown) => Promise<string>;
  }
}

window.renderCase = async (input) => {
  const visualCase = caseSchema.parse(input);
  body ??= must(await loadBody(FOLDER));
  for (const { name } of visualCase.garments) {
    if (!loaded.has(name)) loaded.set(name, must(await loadGarment(FOLDER, name)));
  }
  const { widthPixels, heightPixels, shownMetres, floorMetres } = visualCase;
  const pixelsPerMetre = heightPixels / shownMetres;
  const state = bodyStateOf(body.paper.bones, POSES[visualCase.pose], {
    widthPixels,
    heightPixels: heightPixels + floorMetres * pixelsPerMetre,
    pixelsPerMetre,
  });
  const frame = await greyFigure(body, state, visualCase);
  const canvas = document.createElement("canvas");
  const scene = createScene({ canvas, log: silentLog, body, reducedMotion: true, tier: visualCase.tier });
  scene.resize(widthPixels, heightPixels);
  scene.setGarments(
    visualCase.garments.flatMap(({ name, colour, fabric, pattern }) => {
      const asset = loaded.get(name);
      return asset ? [{ asset, colour, fabric, pattern }] : [];
    }),
  );
  scene.draw({ frame, widthPixels, heightPixels }, state);
  const picture = canvas.toDataURL("image/png");
  frame.close();
  scene.dispose();
  canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  return picture;
};

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
