import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REHEARSAL_FILM } from "../read-rehearsal.node.ts";
import { makeCameraFile } from "./make-camera-file.node.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "camera-file-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Pictures in a motion JPEG: each begins with the marker FFD8 FF. */
function picturesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf("ffd8ff", 0, "hex"); at >= 0; at = bytes.indexOf("ffd8ff", at + 3, "hex"))
    count++;
  return count;
}

describe("makeCameraFile", () => {
  test("holds exactly the frames asked for", async () => {
    const outFile = join(folder, "three.mjpeg");
    const made = await makeCameraFile({ webm: REHEARSAL_FILM, outFile, frames: [0, 1, 5] });
    expect(made).toEqual({ ok: true, value: outFile });
    expect(picturesIn(await readFile(outFile))).toBe(3);
  });

  test.each([
    ["a clip that is not there", { webm: "/nowhere/clip.webm" }, "unreadable"],
    ["a clip that is none", { webm: import.meta.filename }, "unreadable"],
    ["no frame", { webm: REHEARSAL_FILM, frames: [] }, "no-frames"],
    ["no ffmpeg", { webm: REHEARSAL_FILM, ffmpeg: "/nowhere/ffmpeg" }, "no-ffmpeg"],
  ])("%s is said in a sentence", async (_, options, code) => {
    const made = await makeCameraFile({ outFile: join(folder, "none.mjpeg"), ...options });
    expect(made).toMatchObject({ ok: false, code });
    expect(!made.ok && made.message.length).toBeGreaterThan(20);
  });
});
