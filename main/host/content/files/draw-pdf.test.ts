import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drawPdf } from "./draw-pdf.node.ts";
import { hasPoppler } from "./has-poppler.node.ts";
import { pdfOf } from "./pdf.fixture.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "psyche-pdf-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function draw(text: string, signal = new AbortController().signal) {
  writeFileSync(join(folder, "in.pdf"), text);
  const shares: number[] = [];
  const onShare = (share: number): void => void shares.push(share);
  return drawPdf({ file: join(folder, "in.pdf"), folder, onShare, signal }).then((drawn) => ({
    drawn,
    shares,
  }));
}

test.runIf(hasPoppler())("pages become pictures as high as a screen, in order", async () => {
  const { drawn, shares } = await draw(pdfOf(2, [300, 400]));
  if (!drawn.ok) throw new Error(drawn.message);
  expect(drawn.value.map((file) => file.slice(folder.length + 1))).toEqual([
    "page-001.webp",
    "page-002.webp",
  ]);
  expect(shares).toEqual([0.5, 1]);
  const picture = sharp(drawn.value[1]);
  const { format, height, width } = await picture.metadata();
  expect([format, height]).toEqual(["webp", 1920]);
  expect(Math.abs(width - 1440), "but for rounding").toBeLessThanOrEqual(1);
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

test.runIf(hasPoppler()).each([
  ["nothing of a PDF", "hello", "broken"],
  ["a PDF that is cut off", pdfOf(1, [300, 400]).slice(0, 60), "broken"],
  ["no page at all", pdfOf(0, [300, 400]), "broken"],
])("%s is refused in one sentence", async (_name, text, code) => {
  const { drawn } = await draw(text);
  expect(drawn).toMatchObject({ ok: false, code });
  expect(readdirSync(folder)).toEqual(["in.pdf"]);
  expect(readFileSync(join(folder, "in.pdf"), "utf8")).toBe(text);
});

test.runIf(hasPoppler())("it can be called off", async () => {
  const abort = new AbortController();
  abort.abort();
  expect((await draw(pdfOf(3, [300, 400]), abort.signal)).drawn).toMatchObject({ code: "called-off" });
});

test("a machine without the tool says what to install", async () => {
  const path = process.env["PATH"];
  process.env["PATH"] = "";
  try {
    expect((await draw(pdfOf(1, [300, 400]))).drawn).toMatchObject({
      code: "no-tool",
      message: expect.stringContaining("apt-get install poppler-utils"),
    });
  } finally {
    process.env["PATH"] = path;
  }
});
