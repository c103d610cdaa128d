import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { mediumOf, partPath } from "../../../../content/importers/parts/medium-of.ts";
import { baseName, idOf, nameOf, slugPart } from "../../../../content/importers/parts/names.ts";
import { openZip } from "../../../../content/importers/source/open-zip.node.ts";
import type { KeptFiles } from "../../../../content/library/kept-files.node.ts";
import type { KeptFile } from "../../../../content/library/part.ts";
import { readWebVtt } from "../../../../content/programme/accessible/web-vtt.ts";
import type { PackageFile } from "../../../../content/schema/signage/manifest.ts";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import { addCaptions, addMedium } from "../draft-changes.ts";
import type { DraftKeeper } from "../draft-keeper.node.ts";
import { contentTypeOf } from "../file-types.ts";
import { flashSentence } from "../findings/accessible-warnings.ts";
import type { ContentCare } from "../findings/content-care.node.ts";
import { drawPdf } from "./draw-pdf.node.ts";
import type { TakenFile, TakeOrder } from "./file-line.node.ts";
import { type PreparedFile, prepareFile } from "./prepare-file.node.ts";
import type { Thumbnails } from "./thumbnails.node.ts";

const HASH_DIGITS = 10;

export interface FileTaker {
  readonly files: KeptFiles;
  readonly draft: DraftKeeper;
  readonly thumbnails: Thumbnails;
  readonly care: Pick<ContentCare, "look">;
}

/** Brings a loaded file into the library and the draft. */
export async function takeFile(taker: FileTaker, order: TakeOrder): Promise<Result<TakenFile>> {
  const prepared = await prepareFile(order);
  if (!prepared.ok) return prepared;
  switch (prepared.value.kind) {
    case "captions":
      return takeCaptions(taker, order);
    case "dataset":
      return takeDataset(taker, order, prepared.value.extension);
    case "medium":
      return takeMedium(taker, order, prepared.value);
  }
}

async function takeMedium(
  { care, draft, files, thumbnails }: FileTaker,
  order: TakeOrder,
  prepared: Extract<PreparedFile, { kind: "medium" }>,
): Promise<Result<TakenFile>> {
  const { facts, remarks } = prepared;
  const { fileName, onStep, signal } = order;
  onStep("drawing", 0);
  const drawn = await withPages(mediumOf(facts, {}), prepared.file, order);
  if (!drawn.ok) return drawn;
  const { medium, pages } = drawn.value;
  await thumbnails.draw(medium, { sha256: facts.sha256, file: pages[0] ?? prepared.file }, signal);
  const received = await receiveMedium(files, drawn.value, prepared, order);
  if (!received.ok) return received;
  onStep("looking", 0);
  const [own] = received.value;
  const flashes = own === undefined ? null : flashSentence(medium, await care.look(own, signal));
  if (signal.aborted) return fail("stopped", `"${fileName}" was cut off; load it again.`);
  const kept = await draft.change((state) => addMedium(state, medium, received.value));
  const warned = flashes === null ? remarks : [flashes, ...remarks];
  return kept.ok ? succeed({ mediaId: medium.mediaId, remarks: warned }) : kept;
}

interface DrawnMedium {
  readonly medium: Media;
  /** Pictures of a PDF's pages, in the order of `pagePaths`. */
  readonly pages: readonly string[];
}

/** A PDF with pictures of its pages, which is what screens show of it; any other medium as it is. */
async function withPages(medium: Media, file: string, order: TakeOrder): Promise<Result<DrawnMedium>> {
  if (medium.kind !== "pdf") return succeed({ medium, pages: [] });
  const { folder, onStep, signal } = order;
  const drawn = await drawPdf({ file, folder, signal, onShare: (share) => onStep("drawing", share) });
  if (!drawn.ok) return drawn;
  const beside = medium.path.slice(0, -".pdf".length);
  const pagePaths = drawn.value.map((page) => `${beside}/${basename(page)}`);
  return succeed({ medium: { ...medium, pages: drawn.value.length, pagePaths }, pages: drawn.value });
}

