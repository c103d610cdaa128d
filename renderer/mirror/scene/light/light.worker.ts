import { SAMPLES_A_SIDE, yuvSamples } from "../yuv-samples.ts";
import { frameGrain } from "./frame-grain.ts";
import { lightOfPicture } from "./light-of-picture.ts";
import type { RoomLight } from "./room-light.ts";

const NOTHING = { width: 0, height: 0 };
let bytes = new Uint8Array(0);

/** Reads the light of one camera frame, which is closed here; null where it cannot be read. */
async function read(frame: VideoFrame): Promise<RoomLight | null> {
  try {
    return frame.format === "I420" || frame.format === "NV12" ? await fromMemory(frame) : fromCanvas(frame);
  } catch {
    // A frame that cannot be read tells nothing of the light; the next one will.
    return null;
  } finally {
    frame.close();
  }
}

async function fromMemory(frame: VideoFrame): Promise<RoomLight> {
  const needed = frame.allocationSize();
  if (bytes.length < needed) bytes = new Uint8Array(needed);
  const planes = await frame.copyTo(bytes);
  const { width: widthPixels, height: heightPixels } = frame.visibleRect ?? NOTHING;
  const fullRange = frame.colorSpace.fullRange === true;
  const picture = { bytes, planes, widthPixels, heightPixels, fullRange };
  return { ...lightOfPicture(yuvSamples(picture)), grain: frameGrain(picture) };
}

function fromCanvas(frame: VideoFrame): RoomLight | null {
  const context = new OffscreenCanvas(SAMPLES_A_SIDE, SAMPLES_A_SIDE).getContext("2d");
  if (context === null) return null;
  context.drawImage(frame, 0, 0, SAMPLES_A_SIDE, SAMPLES_A_SIDE);
  const { data } = context.getImageData(0, 0, SAMPLES_A_SIDE, SAMPLES_A_SIDE);
  return { ...lightOfPicture(data), grain: 0 };
}

self.addEventListener("message", ({ data }: MessageEvent<VideoFrame>) => {
  void read(data).then((light) => self.postMessage(light));
});
