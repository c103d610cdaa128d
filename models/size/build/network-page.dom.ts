import { createPipeline, type Pipeline } from "../../pipeline/pipeline.dom.ts";
import type { PoseVariant } from "../../weights/manifest.ts";

/** A pose as it crosses from the page: plain numbers, the mask in base64. */
export interface PlainPose {
  readonly landmarks: readonly number[];
  readonly worldLandmarks: readonly number[];
  readonly mask: { readonly widthPixels: number; readonly heightPixels: number; readonly base64: string };
}

export interface NetworkPage {
  /** What a network says of the picture at an address; null where it finds nobody. */
  look(url: string, variant: PoseVariant): Promise<PlainPose | null>;
}

declare global {
  interface Window {
    psycheNetwork: NetworkPage;
  }
}

const pipelines = new Map<PoseVariant, Promise<Pipeline>>();

function pipelineOf(variant: PoseVariant): Promise<Pipeline> {
  const known = pipelines.get(variant);
  if (known !== undefined) return known;
  const { promise, resolve, reject } = Promise.withResolvers<Pipeline>();
  pipelines.set(variant, promise);
  const pipeline = createPipeline({
    network: variant,
    onFrame: ({ frame }) => frame.close(),
    onFault: (fault) => reject(new Error(fault.message)),
    onReady: () => resolve(pipeline),
    log: () => undefined,
  });
  return promise;
}

window.psycheNetwork = {
  async look(url, variant) {
    const pipeline = await pipelineOf(variant);
    const picture = await createImageBitmap(await (await fetch(url)).blob());
    const answer = await pipeline.detectOne(picture);
    if (!answer.ok) throw new Error(answer.message);
    const { frame, pose } = answer.value;
    frame.close();
    if (pose === null || pose.mask === null) return null;
    const { widthPixels, heightPixels, alpha } = pose.mask;
    return {
      landmarks: Array.from(pose.landmarks),
      worldLandmarks: Array.from(pose.worldLandmarks),
      mask: {
        widthPixels,
        heightPixels,
        base64: btoa(Array.from(alpha, (byte) => String.fromCharCode(byte)).join("")),
      },
    };
  },
};
