import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { zipOf } from "../../../../content/importers/source/zip.fixture.node.ts";
import type { ContentJob } from "../../../bridge/contract/content.ts";
import { answerOf, contentShop, must } from "../fixtures.node.ts";
import type { ContentRoom } from "../open-content-room.node.ts";
import { hasPoppler } from "./has-poppler.node.ts";
import { pdfOf } from "./pdf.fixture.ts";
import { MAX_GIF_BYTES } from "./prepare-file.node.ts";

let shop: ReturnType<typeof contentShop>;
let room: ContentRoom;

beforeEach(() => {
  shop = contentShop();
  room = shop.open();
});
afterEach(async () => {
  await room.close();
  shop.remove();
});

/** Loads a file as the console does, and waits until it is done. */
async function load(file: string, fileName = "Our file.bin"): Promise<ContentJob> {
  const uploadId = must(await room.uploads.take(createReadStream(file)));
  const { jobId } = await answerOf(room, "content.take-file", { uploadId, fileName });
  let job: ContentJob | undefined;
  await expect
    .poll(
      async () => {
        job = (await answerOf(room, "content.jobs", {})).find((one) => one.jobId === jobId);
        return job?.step;
      },
      { timeout: 60_000 },
    )
    .toMatch(/done|refused/);
  if (job === undefined) throw new Error("The job is listed.");
  return job;
}
async function mediumOf({ mediaId, refusal }: ContentJob) {
  expect(refusal).toBeNull();
  const { programme } = await answerOf(room, "content.draft", {});
  const medium = programme.media.find((one) => one.mediaId === mediaId);
  if (medium === undefined) throw new Error("The medium is in the draft.");
  return medium;
}
const picture = (widthPixels: number, heightPixels: number) =>
  sharp({ create: { width: widthPixels, height: heightPixels, channels: 3, background: "#7a3b2e" } });
const at = (name: string) => join(shop.dir, name);

