import { inputSize } from "./input-size.ts";
import { createYuvScaler, type Size, type YuvPicture } from "./yuv-scaler.ts";

/** A frame as the pose task wants it. */
export interface ScaledPicture {
  /** Valid until the next call. */
  readonly image: ImageData;
  /** Script time it took, without waiting for the frame's pixels. */
  readonly scriptMs: number;
}

/** Turns camera frames into what the pose task is fed with. One frame at a time; results are reused. */
export interface PictureInput {
  /** Scales a frame down; the frame stays the caller's. */
  scale(frame: VideoFrame | ImageBitmap): Promise<ScaledPicture>;
}

/** Reads the pixels of a YUV frame itself and lets a canvas scale everything else. */
export function createPictureInput(): PictureInput {
  let yuv: YuvInput | null = null;
  let canvas: CanvasInput | null = null;
  return {
    async scale(frame) {
      const from = sizeOf(frame);
      const to = inputSize(from.widthPixels, from.heightPixels);
      if (frame instanceof VideoFrame && hasPlainYuv(frame)) {
        if (yuv === null || !yuv.fits(from)) yuv = createYuvInput(from, to);
        return yuv.scale(frame);
      }
      if (canvas === null || !canvas.fits(to)) canvas = createCanvasInput(to);
      return canvas.scale(frame);
    },
  };
}

/** Whether the pixels can be read as they are: 4:2:0, square and upright. */
function hasPlainYuv(frame: VideoFrame): boolean {
  const visible = frame.visibleRect;
  return (
    (frame.format === "I420" || frame.format === "NV12") &&
    visible?.width === frame.displayWidth &&
    visible.height === frame.displayHeight
  );
}

interface YuvInput {
  fits(from: Size): boolean;
  scale(frame: VideoFrame): Promise<ScaledPicture>;
}

function createYuvInput(from: Size, to: Size): YuvInput {
  const run = createYuvScaler(from, to);
  const image = new ImageData(to.widthPixels, to.heightPixels);
  let bytes = new Uint8Array(0);
  return {
    fits: (size) => size.widthPixels === from.widthPixels && size.heightPixels === from.heightPixels,
    async scale(frame) {
      const needed = frame.allocationSize();
      if (bytes.length < needed) bytes = new Uint8Array(needed);
      const layout = await frame.copyTo(bytes);
      const startMs = performance.now();
      run(yuvPicture(bytes, layout, frame), image.data);
      return { image, scriptMs: performance.now() - startMs };
    },
  };
}

function yuvPicture(bytes: Uint8Array, layout: readonly PlaneLayout[], frame: VideoFrame): YuvPicture {
  const [first, second, third] = layout;
  if (first === undefined || second === undefined) throw new Error("A YUV frame has at least two planes.");
  const y = { ...first, step: 1 };
  const fullRange = frame.colorSpace.fullRange === true;
  return third === undefined
    ? { bytes, y, u: { ...second, step: 2 }, v: { ...second, offset: second.offset + 1, step: 2 }, fullRange }
    : { bytes, y, u: { ...second, step: 1 }, v: { ...third, step: 1 }, fullRange };
}

interface CanvasInput {
  fits(to: Size): boolean;
  scale(frame: VideoFrame | ImageBitmap): ScaledPicture;
}

function createCanvasInput(to: Size): CanvasInput {
  const canvas = new OffscreenCanvas(to.widthPixels, to.heightPixels);
  const context = canvas.getContext("2d", { willReadFrequently: true, alpha: false });
  if (context === null) throw new Error("This browser gives a worker no 2D canvas.");
  return {
    fits: (size) => size.widthPixels === to.widthPixels && size.heightPixels === to.heightPixels,
    scale(frame) {
      const startMs = performance.now();
      context.drawImage(frame, 0, 0, to.widthPixels, to.heightPixels);
      const image = context.getImageData(0, 0, to.widthPixels, to.heightPixels);
      return { image, scriptMs: performance.now() - startMs };
    },
  };
}

/** What a frame shows, in pixels: the visible part, as it is meant to be seen. */
export function sizeOf(frame: VideoFrame | ImageBitmap): Size {
  return frame instanceof VideoFrame
    ? { widthPixels: frame.displayWidth, heightPixels: frame.displayHeight }
    : { widthPixels: frame.width, heightPixels: frame.height };
}
