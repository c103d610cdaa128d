import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseProgramme } from "../../content/programme/parse-programme.ts";
import { drawThumbnail } from "../../main/host/content/files/draw-thumbnail.node.ts";
import { BUILD_DIR, CONTENT_DIR } from "../harness/open-mirror.node.ts";
import { tempFolder } from "../harness/temp-folder.node.ts";

/** Bytes by which a place in a file of ours is known again in a cache. */
const KNOWN_BYTES = 64;
const FOLDERS = [
  resolve(BUILD_DIR, "../content"),
  ...["renderer", "vision", "weights"].map((part) => join(BUILD_DIR, part)),
];

/**
 * Tells whether the bytes at an offset are out of a file that the project itself ships (product, poster, program), or
 * out of a thumbnail that the host draws of one.
 */
export async function ownFiles(): Promise<(bytes: Buffer, at: number) => boolean> {
  const shipped = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );
  const files = [...shipped, ...(await thumbnails())];
  return (bytes, at) => {
    const place = bytes.subarray(at, at + KNOWN_BYTES);
    return place.length === KNOWN_BYTES && files.some((file) => file.includes(place));
  };
}

/** Thumbnails of what the sample sign shows, drawn as the host draws them. */
async function thumbnails(): Promise<readonly Buffer[]> {
  const folder = join(CONTENT_DIR, "samples", "campaign");
  const programme = parseProgramme(readFileSync(join(folder, "programme.json"), "utf8"));
  if (!programme.ok) throw new Error(programme.message);
  const scratch = tempFolder("own-thumbnails");
  const drawn: Buffer[] = [];
  for (const medium of programme.value.media) {
    if (medium.kind !== "image" && medium.kind !== "video") continue;
    const target = join(scratch.path, medium.mediaId);
    const { kind } = medium;
    const durationMs = medium.kind === "video" ? medium.durationMs : 0;
    const { signal } = new AbortController();
    if (await drawThumbnail({ file: join(folder, medium.path), kind, durationMs, target, signal })) {
      drawn.push(readFileSync(target));
    }
  }
  scratch.remove();
  return drawn;
}
