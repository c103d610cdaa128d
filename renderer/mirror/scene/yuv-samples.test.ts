import { expect, it } from "vitest";
import { yuvSamples } from "./yuv-samples.ts";

const [widthPixels, heightPixels] = [32, 64];
const pixels = widthPixels * heightPixels;

/** A picture of one colour, limited range. */
function planesOf(y: number, u: number, v: number, kind: "I420" | "NV12") {
  const bytes = new Uint8Array(pixels * 1.5).fill(y, 0, pixels);
  const half = { stride: widthPixels / 2 };
  if (kind === "I420") {
    bytes.fill(u, pixels, pixels * 1.25).fill(v, pixels * 1.25);
    const planes = [
      { offset: 0, stride: widthPixels },
      { offset: pixels, ...half },
      { offset: pixels * 1.25, ...half },
    ];
    return { bytes, planes, widthPixels, heightPixels, fullRange: false };
  }
  for (let at = pixels; at < bytes.length; at += 2) bytes.set([u, v], at);
  const planes = [
    { offset: 0, stride: widthPixels },
    { offset: pixels, stride: widthPixels },
  ];
  return { bytes, planes, widthPixels, heightPixels, fullRange: false };
}

it.each(["I420", "NV12"] as const)("reads grey, black and warm pictures of %s", (kind) => {
  expect([...yuvSamples(planesOf(16, 128, 128, kind)).subarray(0, 4)]).toEqual([0, 0, 0, 255]);
  expect([...yuvSamples(planesOf(235, 128, 128, kind)).subarray(0, 4)]).toEqual([255, 255, 255, 255]);
  const [red = 0, green = 0, blue = 0] = yuvSamples(planesOf(120, 110, 150, kind));
  expect(red).toBeGreaterThan(green);
  expect(green).toBeGreaterThan(blue);
});

it("looks at the whole picture", () => {
  const picture = planesOf(16, 128, 128, "I420");
  picture.bytes.fill(235, 0, pixels / 2);
  const rgba = yuvSamples(picture);
  const bright = rgba.filter((value, at) => at % 4 === 0 && value === 255);
  expect(bright).toHaveLength(128);
});
