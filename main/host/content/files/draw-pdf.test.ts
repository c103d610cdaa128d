import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drawPdf } from "./draw-pdf.node.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "psyche-pdf-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A PDF whose pages each hold one filled rectangle over their lower half. */
function pdfOf(pages: number, [width, height]: readonly [number, number]): string {
  const content = `0.8 0.1 0.2 rg 0 0 ${width} ${height / 2} re f`;
  const kids = Array.from({ length: pages }, (_, page) => `${3 + 2 * page} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
    ...Array.from({ length: pages }, (_, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${4 + 2 * page} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]).flat(),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
  return `%PDF-1.4\n${body}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF\n`;
}

function draw(text: string, signal = new AbortController().signal) {
  writeFileSync(join(folder, "in.pdf"), text);
  const shares: number[] = [];
  const onShare = (share: number): void => void shares.push(share);
  return drawPdf({ file: join(folder, "in.pdf"), folder, onShare, signal }).then((drawn) => ({
    drawn,
    shares,
  }));
}

test("pages become pictures as high as a screen, in order", async () => {
  const { drawn, shares } = await draw(pdfOf(2, [300, 400]));
  if (!drawn.ok) throw new Error(drawn.message);
  expect(drawn.value.map((file) => file.slice(folder.length + 1))).toEqual([
    "page-001.webp",
    "page-002.webp",
  ]);
  expect(shares).toEqual([0.5, 1]);
  const picture = sharp(drawn.value[1]);
  expect(await picture.metadata()).toMatchObject({ format: "webp", width: 1440, height: 1920 });
  const { data } = await picture
    .resize(2, 4, { fit: "fill" })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(
    [data[0], data[1]].every((value) => (value ?? 0) > 240),
    "white above",
  ).toBe(true);
  expect([(data[18] ?? 0) > 180, (data[19] ?? 255) < 60], "red below").toEqual([true, true]);
});

test.each([
  ["nothing of a PDF", "hello", "broken"],
  ["a PDF that is cut off", pdfOf(1, [300, 400]).slice(0, 60), "broken"],
  ["no page at all", pdfOf(0, [300, 400]), "broken"],
])("%s is refused in one sentence", async (_name, text, code) => {
  const { drawn } = await draw(text);
  expect(drawn).toMatchObject({ ok: false, code });
  expect(readdirSync(folder)).toEqual(["in.pdf"]);
  expect(readFileSync(join(folder, "in.pdf"), "utf8")).toBe(text);
});

test("it can be called off", async () => {
  const abort = new AbortController();
  abort.abort();
  expect((await draw(pdfOf(3, [300, 400]), abort.signal)).drawn).toMatchObject({ code: "called-off" });
});
