import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeMasks, encodeMasks, type MaskReel } from "./mask-rle.ts";

const reels = fc
  .record({ widthPixels: fc.integer({ min: 1, max: 40 }), heightPixels: fc.integer({ min: 1, max: 40 }) })
  .chain(({ widthPixels, heightPixels }) =>
    fc.record({
      widthPixels: fc.constant(widthPixels),
      heightPixels: fc.constant(heightPixels),
      masks: fc.array(
        fc
          .array(fc.constantFrom(0, 255), {
            minLength: widthPixels * heightPixels,
            maxLength: widthPixels * heightPixels,
          })
          .map((values) => Uint8Array.from(values)),
        { maxLength: 4 },
      ),
    }),
  );

describe("mask runs", () => {
  test("what was encoded is decoded", () => {
    fc.assert(
      fc.property(reels, (reel: MaskReel) => {
        expect(decodeMasks(encodeMasks(reel))).toEqual({ ok: true, value: reel });
      }),
    );
  });

  test("a long run takes few bytes", () => {
    const masks = [new Uint8Array(1000 * 1000).fill(255)];
    expect(encodeMasks({ widthPixels: 1000, heightPixels: 1000, masks }).length).toBeLessThan(20);
  });

  test("every cut is noticed", () => {
    const masks = [Uint8Array.of(0, 255, 255, 0, 0, 255), Uint8Array.of(255, 255, 255, 255, 255, 255)];
    const whole = encodeMasks({ widthPixels: 3, heightPixels: 2, masks });
    for (let length = 0; length < whole.length; length++) {
      expect(decodeMasks(whole.subarray(0, length))).toMatchObject({ ok: false, code: "corrupt" });
    }
  });

  test.each([
    ["foreign bytes", Uint8Array.of(1, 2, 3, 4, 5, 6, 7)],
    ["a reel that goes on", Uint8Array.of(0x50, 0x4d, 0x52, 0x31, 1, 1, 1, 1, 9)],
    ["a run past the mask", Uint8Array.of(0x50, 0x4d, 0x52, 0x31, 1, 1, 1, 2)],
    ["an empty run inside", Uint8Array.of(0x50, 0x4d, 0x52, 0x31, 2, 1, 1, 1, 0, 1)],
    ["a width of nothing", Uint8Array.of(0x50, 0x4d, 0x52, 0x31, 0, 1, 0)],
    ["a count past the limit", Uint8Array.of(0x50, 0x4d, 0x52, 0x31, 1, 1, 0xff, 0xff, 0x7f)],
  ])("%s is refused", (_, bytes) => {
    expect(decodeMasks(bytes)).toMatchObject({ ok: false, code: "corrupt" });
  });

  test("bytes of chance never throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        const outcome = decodeMasks(Uint8Array.of(0x50, 0x4d, 0x52, 0x31, ...tail));
        expect(typeof outcome.ok).toBe("boolean");
      }),
    );
  });
});
