import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteRange } from "./byte-range.ts";

describe("byteRange", () => {
  it.each([
    [undefined, null],
    ["bytes=0-0", { start: 0, last: 0 }],
    ["bytes=2-5", { start: 2, last: 5 }],
    ["bytes=5-", { start: 5, last: 9 }],
    ["bytes=-3", { start: 7, last: 9 }],
    ["bytes=-30", { start: 0, last: 9 }],
    ["bytes=8-99", { start: 8, last: 9 }],
    ["bytes=10-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=5-2", null],
    ["bytes=-", null],
    ["bytes=0-1,4-5", null],
    ["items=0-1", null],
  ])("reads %s of ten bytes as %j", (header, expected) => {
    expect(byteRange(header, 10)).toEqual(expected);
  });

  it("never leaves the file", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.nat(1_000), (text, from, to, sizeBytes) => {
        for (const header of [text, `bytes=${from}-${to}`, `bytes=${from}-`, `bytes=-${to}`]) {
          const range = byteRange(header, sizeBytes);
          if (range === null || range === "unsatisfiable") continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.last).toBeGreaterThanOrEqual(range.start);
          expect(range.last).toBeLessThan(sizeBytes);
        }
      }),
    );
  });
});
