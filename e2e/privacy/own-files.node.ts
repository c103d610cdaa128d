import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { BUILD_DIR } from "../harness/open-mirror.node.ts";

/** Bytes by which a place in a file of ours is known again in a cache. */
const KNOWN_BYTES = 64;
const FOLDERS = [
  resolve(BUILD_DIR, "../content"),
  ...["renderer", "vision", "weights"].map((part) => join(BUILD_DIR, part)),
];

/** Tells whether the bytes at an offset are out of a file that the project itself ships: product, poster, program. */
export function ownFiles(): (bytes: Buffer, at: number) => boolean {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );
  return (bytes, at) => {
    const place = bytes.subarray(at, at + KNOWN_BYTES);
    return place.length === KNOWN_BYTES && files.some((file) => file.includes(place));
  };
}
