import { tellPath } from "../document/fault.ts";
import type { Manifest } from "../schema/signage/manifest.ts";
import type { Programme } from "../schema/signage/programme.ts";
import { filesOfProgramme, foldersOfPages, type NeededFile } from "./files-of-programme.ts";
import type { PackageFault } from "./package-fault.ts";

/** Media types that each kind may have. A page that calls itself a picture would be served as a page. */
const TYPES: Readonly<Record<NeededFile["kind"], RegExp>> = {
  image: /^image\//,
  video: /^video\//,
  audio: /^audio\//,
  pdf: /^application\/pdf$/,
  html: /^text\/html$/,
  dataset: /^(?:text\/csv|application\/json)$/,
  font: /^font\//,
  captions: /^text\/vtt$/,
};

/** Whether manifest and programme speak of the same package: names, every file that is shown, and no other. */
export function matchProgramme(manifest: Manifest, programme: Programme): readonly PackageFault[] {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const needed = filesOfProgramme(programme);
  const faults: PackageFault[] = [];
  if (programme.programmeId !== manifest.packageId) {
    const message = `it is the programme "${programme.programmeId}", the package is "${manifest.packageId}"; have it published again.`;
    faults.push({ code: "bad-programme", path: "programmeId", message });
  }
  for (const { kind, path, where } of needed) {
    const file = listed.get(path);
    if (file === undefined) {
      const message = `there is no file "${path}" in the package; add it and publish again.`;
      faults.push({ code: "missing-file", path: where, message });
    } else if (!TYPES[kind].test(file.mimeType)) {
      const message = `"${path}" is ${file.mimeType}, which is no ${kind}; choose a file of that kind.`;
      faults.push({ code: "bad-programme", path: where, message });
    }
  }
  const named = new Set([manifest.programmePath, ...needed.map(({ path }) => path)]);
  const folders = foldersOfPages(programme);
  for (const [at, { path }] of manifest.files.entries()) {
    if (named.has(path) || folders.some((folder) => path.startsWith(folder))) continue;
    const message = `nothing in the programme shows "${path}"; leave it out and publish again.`;
    faults.push({ code: "surplus-file", path: tellPath(["files", at, "path"]), message });
  }
  return faults;
}
