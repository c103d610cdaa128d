import { expect, it } from "vitest";
import { createFlashCount, type Flashes, LOOK_BYTES, LOOK_SIDE, MAX_TOLD_SECONDS } from "./flash-count.ts";
import type { Rgb } from "./luminance.ts";

const FRAMES_A_SECOND = 60;
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** A picture of one colour, with another on so many of its rows. */
function picture(ground: Rgb, top: Rgb, rows: number): Uint8Array {
  return Uint8Array.from({ length: LOOK_BYTES }, (_, at) => {
    const colour = at < 3 * LOOK_SIDE * rows ? top : ground;
    return colour[at % 3] ?? 0;
  });
}

interface Film {
  readonly perSecond: number;
  readonly seconds: number;
  readonly dark?: Rgb;
  readonly light?: Rgb;
  readonly rows?: number;
  /** Seconds of stillness before. */
  readonly after?: number;
}

/** A film that alternates between two colours so many times a second. */
function flashesOf({ after = 0, dark = BLACK, light = WHITE, perSecond, rows = 32, seconds }: Film): Flashes {
  const count = createFlashCount();
  const [off, on] = [picture(dark, dark, rows), picture(dark, light, rows)];
  for (let at = 0; at < (after + seconds) * FRAMES_A_SECOND; at++) {
    const since = at / FRAMES_A_SECOND - after;
    const isLight = since >= 0 && Math.floor(since * perSecond * 2 + 1e-9) % 2 === 1;
    count.see(isLight ? on : off, (1_000 * at) / FRAMES_A_SECOND);
  }
  return count.flashes();
}

it.each<[string, Film, boolean]>([
  ["three a second", { perSecond: 3, seconds: 4 }, false],
  ["four a second", { perSecond: 4, seconds: 4 }, true],
  ["thirty a second, from frame to frame", { perSecond: 30, seconds: 2 }, true],
  ["ten a second, for the third of a second", { perSecond: 10, seconds: 0.3 }, false],
  ["five a second on a quarter", { perSecond: 5, seconds: 2, rows: 8 }, true],
  ["five a second on less than a quarter", { perSecond: 5, seconds: 2, rows: 7 }, false],
  ["five a second between two that are bright", { perSecond: 5, seconds: 2, dark: [236, 236, 236] }, false],
  ["five a second between two that hardly differ", { perSecond: 5, seconds: 2, light: [80, 80, 80] }, false],
  ["a still picture", { perSecond: 0, seconds: 2 }, false],
])("%s", (_, film, isTooMany) => {
  expect(flashesOf(film).general.length > 0).toBe(isTooMany);
});

it("names the seconds, each once and no more than people need", () => {
  expect(flashesOf({ perSecond: 8, seconds: 2, after: 12 }).general).toEqual([11, 12]);
  expect(flashesOf({ perSecond: 8, seconds: 25 }).general).toHaveLength(MAX_TOLD_SECONDS);
});

it("a saturated red that comes and goes is a red flash, also where it is no brighter", () => {
  const red = flashesOf({ perSecond: 5, seconds: 2, dark: [0, 70, 0], light: [140, 0, 0] });
  expect(red).toEqual({ general: [], red: [0] });
  const pale = flashesOf({ perSecond: 5, seconds: 2, dark: [180, 150, 150], light: [180, 140, 140] });
  expect(pale).toEqual({ general: [], red: [] });
});

it("a slow change is no flash, however many pictures it takes; one that comes back by steps is", () => {
  const wave = (perSecond: number): Flashes => {
    const count = createFlashCount();
    for (let at = 0; at < 240; at++) {
      const byte = Math.round(127 + 127 * Math.sin((2 * Math.PI * perSecond * at) / FRAMES_A_SECOND));
      count.see(picture(BLACK, [byte, byte, byte], 32), (1_000 * at) / FRAMES_A_SECOND);
    }
    return count.flashes();
  };
  expect(wave(1).general).toEqual([]);
  expect(wave(5).general.length).toBeGreaterThan(0);
});
