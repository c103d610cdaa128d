import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { MediumFacts, MediumReading } from "../parts/medium-reading.ts";
import { baseName, fileNameOf, nameOf } from "../parts/names.ts";
import { MAX_FILE_BYTES } from "../source/zip-limits.ts";
import { type FileKind, KIND_BYTES, kindOfBytes } from "./kind-of-bytes.ts";
import { pdfPages } from "./pdf-pages.node.ts";
import { probeFilm } from "./probe-film.node.ts";
import { probePicture } from "./probe-picture.node.ts";
import { readHtmlPackage } from "./read-html-package.node.ts";

const MAX_PDF_BYTES = 100 * 1024 ** 2;
const MAX_SMALL_BYTES = 20 * 1024 ** 2;

/** Reads a file of this machine as a medium: what it is by its content, whether it is whole, its sha256. */
export async function readMedium(file: string, calledPath: string): Promise<MediumReading> {
  const { size } = await stat(file);
  if (size === 0) return { ok: false, code: "broken", why: "Is empty; load it anew." };
  if (size > MAX_FILE_BYTES)
    return { ok: false, code: "too-large", why: "Is larger than 4 GB; export it smaller." };
  const kind = kindOfBytes(await firstBytes(file));
  if (kind === null) {
    return {
      ok: false,
      code: "unsupported",
      why: "Is no picture, film, sound, PDF or font that is known, or is broken.",
    };
  }
  const found = await factsOf(file, kind, size);
  if (!found.ok) return found;
  const shared = {
    fileName: nameOf(fileNameOf(calledPath), "file"),
    sha256: await sha256Of(file),
    bytes: size,
  };
  const family = nameOf(baseName(calledPath), "font").slice(0, 80);
  const own = found.own.kind === "font" ? { kind: "font" as const, family } : found.own;
  // Each kind's own facts belong to it; the compiler cannot follow a union through a spread.
  return {
    ok: true,
    facts: { ...shared, ...own, extension: found.extension, notes: found.notes } as MediumFacts,
  };
}

type Own =
  | { readonly kind: "image"; readonly widthPixels: number; readonly heightPixels: number }
  | {
      readonly kind: "video";
      readonly widthPixels: number;
      readonly heightPixels: number;
      readonly durationMs: number;
      readonly hasSound: boolean;
    }
  | { readonly kind: "audio"; readonly durationMs: number }
  | { readonly kind: "pdf"; readonly pages: number }
  | { readonly kind: "html"; readonly parts: readonly string[] }
  | { readonly kind: "font" };
type Found =
  | { readonly ok: true; readonly own: Own; readonly extension: string; readonly notes: readonly string[] }
  | Extract<MediumReading, { ok: false }>;

async function factsOf(file: string, kind: FileKind, bytes: number): Promise<Found> {
  switch (kind.kind) {
    case "picture": {
      const probed = await probePicture(file, kind.extension);
      if (!probed.ok) return { ok: false, code: probed.code, why: probed.message };
      const { notes, ...sides } = probed.value;
      return { ok: true, own: { kind: "image", ...sides }, extension: kind.extension, notes };
    }
    case "film":
    case "sound":
      return filmOf(file, kind);
    case "pdf": {
      if (bytes > MAX_PDF_BYTES)
        return { ok: false, code: "too-large", why: "Is a PDF of more than 100 MB; save it smaller." };
      const pages = pdfPages(await readFile(file));
      if (!pages.ok) return { ok: false, code: pages.code, why: pages.message };
      return { ok: true, own: { kind: "pdf", pages: pages.value }, extension: "pdf", notes: [] };
    }
    case "html":
      if (bytes > MAX_SMALL_BYTES) return { ok: false, code: "too-large", why: "Is larger than 20 MB." };
      return { ok: true, own: { kind: "html", parts: [] }, extension: "html", notes: [] };
    case "font": {
      if (bytes > MAX_SMALL_BYTES) return { ok: false, code: "too-large", why: "Is larger than 20 MB." };
      return { ok: true, own: { kind: "font" }, extension: kind.extension, notes: [] };
    }
    case "zip": {
      const page = await readHtmlPackage(file);
      if (!page.ok) return { ok: false, code: page.code, why: page.message };
      const { parts, notes } = page.value;
      return { ok: true, own: { kind: "html", parts }, extension: "html", notes };
    }
    case "foreign": {
      const why = `Is ${kind.name}, which players do not show; save it as JPEG, PNG or WebP.`;
      return { ok: false, code: "needs-transcoding", why };
    }
  }
}

async function filmOf(file: string, kind: Extract<FileKind, { kind: "film" | "sound" }>): Promise<Found> {
  const probed = await probeFilm(file);
  if (!probed.ok) return { ok: false, code: probed.code, why: probed.message };
  const { notes, ...own } = probed.value;
  const container = kind.kind === "film" ? kind.container : kind.extension;
  if (own.kind === "video" && container !== "mp4" && container !== "webm") {
    const why = "Is a film in a container that players do not open; convert it to MP4 or WebM.";
    return { ok: false, code: "needs-transcoding", why };
  }
  const ofSound = kind.kind === "sound" ? kind.extension : kind.container === "mp4" ? "m4a" : "webm";
  return { ok: true, own, extension: own.kind === "audio" ? ofSound : container, notes };
}

async function firstBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
