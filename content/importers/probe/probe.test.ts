import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FILM, pdfOf, pictureOf } from "../media.fixture.node.ts";
import { filmFacts } from "./film-facts.ts";
import { kindOfBytes } from "./kind-of-bytes.ts";
import { pdfPages } from "./pdf-pages.node.ts";
import { readMedium } from "./read-medium.node.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "psyche-probe-test-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function read(name: string, bytes: Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return readMedium(file, name);
}
const wide = { create: { width: 40, height: 20, channels: 3 as const, background: "#123456" } };

describe("pictures", () => {
  it("are as large as they are shown: turned after their EXIF, one picture of those that move", async () => {
    const turned = await sharp(wide).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await read("turned.jpg", turned)).toMatchObject({
      facts: {
        kind: "image",
        widthPixels: 20,
        heightPixels: 40,
        extension: "jpg",
        notes: ["is turned upright as its EXIF says"],
      },
    });
    const pictures = await Promise.all(["#ff0000", "#00ff00"].map((colour) => pictureOf(30, 20, colour)));
    const moving = await sharp(pictures, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await read("moving.gif", moving)).toMatchObject({
      facts: { widthPixels: 30, heightPixels: 20, notes: [expect.stringContaining("moves") as string] },
    });
    const printed = await sharp(wide).toColourspace("cmyk").jpeg().toBuffer();
    expect(await read("printed.jpg", printed)).toMatchObject({
      facts: { notes: [expect.stringContaining("CMYK") as string] },
    });
  });

  it("are known by their content, not their name", async () => {
    expect(await read("picture.mp4", await pictureOf(4, 4))).toMatchObject({
      facts: { kind: "image", extension: "png", fileName: "picture.mp4" },
    });
    expect(await read("page.png", Buffer.from("<html></html>"))).toMatchObject({ facts: { kind: "html" } });
    const tiff = await sharp(wide).tiff().toBuffer();
    expect(await read("scan.tif", tiff)).toMatchObject({
      ok: false,
      code: "needs-transcoding",
      why: expect.stringContaining("TIFF") as string,
    });
  });

  it("are refused when they are cut off, too large, or bring entities", async () => {
    const large = await sharp({ create: { ...wide.create, width: 9_000, height: 10 } })
      .png()
      .toBuffer();
    expect(await read("large.png", large)).toMatchObject({
      ok: false,
      code: "too-large",
      why: expect.stringContaining("9000×10") as string,
    });
    const whole = await sharp({ create: { ...wide.create, width: 600, height: 600 } })
      .jpeg()
      .toBuffer();
    expect(await read("cut.jpg", whole.subarray(0, whole.length - 200))).toMatchObject({
      ok: false,
      code: "broken",
    });
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>';
    expect(await read("a.svg", Buffer.from(svg))).toMatchObject({
      facts: { kind: "image", extension: "svg", widthPixels: 4 },
    });
    const entities = `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><!ENTITY x "y"></svg>`;
    expect(await read("b.svg", Buffer.from(entities))).toMatchObject({ ok: false, code: "unsafe" });
  });
});

describe("films", () => {
  const probed = (film: object, more: object = {}) =>
    filmFacts(
      JSON.stringify({
        streams: [
          { codec_type: "video", codec_name: "h264", pix_fmt: "yuv420p", width: 1920, height: 1080, ...film },
        ],
        format: { duration: "12.5" },
        ...more,
      }),
    );
  it.each([
    ["8K", { width: 7680, height: 4320 }, "too-large", "7680×4320"],
    ["HEVC", { codec_name: "hevc" }, "needs-transcoding", "hevc"],
    ["10 bit", { pix_fmt: "yuv420p10le" }, "needs-transcoding", "yuv420p10le"],
    ["no size", { width: 0 }, "broken", "large"],
  ])("of %s are refused with the reason", (_, film, code, words) => {
    expect(probed(film)).toMatchObject({
      ok: false,
      code,
      message: expect.stringContaining(words) as string,
    });
  });
  it("say their size as they are shown, their length and their sound", () => {
    expect(probed({ side_data_list: [{ rotation: -90 }] })).toMatchObject({
      value: { widthPixels: 1080, heightPixels: 1920, durationMs: 12_500, hasSound: false },
    });
    expect(probed({}, { format: {} })).toMatchObject({ ok: false, code: "broken" });
    expect(probed({ tags: { DURATION: "00:01:02.500000000" } }, { format: {} })).toMatchObject({
      value: { durationMs: 62_500 },
    });
    const streams = [
      { codec_type: "video", codec_name: "vp9", width: 4, height: 4 },
      { codec_type: "audio", codec_name: "ac3" },
    ];
    expect(probed({}, { streams })).toMatchObject({
      value: { hasSound: false, notes: [expect.stringContaining("ac3") as string] },
    });
    for (const json of [
      "",
      "{}",
      "[]",
      '{"streams":[]}',
      '{"streams":[{"codec_type":"data"}],"format":{"duration":"3"}}',
    ]) {
      expect(filmFacts(json)).toMatchObject({ ok: false, code: "broken" });
    }
  });

  it("are decoded to their end", async () => {
    expect(await read("film.webm", FILM)).toMatchObject({
      facts: { kind: "video", widthPixels: 720, heightPixels: 1280, durationMs: 6_000, hasSound: false },
    });
    expect(await read("cut.webm", FILM.subarray(0, FILM.length / 2))).toMatchObject({
      ok: false,
      code: "broken",
    });
  });

  it("say which tool is missing on a machine without ffmpeg", async () => {
    vi.stubEnv("PATH", folder);
    expect(await read("film.webm", FILM)).toMatchObject({
      ok: false,
      code: "no-tool",
      why: expect.stringContaining("install ffmpeg") as string,
    });
  });
});

describe("PDFs", () => {
  it("are counted in their page tree, packed or not, as it was last saved", () => {
    expect(pdfPages(pdfOf(3))).toEqual({ ok: true, value: 3 });
    const packed = deflateSync(
      "1 0 2 30 << /Type /Catalog /Pages 2 0 R >> << /Count 7 /Kids [] /Type /Pages >>",
    );
    const streamed = Buffer.concat([
      Buffer.from("%PDF-1.5\n5 0 obj\n<< /Type /ObjStm /N 2 /Filter /FlateDecode >>\nstream\n"),
      packed,
      Buffer.from("\nendstream\n%%EOF"),
    ]);
    expect(pdfPages(streamed)).toEqual({ ok: true, value: 7 });
    const appended = Buffer.concat([
      pdfOf(3),
      Buffer.from("2 0 obj\n<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >>\nendobj\n"),
    ]);
    expect(pdfPages(appended)).toEqual({ ok: true, value: 2 });
    const nested = Buffer.from(
      "%PDF-1.4\n<< /Type /Pages /Count 9 /Kids [] >>\n<< /Type /Pages /Parent 2 0 R /Count 4 >>",
    );
    expect(pdfPages(nested)).toEqual({ ok: true, value: 9 });
  });
  it("are refused when protected, endless or of no pages", () => {
    expect(pdfPages(Buffer.from("%PDF-1.4 trailer << /Encrypt 9 0 R >>"))).toMatchObject({
      code: "protected",
    });
    expect(pdfPages(pdfOf(501))).toMatchObject({ code: "too-large" });
    expect(pdfPages(Buffer.from("%PDF-1.4 nothing"))).toMatchObject({ code: "broken" });
  });
});

it("no bytes make it throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => void kindOfBytes(bytes)),
    { numRuns: 300 },
  );
});
