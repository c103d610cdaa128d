import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { silentLog } from "../../main/base/log.ts";
import { type ContentPlace, loadCatalogue } from "../catalogue/load-catalogue.node.ts";
import type { KeptDocument } from "../document/keep-document.node.ts";
import { loadProgramme } from "../programme/load-programme.node.ts";
import { FILM_PICTURES, filmShot, MAX_FILM_BYTES } from "./campaign/build/film.ts";
import { MAX_POSTER_BYTES, POSTER_HEIGHT_PIXELS, POSTER_WIDTH_PIXELS } from "./campaign/build/posters.ts";
import { MAX_PICTURE_BYTES, PICTURE_SHOTS } from "./shop/build/picture-shots.ts";

const contentFolder = fileURLToPath(new URL("./", import.meta.url));

/** Width and height of a WebP file with a colour profile. Source: RFC 9649, 2.7 (extended file format). */
function webpSize(path: string): [widthPixels: number, heightPixels: number] {
  const bytes = readFileSync(join(contentFolder, path));
  expect(bytes.toString("latin1", 0, 4) + bytes.toString("latin1", 8, 16)).toBe("RIFFWEBPVP8X");
  return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
}

/** What is shown of the samples, loaded as the host does it; there must be nothing to complain about. */
async function shown<T>(open: (place: ContentPlace) => KeptDocument<T>): Promise<T> {
  const dataFolder = mkdtempSync(join(tmpdir(), "psyche-samples-"));
  const document = open({ contentFolder, dataFolder, log: silentLog });
  try {
    const current = document.current();
    if (current === null || document.trouble() !== null)
      throw new Error(document.trouble() ?? "Nothing is shown.");
    return current;
  } finally {
    await document.close();
    rmSync(dataFolder, { recursive: true });
  }
}

test("every product has its picture, light enough for a rail of many", async () => {
  const catalogue = await shown(loadCatalogue);
  expect(Object.keys(PICTURE_SHOTS).sort()).toEqual(
    catalogue.products.map(({ productId }) => productId).sort(),
  );
  for (const { picture } of catalogue.products) {
    expect(webpSize(picture.path)).toEqual([600, 800]);
    expect(statSync(join(contentFolder, picture.path)).size).toBeLessThanOrEqual(MAX_PICTURE_BYTES);
  }
});

test("everything that the campaign shows is there, in portrait and within its weight", async () => {
  const folder = join(contentFolder, "campaign");
  const { media } = await shown((place) => loadProgramme({ ...place, folder }));
  expect(media.map(({ kind }) => kind).sort()).toEqual(["image", "image", "image", "video"]);
  for (const { kind, path } of media) {
    const { size } = statSync(join(folder, path));
    if (kind === "image")
      expect(webpSize(`campaign/${path}`)).toEqual([POSTER_WIDTH_PIXELS, POSTER_HEIGHT_PIXELS]);
    expect(size).toBeLessThanOrEqual(kind === "image" ? MAX_POSTER_BYTES : MAX_FILM_BYTES);
  }
});

test("the film's last picture leads into its first", () => {
  const turnAt = (place: number): number =>
    filmShot(place / FILM_PICTURES).garments[0]?.turnRadians ?? Number.NaN;
  const swayAt = (place: number): number => filmShot(place / FILM_PICTURES).swayRadians ?? Number.NaN;
  const step = (angle: (place: number) => number, from: number, to: number): number =>
    Math.atan2(Math.sin(angle(to) - angle(from)), Math.cos(angle(to) - angle(from)));
  for (const angle of [turnAt, swayAt]) {
    expect(step(angle, FILM_PICTURES - 1, 0)).toBeCloseTo(step(angle, 0, 1), 9);
  }
});
