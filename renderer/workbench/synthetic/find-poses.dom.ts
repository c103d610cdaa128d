import { silentLog } from "../../../main/base/log.ts";
import type { TrackedFrame } from "../../../models/contract/index.ts";
import { createPipeline, type Pipeline } from "../../../models/pipeline/pipeline.dom.ts";
import type { PoseVariant } from "../../../models/weights/manifest.ts";
import { type PackedPose, packPose } from "./packed.ts";

/** Longest that one picture may take before the run is given up. */
const PICTURE_LIMIT_MS = 30_000;

/** The mirror's own pose pipeline, for pictures that the run hands out by number under `/pictures/`. */
export interface PoseFinder {
  /** Each picture for itself. Null where nobody is found. */
  inPicture(number: number, widthPixels: number, heightPixels: number): Promise<PackedPose | null>;
  /** The next picture of a film, so many milliseconds after the last; the network follows the person. */
  inFilm(
    number: number,
    widthPixels: number,
    heightPixels: number,
    stepMs: number,
  ): Promise<PackedPose | null>;
}

/** Loads the network. Rejects with a sentence where it does not load. */
export async function openPoseFinder(variant: PoseVariant): Promise<PoseFinder> {
  const ready = Promise.withResolvers<void>();
  let next: PromiseWithResolvers<TrackedFrame> | null = null;
  const pipeline = createPipeline({
    network: variant,
    log: silentLog,
    onReady: () => ready.resolve(),
    onFault: ({ message }) => {
      ready.reject(new Error(message));
      next?.reject(new Error(message));
    },
    onFrame: (tracked) => {
      tracked.frame.close();
      next?.resolve(tracked);
    },
  });
  await ready.promise;
  let filmAtMs = 0;
  return {
    inPicture: (number, widthPixels, heightPixels) => alone(pipeline, number, widthPixels, heightPixels),
    async inFilm(number, widthPixels, heightPixels, stepMs) {
      const frame = await pictureOf(number, widthPixels, heightPixels);
      next = Promise.withResolvers();
      const limit = setTimeout(() => next?.reject(new Error("A picture took too long.")), PICTURE_LIMIT_MS);
      filmAtMs += stepMs;
      pipeline.push(frame, filmAtMs);
      const { pose } = await next.promise;
      clearTimeout(limit);
      return pose && packPose(pose);
    },
  };
}

async function alone(
  pipeline: Pipeline,
  number: number,
  widthPixels: number,
  heightPixels: number,
): Promise<PackedPose | null> {
  const answer = await pipeline.detectOne(await pictureOf(number, widthPixels, heightPixels));
  if (!answer.ok) throw new Error(answer.message);
  answer.value.frame.close();
  return answer.value.pose && packPose(answer.value.pose);
}

/** A picture of the run: four bytes a pixel. */
export async function pictureOf(
  number: number,
  widthPixels: number,
  heightPixels: number,
): Promise<ImageBitmap> {
  const answer = await fetch(`/pictures/${number}`);
  if (!answer.ok) throw new Error(`Picture ${number} is not there.`);
  const rgba = new Uint8ClampedArray(await answer.arrayBuffer());
  return createImageBitmap(new ImageData(rgba, widthPixels, heightPixels));
}
