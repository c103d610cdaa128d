import { silentLog } from "../../../main/base/log.ts";
import { mergeMirrored } from "../../../models/body/merge-mirrored.ts";
import type { Pose } from "../../../models/contract/index.ts";
import { createPipeline, type Pipeline } from "../../../models/pipeline/pipeline.dom.ts";

/** Vision that crashed or hung on a busy machine starts again by itself; it is asked again after so long, so often. */
const ASK_AGAIN_MS = 1_000;
const ASKS_MOST = 20;

/** The mirror's best network for single pictures. */
export interface PersonFinder {
  /** Pose in a picture, the mean of a look at it and at its mirror image; null where nobody is found. */
  find(picture: ImageBitmap): Promise<Pose | null>;
}

/** Loads the network. Rejects with a sentence where it does not load. */
export async function openPersonFinder(): Promise<PersonFinder> {
  const ready = Promise.withResolvers<void>();
  const pipeline = createPipeline({
    network: "full",
    log: silentLog,
    onReady: () => ready.resolve(),
    onFault: ({ message }) => ready.reject(new Error(message)),
    onFrame: (tracked) => tracked.frame.close(),
  });
  await ready.promise;
  return {
    async find(picture) {
      const pose = await look(pipeline, () => createImageBitmap(picture));
      const other = await look(pipeline, () => mirrored(picture));
      return pose && other ? mergeMirrored(pose, other) : pose;
    },
  };
}

/** Pose in one picture; each asking gives its picture away. */
async function look(pipeline: Pipeline, picture: () => Promise<ImageBitmap>): Promise<Pose | null> {
  for (let asked = 1; ; asked++) {
    const answer = await pipeline.detectOne(await picture());
    if (answer.ok) {
      answer.value.frame.close();
      return answer.value.pose;
    }
    if (asked === ASKS_MOST) throw new Error(answer.message);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

async function mirrored(picture: ImageBitmap): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser has no 2D canvas.");
  pen.scale(-1, 1);
  pen.drawImage(picture, -picture.width, 0);
  return createImageBitmap(canvas);
}
