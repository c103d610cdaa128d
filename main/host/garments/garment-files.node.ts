import { statSync } from "node:fs";
import { mimeOf } from "../http/mime.ts";
import type { ServedFile } from "../http/served-file.node.ts";
import type { GarmentLibrary } from "./garment-library.node.ts";
import { VERSION_FILES } from "./garment-record.ts";
import type { Sketches } from "./open-sketches.node.ts";

const PUBLISHED = /^\/garments\/([a-z0-9-]{2,40})\.(glb|json)$/;
const DRAFT = /^\/garments\/shop\/([a-z0-9-]{2,40})\/([0-9a-f]{32})\/([a-z]+\.[a-z]+)$/;

/** The published garment behind `/garments/NAME.glb` or `.json`; null where the shop has none of that name. */
export function publishedFileOf(library: GarmentLibrary, urlPath: string): ServedFile | null {
  const [, name = "", ending = ""] = PUBLISHED.exec(urlPath) ?? [];
  const record = library.find(name);
  if (record === null || record.published === null || record.removedAtMs !== null) return null;
  const file = ending === "glb" ? "garment.glb" : "garment.json";
  return served(library.versionPath(name, record.published, file), false);
}

/**
 * A file of a version behind `/garments/shop/NAME/VERSION/FILE`, published or not, or of a sketch; null where there is
 * none.
 */
export function draftFileOf(library: GarmentLibrary, sketches: Sketches, urlPath: string): ServedFile | null {
  const [, name = "", version = "", asked = ""] = DRAFT.exec(urlPath) ?? [];
  const file = VERSION_FILES.find((one) => one === asked);
  const record = library.find(name);
  if (file === undefined || record === null) return null;
  const sketch = sketches.find(name, version, file);
  if (sketch !== null) return served(sketch, true);
  if (record.draft !== version && record.published !== version) return null;
  return served(library.versionPath(name, version, file), true);
}

function served(file: string, immutable: boolean): ServedFile | null {
  const mimeType = mimeOf(file);
  const there = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return there && mimeType !== null ? { file, mimeType, immutable } : null;
}
