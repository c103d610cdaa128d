import { join } from "node:path";
import { mimeOf } from "./mime.ts";
import { resolveInside } from "./resolve-inside.node.ts";

/** A file that an address stands for. */
export interface ServedFile {
  readonly file: string;
  readonly mimeType: string;
  /** Its name holds a hash of its bytes, so that browsers may keep it for good. */
  readonly immutable: boolean;
}

/** A folder that is served below an address. */
export interface ServedFolder {
  /** Begins and ends with a slash. */
  readonly prefix: string;
  readonly folder: string;
  readonly immutable: boolean;
}

export interface MirrorFolders {
  /** Where the pages, the vision code and the weights were built. */
  readonly buildDir: string;
  /** The project's `content` folder. */
  readonly contentDir: string;
}

/**
 * What the mirror's page may load, the same for HTTP and for Electron's own protocol: the file of an address' path
 * (still encoded, without query), null if there is none.
 */
export function mirrorFiles({ buildDir, contentDir }: MirrorFolders): (urlPath: string) => ServedFile | null {
  return filesOf([
    { prefix: "/mirror/", folder: join(buildDir, "renderer", "mirror"), immutable: false },
    { prefix: "/assets/", folder: join(buildDir, "renderer", "assets"), immutable: true },
    { prefix: "/vision/", folder: join(buildDir, "vision"), immutable: false },
    { prefix: "/weights/", folder: join(buildDir, "weights"), immutable: false },
    { prefix: "/garments/", folder: join(contentDir, "garments", "assets"), immutable: false },
    { prefix: "/content/", folder: join(contentDir, "samples"), immutable: false },
    { prefix: "/rehearsal/", folder: join(contentDir, "samples", "rehearsal"), immutable: false },
  ]);
}

/** What people who are signed in to the console may load besides its page: pictures, and what a preview wears them on. */
export function consoleContentFiles(contentDir: string): (urlPath: string) => ServedFile | null {
  return filesOf([
    { prefix: "/content/", folder: join(contentDir, "samples"), immutable: false },
    { prefix: "/garments/", folder: join(contentDir, "garments", "assets"), immutable: false },
  ]);
}

/** The first folder whose prefix fits decides. A path that ends in a slash stands for its `index.html`. */
export function filesOf(folders: readonly ServedFolder[]): (urlPath: string) => ServedFile | null {
  return (urlPath) => {
    const folder = folders.find(({ prefix }) => urlPath.startsWith(prefix));
    if (folder === undefined) return null;
    const below = urlPath.slice(folder.prefix.length);
    const path = below === "" || below.endsWith("/") ? `${below}index.html` : below;
    const mimeType = mimeOf(path);
    const file = mimeType === null ? null : resolveInside(folder.folder, path);
    return file === null || mimeType === null ? null : { file, mimeType, immutable: folder.immutable };
  };
}
