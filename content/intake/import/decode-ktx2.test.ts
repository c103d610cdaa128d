import { expect, it } from "vitest";
import { decodeKtx2 } from "./decode-ktx2.node.ts";

/** A block of 4 × 4 pixels in one colour: UASTC's mode 8, five bits of mode and then 8 bits a channel. */
function plainBlock(rgba: readonly number[]): Uint8Array {
  const bits = rgba.reduce((sum, value, at) => sum | (BigInt(value) << BigInt(5 + 8 * at)), 0x17n);
  return Uint8Array.from({ length: 16 }, (_, at) => Number((bits >> BigInt(8 * at)) & 0xffn));
}

/** A KTX 2.0 file of 8 × 4 pixels in one colour: header, index of one level, data format descriptor, two blocks. */
function plainKtx2(rgba: readonly number[]): Uint8Array {
  const [levelAt, descriptorAt, descriptorBytes, levelBytes] = [160, 104, 44, 32];
  const bytes = new Uint8Array(levelAt + levelBytes);
  bytes.set([0xab, 0x4b, 0x54, 0x58, 0x20, 0x32, 0x30, 0xbb, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  const [widthPixels, heightPixels] = [8, 4];
  // vkFormat, typeSize, width, height, depth, layers, faces, levels, supercompression, descriptor's place and length.
  [0, 1, widthPixels, heightPixels, 0, 0, 1, 1, 0, descriptorAt, descriptorBytes].forEach((value, at) =>
    view.setUint32(12 + 4 * at, value, true),
  );
  [levelAt, levelBytes, levelBytes].forEach((value, at) =>
    view.setBigUint64(80 + 8 * at, BigInt(value), true),
  );
  view.setUint32(descriptorAt, descriptorBytes, true);
  const uastc = 0xa6;
  bytes.set([2, 0, 40, 0, uastc, 1, 2, 0, 3, 3, 0, 0, 16], descriptorAt + 8);
  bytes.set([0, 0, 127, 3, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255], descriptorAt + 28);
  const block = plainBlock(rgba);
  bytes.set([...block, ...block], levelAt);
  return bytes;
}

it("decodes UASTC", async () => {
  const picture = await decodeKtx2(plainKtx2([200, 90, 40, 255]));
  expect(picture?.widthPixels).toBe(8);
  expect(picture?.heightPixels).toBe(4);
  expect([...(picture?.rgba.slice(0, 4) ?? [])]).toEqual([200, 90, 40, 255]);
  expect(picture?.rgba.length).toBe(4 * 8 * 4);
});

it("takes nothing else for KTX2", async () => {
  expect(await decodeKtx2(new Uint8Array(200))).toBeNull();
});
