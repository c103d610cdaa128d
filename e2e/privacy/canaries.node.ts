import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Bytes of one canary: long enough that chance does not make them. */
const CANARY_BYTES = 48;
/** Different values that a canary must hold: a plain wall is in many pictures. */
const DIFFERENT_VALUES = 14;
/** Pictures of the camera file that canaries are cut from. */
const FILE_PICTURES = 8;
const ROWS = 3;
const LANDMARKS = 8;

/** Byte strings that were in what the camera gave, what was shown, or what the network found; and the last pose. */
export async function canariesOfPage(page: Page): Promise<{
  readonly canaries: readonly Buffer[];
  readonly landmarks: readonly number[];
  readonly girths: readonly number[];
}> {
  const seen = await page.evaluate(async (rows) => {
    const probe = window.psycheRehearsal;
    const bytes = (await probe?.frameBytes()) ?? new Uint8Array();
    const middle = bytes.subarray(Math.floor(bytes.length / 3), Math.floor(bytes.length / 3) + 8_192);
    return {
      rows: probe?.shownRows(rows) ?? [],
      frame: Array.from(middle),
      landmarks: probe?.landmarks() ?? [],
      worldLandmarks: probe?.worldLandmarks() ?? [],
      girths: probe?.girths() ?? [],
    };
  }, ROWS);
  const rows = seen.rows.flatMap((row) => [cut(Buffer.from(row)), cut(grey(row))]);
  const packed = [seen.landmarks, seen.worldLandmarks].map((all) =>
    Buffer.from(Float32Array.from(all).buffer),
  );
  const landmarks = packed.flatMap((bytes) =>
    bytes.length === 0 ? [] : [bytes.subarray(0, 32), bytes.subarray(64, 96)],
  );
  const inJson = [...seen.landmarks, ...seen.worldLandmarks].map(String).filter((text) => text.length >= 15);
  const girths = seen.girths.flatMap((cm) => [
    Buffer.from(String(cm)),
    Buffer.from(Float64Array.of(cm).buffer),
  ]);
  return {
    girths: seen.girths,
    canaries: [
      ...girths.filter((canary) => canary.length >= 8),
      ...[...rows, cut(Buffer.from(seen.frame))].filter((canary) => canary !== null),
      ...landmarks,
      ...every(inJson, LANDMARKS).map((text) => Buffer.from(text)),
    ],
    landmarks: seen.landmarks,
  };
}

/** Byte strings out of the midst of JPEG pictures in a camera file. */
export function canariesOfFile(file: string): Buffer[] {
  const pictures = picturesOf(file);
  const every = Math.max(1, Math.floor(pictures.length / FILE_PICTURES));
  return pictures
    .filter((_, index) => index % every === 0)
    .map((picture) => picture.subarray(picture.length >> 1, (picture.length >> 1) + CANARY_BYTES));
}

/** The JPEG pictures of a camera file. */
export function picturesOf(file: string): Buffer[] {
  const bytes = readFileSync(file);
  const starts: number[] = [];
  for (let at = bytes.indexOf("ffd8ff", 0, "hex"); at >= 0; at = bytes.indexOf("ffd8ff", at + 3, "hex")) {
    starts.push(at);
  }
  return starts.map((start, index) => bytes.subarray(start, starts[index + 1] ?? bytes.length));
}

/** So many of a list, spread over it. */
function every(all: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0);
}

/** The first stretch of bytes that is no plain wall; null where there is none. */
function cut(bytes: Buffer): Buffer | null {
  for (let at = 0; at + CANARY_BYTES <= bytes.length; at += CANARY_BYTES) {
    const canary = bytes.subarray(at, at + CANARY_BYTES);
    if (new Set(canary).size >= DIFFERENT_VALUES) return canary;
  }
  return null;
}

function grey(rgba: readonly number[]): Buffer {
  const pixels = Buffer.alloc(rgba.length / 4);
  for (let at = 0; at < pixels.length; at++) {
    const [red = 0, green = 0, blue = 0] = rgba.slice(at * 4, at * 4 + 3);
    pixels[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return pixels;
}
