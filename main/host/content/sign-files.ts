import type { PackageFile } from "../../../content/schema/signage/manifest.ts";
import type { ServedFile } from "../http/served-file.node.ts";
import { isHarmless } from "./file-types.ts";

const VERSION = /^\/sign\/([1-9]\d{0,9})\/(.+)$/;
const DRAFT = /^\/sign\/draft\/(.+)$/;
const THUMBNAIL = /^\/sign\/thumbs\/([a-z0-9-]{1,64})\.webp$/;

export interface SignFilesOptions {
  readonly filesOf: (version: number) => ReadonlyMap<string, PackageFile> | null;
  readonly draftFile: (path: string) => PackageFile | null;
  /** Where a medium's thumbnail lies; null where there is none. */
  readonly thumbnailOf: (mediaId: string) => string | null;
  /** Where the library keeps a content; null before it is open. */
  readonly pathOf: (sha256: string) => string | null;
}

/** Files of the sign by their addresses. Whether they are still there shows when they are sent. */
export interface SignFiles {
  /** `/sign/VERSION/PATH`, for the mirror. */
  mirrorFile(urlPath: string): ServedFile | null;
  /**
   * The same, `/sign/draft/PATH` and `/sign/thumbs/MEDIUM.webp`, for people who are signed in: only what runs nothing
   * of its own beside their page.
   */
  consoleFile(urlPath: string): ServedFile | null;
}

export function createSignFiles({ draftFile, filesOf, pathOf, thumbnailOf }: SignFilesOptions): SignFiles {
  function served(packageFile: PackageFile | null | undefined, immutable: boolean): ServedFile | null {
    const file = packageFile == null ? null : pathOf(packageFile.sha256);
    return file === null || packageFile == null ? null : { file, mimeType: packageFile.mimeType, immutable };
  }

  function mirrorFile(urlPath: string): ServedFile | null {
    const [, version = "", path = ""] = VERSION.exec(urlPath) ?? [];
    const decoded = decode(path);
    return decoded === null ? null : served(filesOf(Number(version))?.get(decoded), true);
  }

  return {
    mirrorFile,
    consoleFile(urlPath) {
      const [, mediaId] = THUMBNAIL.exec(urlPath) ?? [];
      if (mediaId !== undefined) {
        const file = thumbnailOf(mediaId);
        return file === null ? null : { file, mimeType: "image/webp", immutable: false };
      }
      const [, path] = DRAFT.exec(urlPath) ?? [];
      const decoded = path === undefined ? null : decode(path);
      const found =
        path === undefined
          ? mirrorFile(urlPath)
          : served(decoded === null ? null : draftFile(decoded), false);
      return found !== null && isHarmless(found.mimeType) ? found : null;
    },
  };
}

/** A path as the manifest has it; null where it is empty or encoded wrongly. */
function decode(path: string): string | null {
  try {
    return path === "" ? null : decodeURIComponent(path);
  } catch {
    return null;
  }
}
