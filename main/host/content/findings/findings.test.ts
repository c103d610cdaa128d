import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findInFilm } from "./find-in-film.node.ts";
import { findInPicture } from "./find-in-picture.node.ts";
import { openFindings } from "./findings.node.ts";
import { blinking } from "./moving-picture.fixture.node.ts";

const never = new AbortController().signal;
let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-findings-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const at = (name: string): string => join(dir, name);

const hasFfmpeg = (() => {
  try {
    execFileSync("ffmpeg", ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** A film that is grey for two seconds, then black and white so many times a second for two. */
function film(name: string, perSecond: number): string {
  const flash = `if(lt(T,2),90,255*mod(floor(${2 * perSecond}*T),2))`;
  const source = `nullsrc=size=96x64:rate=30:duration=4,geq=lum='${flash}':cb=128:cr=128`;
  const coder = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"];
  execFileSync("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", source, ...coder, at(name)]);
  return at(name);
}

describe.skipIf(!hasFfmpeg)("a film", () => {
  it("that flashes five times a second is found, with the second", async () => {
    const found = await findInFilm(film("strobe.mp4", 5), never);
    expect(found).toMatchObject({ kind: "picture", flashes: { general: [1, 2], red: [] } });
  });

  it("that flashes three times a second is not; what it is like below words is known", async () => {
    const found = await findInFilm(film("calm.mp4", 3), never);
    expect(found).toMatchObject({ kind: "picture", flashes: { general: [] } });
    if (found?.kind !== "picture") throw new Error("It is a picture.");
    expect(found.ground.darkest[0]).toBeLessThan(30);
    expect(found.ground.lightest[0]).toBeGreaterThan(900);
  });

  it("that is broken says so, and one that is called off says nothing", async () => {
    writeFileSync(at("cut.mp4"), "\0\0\0\x18ftypmp42 and nothing more", "latin1");
    expect(await findInFilm(at("cut.mp4"), never)).toMatchObject({ kind: "unseen" });
    expect(await findInFilm(at("calm.mp4"), AbortSignal.abort())).toBeNull();
  });
});

describe("a picture", () => {
  it.each(["gif", "webp"] as const)("that moves and flashes is found: %s", async (format) => {
    writeFileSync(at("strobe"), await blinking(format, 50));
    expect(await findInPicture(at("strobe"))).toMatchObject({ flashes: { general: [0], red: [] } });
    writeFileSync(at("slow"), await blinking(format, 500));
    expect(await findInPicture(at("slow"))).toMatchObject({ flashes: { general: [] } });
  });

  it.each(["gif", "webp"] as const)("that flashes only by being repeated is found: %s", async (format) => {
    const found = async (pictureMs: number, loop: number): Promise<unknown> => {
      const file = at(`blink-${pictureMs}-${loop}`);
      writeFileSync(file, await blinking(format, pictureMs, { loop, pages: 2 }));
      return findInPicture(file);
    };
    expect(await found(50, 0)).toMatchObject({ flashes: { general: [0] } });
    expect(await found(50, 2)).toMatchObject({ flashes: { general: [] } });
    expect(await found(500, 0)).toMatchObject({ flashes: { general: [] } });
  });

  it("tells where it is see-through, and says where it is broken", async () => {
    const [black, clear] = [
      { r: 0, g: 0, b: 0, alpha: 1 },
      { r: 0, g: 0, b: 0, alpha: 0 },
    ];
    const left = await sharp({ create: { width: 32, height: 64, channels: 4, background: black } })
      .png()
      .toBuffer();
    await sharp({ create: { width: 64, height: 64, channels: 4, background: clear } })
      .composite([{ input: left, left: 0, top: 0 }])
      .png()
      .toFile(at("logo.png"));
    const found = await findInPicture(at("logo.png"));
    if (found.kind !== "picture") throw new Error("It is a picture.");
    expect(new Set(found.ground.covers?.filter((_, cell) => cell % 16 < 7))).toEqual(new Set(["solid"]));
    expect(new Set(found.ground.covers?.filter((_, cell) => cell % 16 > 8))).toEqual(new Set(["clear"]));
    await sharp(left).toFile(at("black.png"));
    const solid = await findInPicture(at("black.png"));
    expect(solid.kind === "picture" && solid.ground).not.toHaveProperty("covers");
    writeFileSync(at("no.png"), "no picture");
    expect(await findInPicture(at("no.png"))).toMatchObject({ kind: "unseen" });
  });
});

it("a content is looked at once in its life, and forgotten with its draft", async () => {
  writeFileSync(at("a.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n");
  const content = { sha256: "a".repeat(64), mimeType: "text/vtt", file: at("a.vtt") };
  const first = openFindings(at("kept"));
  expect(first.of(content.sha256)).toBeNull();
  await first.follow([content, { ...content, sha256: "b".repeat(64), mimeType: "text/csv" }], never);
  expect(first.of(content.sha256)).toMatchObject({ kind: "captions", cues: 1 });
  expect(first.revision).toBe(1);
  rmSync(at("a.vtt"));
  const again = openFindings(at("kept"));
  expect(await again.look(content, never)).toEqual(first.of(content.sha256));
  await again.follow([], never);
  expect(again.of(content.sha256)).toBeNull();
  expect(existsSync(at("kept")) ? readdirSync(at("kept")) : []).toEqual([]);
});