describe("a file that is loaded", () => {
  it("becomes a medium of the draft, with a thumbnail, and is kept once", async () => {
    await picture(900, 600).png().toFile(at("a.png"));
    const job = await load(at("a.png"), "Herbst Aktion.png");
    const medium = await mediumOf(job);
    expect(medium).toMatchObject({
      kind: "image",
      name: "Herbst Aktion",
      widthPixels: 900,
      heightPixels: 600,
    });
    expect(room.consoleFile(`/sign/draft/${medium.path}`)).toMatchObject({ mimeType: "image/png" });
    const thumbnail = room.consoleFile(`/sign/thumbs/${medium.mediaId}.webp`);
    expect(await sharp(thumbnail?.file).metadata()).toMatchObject({ width: 320, format: "webp" });
    expect((await load(at("a.png"), "Herbst Aktion.png")).mediaId).toBe(job.mediaId);
    expect((await answerOf(room, "content.draft", {})).programme.media).toHaveLength(2);
    const left = ["uploads", "queue", "work"].flatMap((name) => {
      const folder = join(shop.dataDir, "content", name);
      return existsSync(folder) ? readdirSync(folder) : [];
    });
    expect(left).toEqual([]);
  });

  it("is turned upright, and brought from printing colours to the screen's", async () => {
    await picture(80, 60).withMetadata({ orientation: 6 }).jpeg().toFile(at("turned.jpg"));
    const turned = await load(at("turned.jpg"), "turned.jpg");
    expect(await mediumOf(turned)).toMatchObject({ widthPixels: 60, heightPixels: 80 });
    expect(turned.remarks).toContain("was turned upright");
    await picture(80, 60).toColourspace("cmyk").jpeg().toFile(at("printed.jpg"));
    const printed = await load(at("printed.jpg"), "printed.jpg");
    const { path } = await mediumOf(printed);
    expect(await sharp(room.consoleFile(`/sign/draft/${path}`)?.file).metadata()).toMatchObject({
      space: "srgb",
    });
  });

  it("is converted from TIFF", async () => {
    await picture(80, 60).tiff().toFile(at("a.tif"));
    const job = await load(at("a.tif"), "a.tif");
    expect(await mediumOf(job)).toMatchObject({ kind: "image", path: expect.stringMatching(/\.jpg$/) });
    expect(job.remarks).toEqual(["was converted from TIFF"]);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["empty.png", " ", /no picture/],
    ["cut.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), /broken/],
    ["phone.heic", "\0\0\0\x18ftypheic\0\0\0\0", /HEIC.*iPhone/],
    ["letter.zip", "PK\x03\x04and so on", /ZIP/],
    ["prices.csv", "a\xff\0b", /no picture/],
    ["prices.json", "{", /no picture/],
  ])("%s is refused with what to do", async (name, bytes, why) => {
    writeFileSync(at(name), bytes, typeof bytes === "string" ? "latin1" : undefined);
    const job = await load(at(name), name);
    expect(job).toMatchObject({ step: "refused", mediaId: null });
    expect(job.refusal).toMatch(why);
  });

  it("may be captions", async () => {
    writeFileSync(at("film.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n");
    const job = await load(at("film.vtt"), "Film (en).vtt");
    expect(job).toMatchObject({ step: "done", mediaId: null });
    const path = job.remarks[0]?.replace("captions: ", "") ?? "";
    expect(room.consoleFile(`/sign/draft/${path}`)).toMatchObject({ mimeType: "text/vtt" });
  });

  it("may be a table", async () => {
    writeFileSync(at("prices.csv"), "product,price\nTee,25\n");
    const medium = await mediumOf(await load(at("prices.csv"), "Prices.csv"));
    expect(medium).toMatchObject({ kind: "dataset", name: "Prices" });
    expect(room.consoleFile(`/sign/draft/${medium.path}`)).toMatchObject({ mimeType: "text/csv" });
  });

  it.runIf(hasPoppler())("may be a PDF, of which screens show pictures of the pages", async () => {
    writeFileSync(at("leaflet.pdf"), pdfOf(2, [300, 400]));
    const medium = await mediumOf(await load(at("leaflet.pdf"), "Leaflet.pdf"));
    const beside = medium.path.slice(0, -".pdf".length);
    expect(medium).toMatchObject({
      kind: "pdf",
      pages: 2,
      pagePaths: [`${beside}/page-001.webp`, `${beside}/page-002.webp`],
    });
    const page = room.consoleFile(`/sign/draft/${beside}/page-002.webp`);
    expect(await sharp(page?.file).metadata()).toMatchObject({ height: 1920 });
    expect(room.consoleFile(`/sign/thumbs/${medium.mediaId}.webp`)).not.toBeNull();
  });

  it("may be a page packed with all that it needs", async () => {
    const page = [
      { path: "index.html", bytes: "<!doctype html><script src=own.js></script>" },
      { path: "own.js", bytes: "1" },
      { path: "notes.docx", bytes: "left behind" },
    ];
    writeFileSync(at("page.zip"), zipOf(page));
    const medium = await mediumOf(await load(at("page.zip"), "Our page.zip"));
    expect(medium).toMatchObject({ kind: "html", path: `pages/${medium.mediaId}/index.html` });
    const { revision } = await answerOf(room, "content.draft", {});
    await answerOf(room, "content.publish", { seen: revision, note: "" });
    const served = ["index.html", "own.js", "notes.docx"].map(
      (name) => room.mirrorFile(`/sign/2/pages/${medium.mediaId}/${name}`)?.mimeType,
    );
    expect(served).toEqual(["text/html", "text/javascript", undefined]);
  });

  it("is asked for again where it is not here", async () => {
    const gone = { uploadId: "0".repeat(32), fileName: "a.png" };
    await expect(answerOf(room, "content.take-file", gone)).rejects.toThrow("no-such-upload");
  });
});

const hasFfmpeg = (() => {
  try {
    execFileSync("ffmpeg", ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasFfmpeg)("a film that is loaded", () => {
  const make = (name: string, ...args: string[]) => {
    const source = ["-f", "lavfi", "-i", "testsrc=size=161x121:rate=10:duration=1"];
    execFileSync("ffmpeg", ["-v", "error", ...source, ...args, at(name)]);
    return at(name);
  };

  it("is converted where players could not decode it", async () => {
    const job = await load(make("old.avi", "-c:v", "mpeg4"), "old.avi");
    const medium = await mediumOf(job);
    expect(medium).toMatchObject({ kind: "video", widthPixels: 160, heightPixels: 120, durationMs: 1_000 });
    expect(job.remarks).toEqual(["was converted to H.264"]);
    expect(room.consoleFile(`/sign/thumbs/${medium.mediaId}.webp`)).not.toBeNull();
  });

  it("stays as it is where they can", async () => {
    const file = make("new.webm", "-c:v", "libvpx", "-pix_fmt", "yuv420p");
    expect(await mediumOf(await load(file, "new.webm"))).toMatchObject({ kind: "video", widthPixels: 161 });
  });

  it("is refused where it is larger than any player decodes", async () => {
    const coder = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"];
    const file = make("8k.mp4", "-vf", "scale=7680:4320", "-frames:v", "1", ...coder);
    expect((await load(file, "8k.mp4")).refusal).toMatch(/7680×4320.*4K/);
  });

  it("may have been a moving picture that is too large to be held", async () => {
    const noise = "color=gray:size=760x760:rate=10:duration=3,noise=alls=100:allf=t";
    execFileSync("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", noise, at("noise.gif")]);
    expect(statSync(at("noise.gif")).size).toBeGreaterThan(MAX_GIF_BYTES);
    const job = await load(at("noise.gif"), "noise.gif");
    expect(await mediumOf(job)).toMatchObject({ kind: "video", durationMs: 3_000, hasSound: false });
    expect(job.remarks).toContain("was converted to H.264");
    // Noise is the hardest film there is.
  }, 60_000);

  it("is refused where it is broken", async () => {
    writeFileSync(at("cut.mp4"), "\0\0\0\x18ftypmp42 and nothing more", "latin1");
    expect((await load(at("cut.mp4"), "cut.mp4")).refusal).toMatch(/broken|cut off/);
  });
});
