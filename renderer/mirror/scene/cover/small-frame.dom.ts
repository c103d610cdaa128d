import { yuvSamples } from "../yuv-samples.ts";
import type { SmallFrame } from "./person-cover.ts";

const NOTHING = { width: 0, height: 0 };

/** A picture drawn small, at once. The picture stays the caller's. */
export function smallPicture(
  picture: ImageBitmap | VideoFrame,
  size: { readonly widthPixels: number; readonly heightPixels: number },
  heightPixels: number,
): SmallFrame | null {
  const widthPixels = Math.max(1, Math.round((size.widthPixels / size.heightPixels) * heightPixels));
  const context = new OffscreenCanvas(widthPixels, heightPixels).getContext("2d", {
    willReadFrequently: true,
  });
  if (context === null) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, widthPixels, heightPixels);
  const { data } = context.getImageData(0, 0, widthPixels, heightPixels);
  return { rgba: data, widthPixels, heightPixels, scale: widthPixels / size.widthPixels };
}

/** A camera's frame sampled where it lies in memory; drawn small where it is no YUV. The frame stays the caller's. */
export async function smallFrame(frame: VideoFrame, heightPixels: number): Promise<SmallFrame | null> {
  const { width, height } = frame.visibleRect ?? NOTHING;
  const size = { widthPixels: width, heightPixels: height };
  if (frame.format !== "I420" && frame.format !== "NV12") return smallPicture(frame, size, heightPixels);
  const bytes = new Uint8Array(frame.allocationSize());
  const planes = await frame.copyTo(bytes);
  const widthPixels = Math.max(1, Math.round((width / height) * heightPixels));
  const fullRange = frame.colorSpace.fullRange === true;
  const samples = { columns: widthPixels, rows: heightPixels };
  return {
    rgba: yuvSamples({ bytes, planes, ...size, fullRange }, samples),
    widthPixels,
    heightPixels,
    scale: widthPixels / width,
  };
}
