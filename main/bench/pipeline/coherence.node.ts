import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeCameraFile } from "../../../content/samples/rehearsal/build/make-camera-file.node.ts";
import { coherenceChoice, coherenceXPixels } from "../../../content/samples/rehearsal/coherence.ts";
import { COHERENCE_FILM } from "../../../content/samples/rehearsal/read-coherence.node.ts";
import type { Reading } from "./judge-coherence.ts";
import type { BenchPages } from "./open-bench-page.node.ts";
import { knownPictureOf, placeOfColour, SIGNAL_COLOUR } from "./place-of-colour.ts";
import { thereAndBack } from "./there-and-back.ts";

const WIDTH_PIXELS = 180;
const HEIGHT_PIXELS = 320;
const FILM_WIDTH_PIXELS = 720;
const PICTURE_BYTES = 3 * WIDTH_PIXELS * HEIGHT_PIXELS;
/**
 * Camera frames for each picture: the figure walks 120 pixels a second. At 360 pixels a second the
 * body's filter, 14 ms late, was off by half a step of 12 pixels, and that is no question of frames.
 */
const REPEATS = 6;
/** A garment of fewer pixels was not drawn. */
const GARMENT_PIXELS_LEAST = 500;

/** Plays the coherence clip to the camera and reads picture and garment back from the canvas. */
export async function readCoherenceRun(
  pages: BenchPages,
  options: { readonly folder: string; readonly stride: number; readonly samples: number },
): Promise<readonly Reading[]> {
  const choice = coherenceChoice(options.stride);
  const made = await makeCameraFile({ webm: COHERENCE_FILM, frames: choice });
  if (!made.ok) throw new Error(made.message);
  const cameraFile = join(options.folder, "there-and-back.mjpeg");
  writeFileSync(cameraFile, thereAndBack(readFileSync(made.value), REPEATS));
  const known = knownPictures(choice);

  const { browser, page } = await pages.open(cameraFile);
  try {
    await page.evaluate(
      (colour) => window.psycheBench.open("lite", [{ name: "t-shirt", colour }]),
      SIGNAL_COLOUR,
    );
    const samples = await page.evaluate((count) => window.psycheBench.coherence(count), options.samples);
    return samples.flatMap(({ rgb, sequence }) => {
      const picture = { widthPixels: WIDTH_PIXELS, heightPixels: HEIGHT_PIXELS, rgb };
      const place = placeOfColour(picture);
      if (place === null || place.pixels < GARMENT_PIXELS_LEAST) return [];
      const { index, margin } = knownPictureOf(picture, known, place);
      const garmentXPixels = (place.xPixels * FILM_WIDTH_PIXELS) / WIDTH_PIXELS;
      return [
        {
          sequence,
          turn: index,
          margin,
          pictureXPixels: coherenceXPixels(choice[index] ?? 0),
          garmentXPixels,
        },
      ];
    });
  } finally {
    await browser.close();
  }
}

/** The chosen frames of the film as the canvas is read. */
function knownPictures(choice: readonly number[]): readonly Uint8Array[] {
  const scale = `scale=${WIDTH_PIXELS}:${HEIGHT_PIXELS}:flags=area,format=rgb24`;
  const all = execFileSync(
    "ffmpeg",
    ["-v", "error", "-i", COHERENCE_FILM, "-vf", scale, "-f", "rawvideo", "-"],
    {
      maxBuffer: 128 * PICTURE_BYTES,
    },
  );
  return choice.map((index) => all.subarray(index * PICTURE_BYTES, (index + 1) * PICTURE_BYTES));
}