async function receiveMedium(
  files: KeptFiles,
  { medium, pages }: DrawnMedium,
  { facts, file }: Extract<PreparedFile, { kind: "medium" }>,
  order: TakeOrder,
): Promise<Result<readonly PackageFile[]>> {
  if (facts.kind === "html" && facts.parts.length > 0) return receivePage(files, medium, file, facts.parts);
  const isSound = medium.kind === "audio";
  const own =
    file === order.file && order.kept !== null
      ? named(medium.path, order.kept, isSound)
      : await receiveAs(files, medium.path, file, isSound);
  if (!own.ok || medium.kind !== "pdf") return own;
  const all: PackageFile[] = [...own.value];
  for (const [at, path] of (medium.pagePaths ?? []).entries()) {
    const page = await receiveAs(files, path, pages[at] ?? "", false);
    if (!page.ok) return page;
    all.push(...page.value);
  }
  return succeed(all);
}

/** A packed page: its files go into a folder of their own; those of kinds that no page needs stay behind. */
async function receivePage(
  files: KeptFiles,
  medium: Media,
  file: string,
  parts: readonly string[],
): Promise<Result<readonly PackageFile[]>> {
  const zip = await openZip(file);
  if (!zip.ok) return zip;
  try {
    const received: PackageFile[] = [];
    const [start = ""] = parts;
    for (const part of parts) {
      if (contentTypeOf(part) === null) continue;
      const unpacked = await zip.value.fileOf(part);
      if (!unpacked.ok) return unpacked;
      const one = await receiveAs(files, partPath(medium, start, part), unpacked.value, false);
      if (!one.ok) return one;
      received.push(...one.value);
    }
    return succeed(received);
  } finally {
    await zip.value.close();
  }
}

async function receiveAs(
  files: KeptFiles,
  path: string,
  file: string,
  isSound: boolean,
): Promise<Result<readonly [PackageFile]>> {
  if (contentTypeOf(path, isSound) === null) return unsupported();
  const received = await files.receiveFile(createReadStream(file), { sha256: null, bytes: null });
  return received.ok ? named(path, received.value, isSound) : received;
}

function named(path: string, kept: KeptFile, isSound: boolean): Result<readonly [PackageFile]> {
  const mimeType = contentTypeOf(path, isSound);
  return mimeType === null ? unsupported() : succeed([{ path, mimeType, ...kept }]);
}

function unsupported() {
  return fail("unsupported", "Is of a kind that no screen shows.");
}

/** Captions wait in the draft until a film names their path. */
async function takeCaptions(
  { draft, files }: FileTaker,
  { file, fileName }: TakeOrder,
): Promise<Result<TakenFile>> {
  const { cues, faults } = readWebVtt(await readFile(file, "utf8"));
  const told = faults.map(({ line, message }) => `line ${line} ${message}`);
  if (cues === 0) return fail("broken", `No caption of it can be shown: ${told[0] ?? "it is empty."}`);
  const received = await files.receiveFile(createReadStream(file), { sha256: null, bytes: null });
  if (!received.ok) return received;
  const path = `captions/${fileIdOf(fileName, received.value)}.vtt`;
  const captions = { path, mimeType: "text/vtt", ...received.value };
  const kept = await draft.change((state) => succeed(addCaptions(state, captions)));
  return kept.ok ? succeed({ mediaId: null, remarks: [`captions: ${path}`, ...told] }) : kept;
}

async function takeDataset(
  { draft, files }: FileTaker,
  { file, fileName }: TakeOrder,
  extension: "csv" | "json",
): Promise<Result<TakenFile>> {
  const received = await files.receiveFile(createReadStream(file), { sha256: null, bytes: null });
  if (!received.ok) return received;
  const mediaId = fileIdOf(fileName, received.value);
  const path = `media/${mediaId}.${extension}`;
  const medium: Media = {
    kind: "dataset",
    mediaId,
    name: nameOf(baseName(fileName), "Table"),
    path,
    tags: [],
    expiresAtMs: null,
  };
  const mimeType = extension === "csv" ? "text/csv" : "application/json";
  const kept = await draft.change((state) =>
    addMedium(state, medium, [{ path, mimeType, ...received.value }]),
  );
  return kept.ok ? succeed({ mediaId, remarks: [] }) : kept;
}

/** As `mediumOf` makes ids: from name and content, so that the same file is found again. */
function fileIdOf(fileName: string, { sha256 }: { readonly sha256: string }): string {
  return idOf(slugPart(baseName(fileName)) || "file", sha256.slice(0, HASH_DIGITS));
}
