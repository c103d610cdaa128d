/** Light of the room as cloth takes it up: 1 is a well lit shop; red and blue relative to green. */
export interface RoomLight {
  readonly level: number;
  readonly red: number;
  readonly blue: number;
}

/** A camera's picture takes up to 20 ms to read back: seldom enough to stay out of 19 frames in 20. */
const EVERY_MS = 1_500;
/** Share of the new estimate that is taken each time: the light follows within some seconds. */
const FOLLOW = 0.5;
const SIDE_PIXELS = 8;
/** Mean luminance, 0..255, of a well lit camera picture. */
const USUAL_LUMINANCE = 115;

/** Watches the brightness of the frames, slowly: 64 pixels, at most every 1.5 s. */
export function createLightEstimate(): {
  readonly look: (frame: VideoFrame | ImageBitmap, nowMs: number) => RoomLight;
} {
  const canvas = new OffscreenCanvas(SIDE_PIXELS, SIDE_PIXELS);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  let light: RoomLight = { level: 1, red: 1, blue: 1 };
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  return {
    look(frame, nowMs) {
      if (context === null || nowMs - lookedAtMs < EVERY_MS) return light;
      const first = lookedAtMs === Number.NEGATIVE_INFINITY;
      lookedAtMs = nowMs;
      context.drawImage(frame, 0, 0, SIDE_PIXELS, SIDE_PIXELS);
      const seen = lightOf(context.getImageData(0, 0, SIDE_PIXELS, SIDE_PIXELS).data);
      const by = first ? 1 : FOLLOW;
      light = {
        level: light.level + (seen.level - light.level) * by,
        red: light.red + (seen.red - light.red) * by,
        blue: light.blue + (seen.blue - light.blue) * by,
      };
      return light;
    },
  };
}

/** Level and gentle tint of RGBA bytes; held so that a white wall or a dark room does not spoil the colours. */
export function lightOf(rgba: Uint8ClampedArray): RoomLight {
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
  };
}
