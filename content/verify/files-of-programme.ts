import { tellPath } from "../document/fault.ts";
import type { MediaKind } from "../schema/signage/media.ts";
import type { Programme } from "../schema/signage/programme.ts";

/** A file that a programme cannot do without. */
export interface NeededFile {
  readonly path: string;
  readonly kind: MediaKind | "captions";
  /** The place of the programme that names it, e.g. `media[3].path`. */
  readonly where: string;
}

/** Every file that a programme names, in order; one that is named twice comes twice. */
export function filesOfProgramme({ media }: Programme): readonly NeededFile[] {
  return media.flatMap((medium, at) => {
    const own: NeededFile = { path: medium.path, kind: medium.kind, where: tellPath(["media", at, "path"]) };
    if (medium.kind === "pdf") {
      const pages = (medium.pagePaths ?? []).map((path, page) => ({
        path,
        kind: "image" as const,
        where: tellPath(["media", at, "pagePaths", page]),
      }));
      return [own, ...pages];
    }
    if (medium.kind !== "video" && medium.kind !== "audio") return [own];
    const captions = Object.entries(medium.captions).map(([locale, path]) => ({
      path,
      kind: "captions" as const,
      where: tellPath(["media", at, "captions", locale]),
    }));
    return [own, ...captions];
  });
}

/** Folders whose files belong to a page, with a `/` at the end. A page at the top of the package has none. */
export function foldersOfPages({ media }: Programme): readonly string[] {
  return media.flatMap(({ kind, path }) => {
    const end = path.lastIndexOf("/");
    return kind === "html" && end > 0 ? [path.slice(0, end + 1)] : [];
  });
}
