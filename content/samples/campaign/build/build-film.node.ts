/**
 * Makes the film of the sample campaign: a dress that turns, without a jump where it begins anew. Needs Chromium and
 * ffmpeg; some minutes.
 *
 *     node content/samples/campaign/build/build-film.node.ts
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStudio } from "../../studio/open-studio.node.ts";
import {
  FILM_HEIGHT_PIXELS,
  FILM_PICTURES,
  FILM_PICTURES_PER_SECOND,
  FILM_WIDTH_PIXELS,
  FILM_WORDS,
  filmShot,
  MAX_FILM_BYTES,
} from "./film.ts";
import { setWords } from "./set-type.node.ts";

const FILM_FILE = fileURLToPath(new URL("../slow-turn.webm", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "campaign-film-"));
try {
  await takePictures();
  for (const quality of [30, 34, 38, 42, 48]) {
    encode(quality);
    if (statSync(FILM_FILE).size <= MAX_FILM_BYTES) break;
  }
  console.log(`slow-turn.webm ${Math.round(statSync(FILM_FILE).size / 1000)} kB`);
} finally {
  rmSync(folder, { recursive: true });
}

async function takePictures(): Promise<void> {
  await using studio = await openStudio();
  writeFileSync(join(folder, "words.png"), await setWords(await studio.newPage(), FILM_WORDS, null));
  for (let place = 0; place < FILM_PICTURES; place++) {
    const name = `${String(place).padStart(4, "0")}.png`;
    writeFileSync(join(folder, name), await studio.shootPng(filmShot(place / FILM_PICTURES)));
    if (place % 12 === 0) console.log(`${place} of ${FILM_PICTURES} pictures`);
  }
}

/** VP9 at a constant quality, 0 (best) to 63; the words are laid over every picture. */
function encode(quality: number): void {
  const size = `${FILM_WIDTH_PIXELS}:${FILM_HEIGHT_PIXELS}`;
  const matrix = "format=yuv420p,scale=out_color_matrix=bt709:out_range=tv";
  const filter = `[1]scale=${size}:flags=lanczos[words];[0][words]overlay,${matrix}`;
  const vp9 = `-c:v libvpx-vp9 -b:v 0 -crf ${quality} -g 48 -deadline good -cpu-used 2 -row-mt 1 -threads 2`;
  const bt709 = "-colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv";
  const input = ["-framerate", String(FILM_PICTURES_PER_SECOND), "-i", join(folder, "%04d.png")];
  const words = ["-i", join(folder, "words.png"), "-filter_complex", filter];
  const options = `${vp9} ${bt709} -an -fflags +bitexact -flags:v +bitexact`.split(" ");
  execFileSync("ffmpeg", ["-v", "error", "-y", ...input, ...words, ...options, FILM_FILE]);
}
