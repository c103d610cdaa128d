import type { ImportSource } from "./import-source.ts";

/** A source without the one folder that all of it lies in, as a ZIP of a folder has it. */
export function withinItsFolder(source: ImportSource): ImportSource {
  const [first = ""] = source.paths;
  const folder = first.split("/")[0] ?? "";
  const prefix = `${folder}/`;
  const isOne = source.paths.length > 0 && source.paths.every((path) => path.startsWith(prefix));
  // `library/` alone is half an export, and says so better under its own name.
  if (!isOne || folder === "library") return source;
  return {
    name: folder,
    paths: source.paths.map((path) => path.slice(prefix.length)),
    skipped: source.skipped,
    readText: (path) => source.readText(prefix + path),
    fileOf: (path) => source.fileOf(prefix + path),
    close: () => source.close(),
  };
}
