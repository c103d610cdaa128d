import { describe, expect, it } from "vitest";
import { createFormat } from "./format.ts";
import { frenchSpaces } from "./french-spaces.ts";

const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, " ");

describe("createFormat", () => {
  it.each([
    ["en", "64%", "6.4%", "12,345"],
    ["fr", "64 %", "6,4 %", "12 345"],
    ["de", "64 %", "6,4 %", "12.345"],
  ] as const)("%s writes shares and counts", (locale, share, small, count) => {
    const format = createFormat(locale, "Europe/Berlin");
    expect(plain(format.share(0.64))).toBe(share);
    expect(plain(format.share(0.064))).toBe(small);
    expect(plain(format.count(12_345))).toBe(count);
  });
  it("tells the time at the site, not at the reader's", () => {
    const atMs = Date.parse("2026-11-20T23:30:00Z");
    expect(createFormat("de", "Europe/Berlin").time(atMs)).toBe("00:30");
    expect(createFormat("de", "America/New_York").time(atMs)).toBe("18:30");
  });
  it("keeps an ISO day on its day in every zone", () => {
    expect(createFormat("en", "Pacific/Kiritimati").day("2026-11-20")).toContain("20 November");
    expect(createFormat("en", "Pacific/Niue").day("2026-11-20")).toContain("20 November");
  });
  it.each([
    [40_000, "40 Sek."],
    [60_000, "1 Min."],
    [3_600_000, "1 Std."],
    [7_860_000, "2 Std. 11 Min."],
  ])("%i ms lasts %s", (durationMs, expected) => {
    expect(plain(createFormat("de", "UTC").duration(durationMs))).toBe(expected);
  });
  it("writes a span of days once where it is one day", () => {
    const format = createFormat("en", "UTC");
    expect(format.daySpan("2026-11-20", "2026-11-20")).toBe("20 November 2026");
    expect(plain(format.daySpan("2026-11-14", "2026-11-20"))).toMatch(/14 ?. ?20 November 2026/);
  });
});

describe("frenchSpaces", () => {
  it("sets signs apart by a narrow no-break space, and nothing else", () => {
    expect(frenchSpaces("Prêt ? 64 % « oui »")).toBe("Prêt\u202f? 64\u202f% «\u202foui\u202f»");
    expect(frenchSpaces("à 10:30, ici")).toBe("à 10:30, ici");
  });
});
