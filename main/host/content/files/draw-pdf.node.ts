import { execFile } from "node:child_process";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { MAX_PDF_PAGES } from "../../../../content/schema/signage/media.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";

/** Longer side of a drawn page, pixels: a portrait screen's height. */
const PAGE_SIDE_PIXELS = 1920;
const WEBP_QUALITY = 90;
const MAX_PDF_BYTES = 200 * 1024 ** 2;
/** A page that takes longer is no page for a screen. */
const MAX_PAGE_MS = 60_000;
const MAX_ANSWER_BYTES = 1024 ** 2;

export type DrawPdfCode = "no-tool" | "locked" | "broken" | "too-long" | "called-off";

export interface DrawPdfOrder {
  readonly file: string;
  /** Empty; the pictures are written there. */
  readonly folder: string;
  /** How much is drawn, 0..1. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Draws each page of a PDF as a WebP picture, so that screens need no reader; files in the order of the pages. Drawn by
 * Poppler in a process of its own, page by page: a page that hangs or is too much ends with that process. Fails on a
 * file that is locked, broken, empty or too long, and where Poppler is not on this machine.
 */
export async function drawPdf(order: DrawPdfOrder): Promise<Result<readonly string[], DrawPdfCode>> {
  if ((await stat(order.file)).size > MAX_PDF_BYTES)
    return fail("too-long", "The PDF is larger than 200 MB; save it smaller.");
  const told = await run("pdfinfo", [order.file], order.signal);
  if (!told.ok) return told;
  const pages = Number(/^Pages:\s+(\d+)$/m.exec(told.value)?.[1] ?? 0);
  if (pages === 0) return unreadable();
  if (pages > MAX_PDF_PAGES)
    return fail("too-long", `The PDF has ${pages} pages; ${MAX_PDF_PAGES} are the most, split it.`);
  const files: string[] = [];
  for (let page = 1; page <= pages; page++) {
    const drawn = await drawPage(order, page);
    if (!drawn.ok) return drawn;
    files.push(drawn.value);
    order.onShare(page / pages);
  }
  return succeed(files);
}

async function drawPage(
  { file, folder, signal }: DrawPdfOrder,
  page: number,
): Promise<Result<string, DrawPdfCode>> {
  const name = `page-${String(page).padStart(3, "0")}`;
  const only = ["-f", String(page), "-l", String(page), "-singlefile"];
  const args = ["-png", "-scale-to", String(PAGE_SIDE_PIXELS), ...only, file, join(folder, name)];
  const drawn = await run("pdftoppm", args, signal);
  if (!drawn.ok) return drawn;
  if (!(await readdir(folder)).includes(`${name}.png`)) return unreadable();
  const png = join(folder, `${name}.png`);
  const webp = join(folder, `${name}.webp`);
  await sharp(png).webp({ quality: WEBP_QUALITY }).toFile(webp);
  await rm(png);
  return succeed(webp);
}

/** What one of Poppler's programs prints. */
function run(
  program: "pdfinfo" | "pdftoppm",
  args: readonly string[],
  signal: AbortSignal,
): Promise<Result<string, DrawPdfCode>> {
  const limits = {
    signal,
    timeout: MAX_PAGE_MS,
    killSignal: "SIGKILL",
    maxBuffer: MAX_ANSWER_BYTES,
  } as const;
  return new Promise((resolve) => {
    execFile(program, args, limits, (error, printed, complaint) => {
      if (error === null) resolve(succeed(printed));
      else if (signal.aborted) resolve(fail("called-off", "Drawing the PDF was called off."));
      else if (error.code === "ENOENT") resolve(noTool());
      else if (/password/i.test(complaint))
        resolve(fail("locked", "The PDF asks for a password; save it without one."));
      else resolve(unreadable());
    });
  });
}

function noTool() {
  return fail(
    "no-tool",
    "PDFs are drawn by Poppler, which this machine lacks: sudo apt-get install poppler-utils, or export the pages as pictures.",
  );
}

function unreadable() {
  return fail("broken", "The PDF cannot be read; save it again as PDF, or export its pages as pictures.");
}
