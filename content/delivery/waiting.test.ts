import { describe, expect, it } from "vitest";
import { createManualClock } from "../../main/base/clock.ts";
import { createManualTimers } from "../../main/base/timers.ts";
import { contentRange, strongTag } from "./content-range.ts";
import { addressFault, allowedAddress } from "./origins.ts";
import { createPace, LONGEST_WAIT_MS, pause, retryAfterMs, waitAfter } from "./waiting.ts";

describe("waits", () => {
  it("grow twofold up to five minutes, half of it by chance", () => {
    expect([1, 2, 3, 9, 10, 99].map((failures) => waitAfter(failures, 1))).toEqual([
      1_000,
      2_000,
      4_000,
      256_000,
      LONGEST_WAIT_MS,
      LONGEST_WAIT_MS,
    ]);
    expect(waitAfter(3, 0)).toBe(2_000);
  });

  it("follow what a server asks for, within bounds", () => {
    expect(
      ["2", "0", "999999", "Wed, 21 Oct 2015 07:28:00 GMT", "-1", "", undefined].map(retryAfterMs),
    ).toEqual([2_000, 0, LONGEST_WAIT_MS, null, null, null, null]);
  });

  it("end when they are called off, and leave no timer", async () => {
    const timers = createManualTimers();
    const stop = new AbortController();
    const pausing = pause(timers, 1_000, stop.signal);
    stop.abort();
    await pausing;
    await pause(timers, 1_000, stop.signal);
    const other = pause(timers, 1_000, new AbortController().signal);
    timers.advance(1_000);
    await other;
  });

  it("keep a rate over all who ask, and save nothing up", async () => {
    const clock = createManualClock();
    const timers = createManualTimers();
    const pace = createPace(1_000, clock, timers);
    const { signal } = new AbortController();
    clock.advance(60_000);
    let done = 0;
    const count = (): number => (done += 1);
    const both = Promise.all([pace.take(500, signal).then(count), pace.take(1_000, signal).then(count)]);
    timers.advance(499);
    await Promise.resolve();
    expect(done).toBe(0);
    timers.advance(1);
    await Promise.resolve();
    await Promise.resolve();
    expect(done).toBe(1);
    timers.advance(1_000);
    await both;
    await createPace(null, clock, timers).take(1e12, signal);
  });
});

describe("headers", () => {
  it.each([
    ["bytes 5-9/10", { start: 5, totalBytes: 10 }],
    ["bytes 0-0/*", { start: 0, totalBytes: null }],
    ["bytes */10", null],
    ["lines 1-2/3", null],
    ["bytes 5-9/10, bytes 1-2/10", null],
    [undefined, null],
  ])("Content-Range %s", (header, range) => {
    expect(contentRange(header)).toEqual(range);
  });

  it.each([
    ['"abc"', '"abc"'],
    ['W/"abc"', null],
    ["abc", null],
    [`"${"a".repeat(300)}"`, null],
    ['"a\r\nx: y"', null],
    [undefined, null],
  ])("ETag %j", (header, tag) => {
    expect(strongTag(header)).toBe(tag);
  });
});

describe("origins", () => {
  it.each([
    ["https://content.example/shop/manifest.json", true],
    ["http://192.168.1.5:8080/manifest.json", true],
    ["https://ada:secret@content.example/manifest.json", false],
    ["ftp://content.example/manifest.json", false],
    ["file:///etc/passwd", false],
    ["content.example/manifest.json", false],
    ["", false],
  ])("%s named by an administrator: %s", (address, good) => {
    expect(addressFault(address) === null).toBe(good);
  });

  it.each([
    ["https://content.example/a/manifest.json", true],
    ["https://content.example:443/a", true],
    ["https://content.example:8443/a", false],
    ["http://content.example/a", false],
    ["https://content.example.evil.example/a", false],
    ["https://evil.example/https://content.example", false],
    ["https://content.example@evil.example/a", false],
    ["https://ada:secret@content.example/a", false],
    ["file:///etc/passwd", false],
    ["/a/manifest.json", false],
  ])("%s allowed: %s", (address, allowed) => {
    expect(allowedAddress(address, ["https://content.example"]).ok).toBe(allowed);
  });
});
