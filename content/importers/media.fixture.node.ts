import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import sharp from "sharp";

/** The film of the samples: 720×1280, VP9, 6 s, silent. */
export const FILM = readFileSync(resolve(import.meta.dirname, "../samples/campaign/slow-turn.webm"));

/** A picture of tests in one colour. */
export function pictureOf(widthPixels: number, heightPixels: number, colour = "#336699"): Promise<Buffer> {
  const create = { width: widthPixels, height: heightPixels, channels: 3 as const, background: colour };
  return sharp({ create }).png().toBuffer();
}

/** A PDF of tests with empty pages. */
export function pdfOf(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(" ");
  const leaves = Array.from(
    { length: pages },
    (_, at) => `${at + 3} 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n`,
  );
  const catalog = "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
  const tree = `2 0 obj\n<< /Type /Pages /Count ${pages} /Kids [${kids}] >>\nendobj\n`;
  return Buffer.from(`%PDF-1.4\n${catalog}${tree}${leaves.join("")}trailer << /Root 1 0 R >>\n%%EOF\n`);
}

/** Writes files below a folder. */
export function lay(folder: string, files: Readonly<Record<string, Uint8Array | string>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
