import { createReadStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { mediumOf } from "../../../../content/importers/parts/medium-of.ts";
import { baseName, idOf, slugPart } from "../../../../content/importers/parts/names.ts";
import type { KeptFiles } from "../../../../content/library/kept-files.node.ts";
import type { PackageFile } from "../../../../content/schema/signage/manifest.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { addCaptions, addMedium } from "../draft-changes.ts";
import type { DraftKeeper } from "../draft-keeper.node.ts";
import { contentTypeOf } from "../file-types.ts";
import { drawThumbnail } from "./draw-thumbnail.node.ts";
import type { TakenFile, TakeOrder } from "./file-line.node.ts";
import { prepareFile } from "./prepare-file.node.ts";

export interface FileTaker {
  readonly files: KeptFiles;
  readonly draft: DraftKeeper;
  readonly thumbnails: Thumbnails;
}

/** Brings a loaded file into the library and the draft. */
export async function takeFile(
  { draft, files, thumbnails }: FileTaker,
  order: TakeOrder,
): Promise<Result<TakenFile>> {
  const { fileName, onStep, signal } = order;
  const prepared = await prepareFile(order);
  if (!prepared.ok) return prepared;
  if (prepared.value.kind === "captions") return takeCaptions({ draft, files, thumbnails }, order);
  const { facts, file, remarks } = prepared.value;
  const medium = mediumOf(facts, {});
  const mimeType = contentTypeOf(medium.path, medium.kind === "audio");
  if (mimeType === null) return fail("unsupported", "Is of a kind that no screen shows.");
  onStep("drawing", 0);
  await thumbnails.draw(medium, { sha256: facts.sha256, file }, signal);
  onStep("drawing", 0.5);
  const expected = { sha256: facts.sha256, bytes: facts.bytes };
  const received = await files.receiveFile(createReadStream(file), expected);
  if (!received.ok) return received;
  if (signal.aborted) return fail("stopped", `"${fileName}" was cut off; load it again.`);
  const kept = await draft.change((state) =>
    addMedium(state, medium, { path: medium.path, mimeType, ...expected }),
  );
  return kept.ok ? succeed({ mediaId: medium.mediaId, remarks }) : kept;
}

/** Captions wait in the draft until a film names their path. */
async function takeCaptions(
  { draft, files }: FileTaker,
  { file, fileName }: TakeOrder,
): Promise<Result<TakenFile>> {
  const received = await files.receiveFile(createReadStream(file), { sha256: null, bytes: null });
  if (!received.ok) return received;
  const called = slugPart(baseName(fileName)) || "captions";
  const path = `captions/${idOf(called, received.value.sha256.slice(0, 10))}.vtt`;
  const kept = await draft.change((state) =>
    succeed(addCaptions(state, { path, mimeType: "text/vtt", ...received.value })),
  );
  return kept.ok ? succeed({ mediaId: null, remarks: [`captions: ${path}`] }) : kept;
}

/** Small pictures of media, by the content that they show. */
export interface Thumbnails {
  /** Draws it unless it is there; media that cannot be drawn have none. */
  draw(
    medium: Media,
    content: { readonly sha256: string; readonly file: string },
    signal: AbortSignal,
  ): Promise<void>;
  /** Where the thumbnail of a content would lie. */
  pathOf(content: Pick<PackageFile, "sha256">): string;
}

export function openThumbnails(folder: string, exists: (file: string) => boolean): Thumbnails {
  const pathOf: Thumbnails["pathOf"] = ({ sha256 }) => join(folder, `${sha256}.webp`);
  return {
    pathOf,
    async draw(medium, { file, sha256 }, signal) {
      if (medium.kind !== "image" && medium.kind !== "video") return;
      const target = pathOf({ sha256 });
      if (exists(target)) return;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const durationMs = medium.kind === "video" ? medium.durationMs : 0;
      await drawThumbnail({ file, kind: medium.kind, durationMs, target, signal });
    },
  };
}
