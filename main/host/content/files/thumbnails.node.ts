import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PackageFile } from "../../../../content/schema/signage/manifest.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import type { DraftState } from "../draft-state.ts";
import { drawThumbnail } from "./draw-thumbnail.node.ts";

/** A content, and what is drawn for it: itself, or the first page of a PDF. */
export interface DrawnContent {
  readonly sha256: string;
  readonly file: string;
}

/** Small pictures of media, by the content that they show. */
export interface Thumbnails {
  /** Draws it unless it is there; true where it was drawn. Media that cannot be drawn have none. */
  draw(medium: Media, content: DrawnContent, signal: AbortSignal): Promise<boolean>;
  /**
   * Draws those of a draft that are missing, each tried once, and removes those that it shows no more; how many were
   * drawn.
   */
  follow(state: DraftState, pathOf: (sha256: string) => string, signal: AbortSignal): Promise<number>;
  /** Where the thumbnail of a content would lie. */
  pathOf(content: Pick<PackageFile, "sha256">): string;
}

export function openThumbnails(folder: string): Thumbnails {
  /** As many as a draft has files. */
  let tried = new Set<string>();
  const pathOf: Thumbnails["pathOf"] = ({ sha256 }) => join(folder, `${sha256}.webp`);

  async function draw(medium: Media, { file, sha256 }: DrawnContent, signal: AbortSignal): Promise<boolean> {
    if (medium.kind !== "image" && medium.kind !== "video" && medium.kind !== "pdf") return false;
    const target = pathOf({ sha256 });
    if (existsSync(target)) return false;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const durationMs = medium.kind === "video" ? medium.durationMs : 0;
    const kind = medium.kind === "video" ? "video" : "image";
    return drawThumbnail({ file, kind, durationMs, target, signal });
  }

  async function sweep(contents: ReadonlySet<string>): Promise<void> {
    tried = new Set([...tried].filter((sha256) => contents.has(sha256)));
    for (const name of existsSync(folder) ? await readdir(folder) : []) {
      if (name.endsWith(".webp") && !contents.has(name.slice(0, -".webp".length)))
        await rm(join(folder, name), { force: true });
    }
  }

  return {
    draw,
    pathOf,
    async follow({ files, programme }, contentOf, signal) {
      await sweep(new Set(files.map(({ sha256 }) => sha256)));
      const byPath = new Map(files.map((file) => [file.path, file.sha256]));
      let drawn = 0;
      for (const medium of programme.media) {
        const sha256 = byPath.get(medium.path);
        if (sha256 === undefined || tried.has(sha256) || signal.aborted) continue;
        tried.add(sha256);
        const page = medium.kind === "pdf" ? byPath.get(medium.pagePaths?.[0] ?? "") : sha256;
        if (page === undefined) continue;
        if (await draw(medium, { sha256, file: contentOf(page) }, signal)) drawn++;
      }
      return drawn;
    },
  };
}
