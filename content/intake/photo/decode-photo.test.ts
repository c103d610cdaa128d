import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { decodePhoto, MAX_PHOTO_BYTES, WORKING_SIDE_PIXELS } from "./decode-photo.node.ts";

/** 40 × 20, left half red, right half blue. */
const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: "#ff0000" } }).composite([
  { input: { create: { width: 20, height: 20, channels: 3, background: "#0000ff" } }, left: 20, top: 0 },
]);
const flat = await picture.png().toBuffer();

async function decoded(bytes: Uint8Array) {
  const photo = await decodePhoto(bytes);
  if (!photo.ok) throw new Error(photo.message);
  const { widthPixels, heightPixels, rgba } = photo.value;
  const pixel = (x: number, y: number): number[] => {
    const at = 4 * (y * widthPixels + x);
    return Array.from(rgba.subarray(at, at + 4));
  };
  return { widthPixels, heightPixels, pixel };
}

describe("decodePhoto", () => {
  it.each(["jpeg", "png", "webp", "avif"] as const)("reads %s", async (format) => {
    const { widthPixels, heightPixels, pixel } = await decoded(await sharp(flat).toFormat(format).toBuffer());
    expect([widthPixels, heightPixels]).toEqual([40, 20]);
    const [red = 0, , blue = 255, alpha] = pixel(4, 10);
    expect(red).toBeGreaterThan(200);
    expect(blue).toBeLessThan(60);
    expect(alpha).toBe(255);
  });

  it("turns a photo upright", async () => {
    const sideways = await sharp(flat).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { widthPixels, heightPixels, pixel } = await decoded(sideways);
    expect([widthPixels, heightPixels]).toEqual([20, 40]);
    expect(pixel(10, 4)[0]).toBeGreaterThan(200);
  });

  it("brings CMYK to sRGB", async () => {
    const { pixel } = await decoded(await sharp(flat).toColourspace("cmyk").jpeg().toBuffer());
    const [red = 0, , blue = 255] = pixel(4, 10);
    expect(red).toBeGreaterThan(blue + 100);
  });

  it("keeps alpha", async () => {
    const clear = await sharp(flat).removeAlpha().ensureAlpha(0).png().toBuffer();
    expect((await decoded(clear)).pixel(4, 10)[3]).toBe(0);
  });

  it("shrinks to the working size", async () => {
    const large = await sharp(flat).resize(4000, 2000).jpeg().toBuffer();
    expect((await decoded(large)).widthPixels).toBe(WORKING_SIDE_PIXELS);
  });

  it("refuses what is broken or too large, with a sentence", async () => {
    const photo = await sharp(flat).resize(400, 200).jpeg().toBuffer();
    for (const bytes of [new Uint8Array(), new Uint8Array(500).fill(7), photo.subarray(0, 300)]) {
      expect(await decodePhoto(bytes)).toMatchObject({ ok: false, code: "unreadable" });
    }
    expect(await decodePhoto("/nowhere/photo.jpg")).toMatchObject({ ok: false, code: "unreadable" });
    expect(await decodePhoto(new Uint8Array(MAX_PHOTO_BYTES + 1))).toMatchObject({
      ok: false,
      code: "too-large",
    });
    const wide = await sharp({ create: { width: 12_000, height: 9000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    expect(await decodePhoto(wide)).toMatchObject({ ok: false, code: "too-large" });
  });
});
