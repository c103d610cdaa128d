import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument, PasswordException } from "pdfjs-dist/legacy/build/pdf.mjs";
import { MAX_PDF_PAGES } from "../../../../content/schema/signage/media.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";

/** Longer side of a drawn page, pixels: a portrait screen's height. */
const PAGE_SIDE_PIXELS = 1920;
/** A page is not drawn larger than this many times its own size in points; tiny pages would be all blur. */
const MOST_SCALE = 8;
const WEBP_QUALITY = 90;
const MAX_PDF_BYTES = 200 * 1024 ** 2;

export interface DrawPdfOrder {
  readonly file: string;
  /** Empty; the pictures are written there. */
  readonly folder: string;
  /** How much is drawn, 0..1. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Draws each page of a PDF as a WebP picture, so that screens need no reader; files in the order of the pages. Nothing
 * in the file is run, and nothing is fetched. Fails on a file that is locked, broken, empty or too long.
 */
export async function drawPdf(
  order: DrawPdfOrder,
): Promise<Result<readonly string[], "locked" | "broken" | "too-long" | "called-off">> {
  const bytes = new Uint8Array(await readFile(order.file));
  if (bytes.length > MAX_PDF_BYTES)
    return fail("too-long", "The PDF is larger than 200 MB; save it smaller.");
  const loading = getDocument({
    data: bytes,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
    standardFontDataUrl: `${join(packageFolder(), "standard_fonts")}/`,
    cMapUrl: `${join(packageFolder(), "cmaps")}/`,
    cMapPacked: true,
    wasmUrl: `${join(packageFolder(), "wasm")}/`,
  });
  try {
    const document = await loading.promise;
    const { numPages } = document;
    if (numPages > MAX_PDF_PAGES) {
      return fail("too-long", `The PDF has ${numPages} pages; ${MAX_PDF_PAGES} are the most, split it.`);
    }
    if (numPages === 0) return unreadable();
    const files: string[] = [];
    for (let number = 1; number <= numPages; number++) {
      if (order.signal.aborted) return fail("called-off", "Drawing the PDF was called off.");
      const file = join(order.folder, `page-${String(number).padStart(3, "0")}.webp`);
      await writeFile(file, await drawPage(await document.getPage(number)));
      files.push(file);
      order.onShare(number / numPages);
    }
    return succeed(files);
  } catch (error) {
    return error instanceof PasswordException
      ? fail("locked", "The PDF asks for a password; save it without one.")
      : unreadable();
  } finally {
    await loading.destroy();
  }
}

function unreadable() {
  return fail("broken", "The PDF cannot be read; save it again as PDF, or export its pages as pictures.");
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

async function drawPage(page: PdfPage): Promise<Buffer> {
  const own = page.getViewport({ scale: 1 });
  const scale = Math.min(MOST_SCALE, PAGE_SIDE_PIXELS / Math.max(own.width, own.height));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // Its types know the page's canvas only; this one draws the same.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: "#ffffff" })
    .promise;
  page.cleanup();
  return canvas.encode("webp", WEBP_QUALITY);
}

function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
}
