import { open, readFile, stat } from "node:fs/promises";
import type { MediumFacts } from "../../../../content/importers/parts/medium-reading.ts";
import { baseName } from "../../../../content/importers/parts/names.ts";
import { MAX_FILM_PIXELS } from "../../../../content/importers/probe/film-facts.ts";
import { type FileKind, KIND_BYTES, kindOfBytes } from "../../../../content/importers/probe/kind-of-bytes.ts";
import { readMedium } from "../../../../content/importers/probe/read-medium.node.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import type { ContentJob } from "../../../bridge/contract/content.ts";
import { convertFilm, convertSound } from "./convert-film.node.ts";
import { convertPicture, straighten } from "./convert-picture.node.ts";

/** A moving GIF above this is made a film: it would be held decoded in memory, all of it. */
export const MAX_GIF_BYTES = 8 * 1024 ** 2;
/** Above this it is not decoded at all: nobody waits for what it would take. */
export const MAX_DECODED_GIF_BYTES = 100 * 1024 ** 2;
const CAPTIONS_OPENING = /^(?:\uFEFF)?WEBVTT(?:[ \t\n\r]|$)/;
/** Captions and tables are texts. */
const MAX_TEXT_BYTES = 5_000_000;

export interface PrepareOrder {
  readonly file: string;
  /** As whoever loaded it calls it. */
  readonly fileName: string;
  /** Empty; what is made on the way lies there, and is removed with it. */
  readonly folder: string;
  readonly onStep: (step: Extract<ContentJob["step"], "looking" | "converting">, share: number) => void;
  readonly signal: AbortSignal;
}

/** A file that players show, and what was changed for that. */
export type PreparedFile =
  | {
      readonly kind: "medium";
      readonly file: string;
      readonly facts: MediumFacts;
      readonly remarks: readonly string[];
    }
  /** WebVTT of a film or sound. */
  | { readonly kind: "captions"; readonly file: string }
  /** Rows of a table. */
  | { readonly kind: "dataset"; readonly file: string; readonly extension: "csv" | "json" };

interface Changed {
  readonly file: string;
  readonly remarks: readonly string[];
}

/** Looks at a file and changes what players could not show. Fails with one sentence that says what to do. */
export async function prepareFile(order: PrepareOrder): Promise<Result<PreparedFile>> {
  const { file, fileName, onStep } = order;
  onStep("looking", 0);
  const opening = await firstBytes(file);
  const kind = kindOfBytes(opening);
  if (kind === null && (await stat(file)).size <= MAX_TEXT_BYTES) {
    if (CAPTIONS_OPENING.test(opening.toString("utf8"))) return succeed({ kind: "captions", file });
    const extension = await tableIn(file, fileName);
    if (extension !== null) return succeed({ kind: "dataset", file, extension });
  }
  if (kind?.kind === "picture" && kind.extension === "gif") {
    const { size } = await stat(file);
    const fault = gifFault(opening, size);
    if (fault !== null) return fail("too-large", fault);
    if (size > MAX_GIF_BYTES)
      return reread(order, await film(order), ["moves, and is too large for a picture"]);
  }
  const reading = await readMedium(file, fileName);
  const changed = reading.ok
    ? await better(order, reading.facts)
    : await otherwise(order, kind, reading.code);
  if (changed !== null) return reread(order, changed, []);
  if (!reading.ok) return fail(reading.code, reading.why);
  return succeed({ kind: "medium", file, facts: reading.facts, remarks: reading.facts.notes });
}

/**
 * Why a GIF is refused by its first bytes and its size, before any of it is decoded; null where it is not. A few bytes
 * may claim pictures that no memory holds. Source: GIF89a, logical screen descriptor.
 */
function gifFault(opening: Buffer, sizeBytes: number): string | null {
  const megabytes = Math.round(sizeBytes / 1024 ** 2);
  const most = MAX_DECODED_GIF_BYTES / 1024 ** 2;
  if (sizeBytes > MAX_DECODED_GIF_BYTES)
    return `Is a GIF of ${megabytes} MB; ${most} MB are the most. Make a film of it (MP4), which is smaller by far.`;
  if (opening.length < 10) return null;
  const [widthPixels, heightPixels] = [opening.readUInt16LE(6), opening.readUInt16LE(8)];
  return widthPixels * heightPixels > MAX_FILM_PIXELS
    ? `Is a GIF of ${widthPixels}×${heightPixels}; players decode up to 4K (3840×2160). Save it smaller.`
    : null;
}

/** What can be shown, and could be shown better; null where it is right as it is. */
async function better(order: PrepareOrder, facts: MediumFacts): Promise<Result<Changed> | null> {
  if (facts.kind === "image") {
    const straight = await straighten(order.file, order.folder);
    if (straight === null) return null;
    order.onStep("converting", 1);
    return succeed(straight);
  }
  // A film whose sound players cannot decode says so in its notes, and would be silent.
  return facts.kind === "video" && facts.notes.length > 0 ? film(order) : null;
}

/** What cannot be shown as it is, and may be after a conversion; null where nothing helps. */
async function otherwise(
  order: PrepareOrder,
  kind: FileKind | null,
  code: string,
): Promise<Result<Changed> | null> {
  if (kind?.kind === "picture" && kind.extension === "gif" && code === "too-large") return film(order);
  if (code !== "needs-transcoding" || kind === null) return null;
  if (kind.kind === "film") return film(order);
  order.onStep("converting", 0);
  if (kind.kind === "foreign") return convertPicture(order.file, order.folder, kind.name, order.signal);
  return kind.kind === "sound" ? converted(await convertSound(conversion(order))) : null;
}

async function film(order: PrepareOrder): Promise<Result<Changed>> {
  order.onStep("converting", 0);
  return converted(await convertFilm(conversion(order)));
}

function conversion({ file, folder, onStep, signal }: PrepareOrder) {
  return { file, folder, signal, onShare: (share: number) => onStep("converting", share) };
}

function converted(made: Result<{ readonly file: string; readonly remark: string }>): Result<Changed> {
  return made.ok ? succeed({ file: made.value.file, remarks: [made.value.remark] }) : made;
}

/** Looks at what was made: it must be whole, and what players show. */
async function reread(
  { fileName }: PrepareOrder,
  changed: Result<Changed>,
  before: readonly string[],
): Promise<Result<PreparedFile>> {
  if (!changed.ok) return changed;
  const { file, remarks } = changed.value;
  const ending = file.slice(file.lastIndexOf("."));
  const reading = await readMedium(file, `${baseName(fileName)}${ending}`);
  if (!reading.ok) return fail(reading.code, reading.why);
  return succeed({ kind: "medium", file, facts: reading.facts, remarks: [...before, ...remarks] });
}

/** Whether a file that is called a table is a text of that kind. */
async function tableIn(file: string, fileName: string): Promise<"csv" | "json" | null> {
  const ending = /\.(csv|json)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending === undefined) return null;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
    if (ending === "json") JSON.parse(text);
    if (text.trim() === "" || text.includes("\0")) return null;
    return ending === "json" ? "json" : "csv";
  } catch {
    return null;
  }
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
