import { frameGrain } from "./frame-grain.ts";
import { lightWay } from "./light-way.ts";
import { yuvSamples } from "./yuv-samples.ts";

/**
 * Light of the room as cloth takes it up: 1 is a well lit shop; red and blue relative to green. `right` and `up` are
 * the first band of its spherical harmonics across the picture: how much more light comes from there, −0.5..0.5.
 */
export interface RoomLight {
  readonly level: number;
  readonly red: number;
  readonly blue: number;
  readonly right: number;
  readonly up: number;
  /** Noise of the camera, standard deviation of brightness, 0..0.02. */
  readonly grain: number;
}

/** A camera's picture takes up to 20 ms to read back: seldom enough to stay out of 19 frames in 20. */
const EVERY_MS = 1_500;
/** Share of the new estimate that is taken each time: the light follows within some seconds. */
const FOLLOW = 0.5;
const SIDE_PIXELS = 8;
const NOTHING = { width: 0, height: 0 };
/** Mean luminance, 0..255, of a well lit camera picture. */
const USUAL_LUMINANCE = 115;

/**
 * Watches the light of the frames, slowly: at most every 1.5 s. A camera's own frame is sampled in its memory;
 * drawing it small into a canvas cost 4 ms of this thread (720×1280, no graphics processor), this costs 0.3.
 */
export function createLightEstimate(): {
  readonly look: (frame: VideoFrame | ImageBitmap, nowMs: number) => RoomLight;
} {
  const canvas = new OffscreenCanvas(SIDE_PIXELS, SIDE_PIXELS);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  let light: RoomLight = { level: 1, red: 1, blue: 1, right: 0, up: 0, grain: 0 };
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  let bytes = new Uint8Array(0);
  let isReading = false;
  let first = true;

  function follow(rgba: Uint8ClampedArray, grain: number): void {
    const seen = { ...lightOf(rgba), grain };
    const by = first ? 1 : FOLLOW;
    first = false;
    const towards = (part: keyof RoomLight): number => light[part] + (seen[part] - light[part]) * by;
    light = {
      level: towards("level"),
      red: towards("red"),
      blue: towards("blue"),
      right: towards("right"),
      up: towards("up"),
      grain: towards("grain"),
    };
  }

  /** The caller closes its frame at once; the clone shares its memory and is closed here. */
  async function read(frame: VideoFrame): Promise<void> {
    isReading = true;
    const clone = frame.clone();
    try {
      const needed = clone.allocationSize();
      if (bytes.length < needed) bytes = new Uint8Array(needed);
      const planes = await clone.copyTo(bytes);
      const { width: widthPixels, height: heightPixels } = clone.visibleRect ?? NOTHING;
      const fullRange = clone.colorSpace.fullRange === true;
      const picture = { bytes, planes, widthPixels, heightPixels, fullRange };
      follow(yuvSamples(picture), frameGrain(picture));
    } catch {
      // A frame that cannot be read tells nothing of the light; the next one will.
    } finally {
      clone.close();
      isReading = false;
    }
  }

  return {
    look(frame, nowMs) {
      if (isReading || nowMs - lookedAtMs < EVERY_MS) return light;
      lookedAtMs = nowMs;
      if ("format" in frame && (frame.format === "I420" || frame.format === "NV12")) {
        void read(frame);
      } else if (context !== null) {
        context.drawImage(frame, 0, 0, SIDE_PIXELS, SIDE_PIXELS);
        follow(context.getImageData(0, 0, SIDE_PIXELS, SIDE_PIXELS).data, 0);
      }
      return light;
    },
  };
}

/** Level, gentle tint and way of the light in the RGBA bytes of a square grid; held so that a white wall or a dark room does not spoil the colours. */
export function lightOf(rgba: Uint8ClampedArray): Omit<RoomLight, "grain"> {
  const sums = [0, 0, 0];
  for (let at = 0; at < rgba.length; at += 4) {
    for (let channel = 0; channel < 3; channel += 1) {
      sums[channel] = (sums[channel] ?? 0) + (rgba[at + channel] ?? 0);
    }
  }
  const [red, green, blue] = sums.map((sum) => Math.max(1, sum / (rgba.length / 4))) as [
    number,
    number,
    number,
  ];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const hold = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  return {
    level: hold((luminance / USUAL_LUMINANCE) ** 0.5, 0.62, 1.12),
    red: hold((red / green) ** 0.35, 0.93, 1.08),
    blue: hold((blue / green) ** 0.35, 0.93, 1.08),
    ...lightWay(rgba),
  };
}
