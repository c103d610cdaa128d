import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createManualClock } from "../../main/base/clock.ts";
import type { Timers } from "../../main/base/timers.ts";
import { must, openTestLibrary, testKey } from "../library/fixtures.node.ts";
import type { Library } from "../library/library.ts";
import { createDiskImage, simulateDisk } from "../library/simulated-disk.ts";
import { bytesOf, packageFixture } from "../verify/fixtures.node.ts";
import { createPassingKey } from "../verify/keys.node.ts";
import { SILENCE_MS } from "./ask.node.ts";
import { type DeliveryOptions, type DeliveryProgress, deliverPackage } from "./deliver-package.node.ts";
import { type HostileServer, MOODS, type Mood, openHostileServer } from "./hostile-server.node.ts";

const SEED = Number(process.env["SEED"] ?? Date.now() % 100_000);
const FILM = "media/über uns.webp";
const FILM_BYTES = 30_000;

/** The machine's timers, a thousand times as fast; but a busy machine is not taken for a silent server. */
const hastyTimers: Timers = {
  after(durationMs, callback) {
    const timer = setTimeout(callback, durationMs === SILENCE_MS ? 150 : durationMs / 1_000);
    return () => clearTimeout(timer);
  },
};

let server: HostileServer;
let image: ReturnType<typeof createDiskImage>;
let library: Library;
beforeEach(async () => {
  server = await openHostileServer();
  image = createDiskImage();
  library = await openTestLibrary(simulateDisk(image));
});
afterEach(() => server.close());

function serve(version: number, key = testKey): void {
  const pictures = { [FILM]: bytesOf(version, FILM_BYTES), "media/small.webp": bytesOf(0, 100) };
  const { bytesByPath, text } = packageFixture({ key, version, pictures });
  for (const [path, bytes] of bytesByPath) server.content.set(`a/${path}`, bytes);
  server.content.set("a/manifest.json", new TextEncoder().encode(text));
}

function deliver(changes: Partial<DeliveryOptions> = {}) {
  return deliverPackage({
    address: `${server.origin}/a/manifest.json`,
    library,
    keys: [testKey.publicKey],
    origins: [server.origin],
    clock: createManualClock(),
    timers: hastyTimers,
    chance: () => 0,
    signal: new AbortController().signal,
    ...changes,
  });
}

const filmRequests = () => server.seen.filter(({ path }) => path === `a/${FILM}`);

describe("a delivery", () => {
  it("brings a package whole, shows nothing, and fetches nothing twice", async () => {
    serve(1);
    const progress: DeliveryProgress[] = [];
    const brought = must(await deliver({ onProgress: (one) => progress.push(one) }));
    expect(brought.programme.programmeId).toBe("tests");
    expect(await library.playing()).toMatchObject({ ok: false, code: "not-kept" });
    expect(progress.at(-1)).toMatchObject({ files: 3, filesHere: 3 });
    expect(progress.at(-1)?.bytesHere).toBe(progress.at(-1)?.bytes);
    const before = server.seen.length;
    must(await deliver());
    expect(server.seen.slice(before).map(({ path }) => path)).toEqual(["a/manifest.json"]);
    serve(2);
    must(await deliver());
    expect(must(await library.versions()).map(({ version }) => version)).toEqual([2, 1]);
    expect(server.seen.filter(({ path }) => path === "a/media/small.webp").length).toBe(1);
  });

  it("goes on after a restart where it stopped, by range and only if it is the same content", async () => {
    serve(1);
    server.moods.set(`a/${FILM}`, ["cuts", ...Array.from({ length: 20 }, () => "fails" as const)]);
    expect(await deliver()).toMatchObject({ ok: false, code: "unreachable" });
    expect(must(await library.versions())).toEqual([]);
    server.moods.clear();
    library = await openTestLibrary(simulateDisk(image));
    must(await deliver());
    const last = filmRequests().at(-1);
    expect(last?.range).toBe("bytes=15000-");
    expect(last?.ifRange).toMatch(/^"[0-9a-f]{12}"$/);
  });

  it("begins anew where the content changed in the middle, and takes only what was published", async () => {
    serve(1);
    server.moods.set(`a/${FILM}`, ["cuts", "changed", "fine"]);
    must(await deliver());
    expect(must(await library.audit()).faults).toEqual([]);
  });

  it.each<readonly [Mood, string]>([
    ["ignores-ranges", "comes"],
    ["sends-too-much", "comes"],
    ["sends-too-little", "comes"],
    ["cuts", "comes"],
    ["says-wrong-length", "comes"],
    ["fails", "comes"],
    ["is-busy", "comes"],
    ["hangs", "comes"],
    ["stalls", "comes"],
    ["drips", "comes"],
    ["redirects", "comes"],
    ["packs", "comes"],
    ["packs-and-cuts", "comes"],
    ["packs-strangely", "comes"],
    ["packs-ranges", "comes"],
    ["changed", "comes"],
    ["sends-wrong-range", "comes"],
    ["refuses-ranges", "comes"],
    ["empty", "comes"],
    ["talks-nonsense", "comes"],
    ["is-missing", "not-found"],
    ["redirects-for-ever", "wrong-answer"],
    ["redirects-away", "not-allowed"],
  ])("from a server that once %s: %s", async (mood, outcome) => {
    serve(1);
    server.moods.set(`a/${FILM}`, ["cuts", mood, mood]);
    const delivered = await deliver();
    if (outcome === "comes") must(delivered);
    else expect(delivered).toMatchObject({ ok: false, code: outcome });
    expect(must(await library.audit()).faults).toEqual([]);
  });

  it.each<readonly [Mood, string]>([
    ["changed", "wrong-answer"],
    ["sends-too-much", "wrong-answer"],
    ["says-wrong-length", "wrong-answer"],
    ["fails", "unreachable"],
    ["hangs", "unreachable"],
    ["talks-nonsense", "unreachable"],
    ["packs-strangely", "unreachable"],
  ])("gives up, bounded, on a server that always %s: %s", async (mood, code) => {
    serve(1);
    const always = Array.from({ length: 100 }, () => mood);
    server.moods.set(`a/${FILM}`, always);
    const refused = await deliver();
    expect(refused).toMatchObject({ ok: false, code });
    expect(refused.ok ? "" : refused.message).toContain(encodeURI(FILM));
    expect(filmRequests().length).toBeLessThanOrEqual(8);
    expect(must(await library.versions())).toEqual([]);
  });

  it.each<readonly [Mood, string]>([
    ["fails", "unreachable"],
    ["cuts", "unreachable"],
    ["hangs", "unreachable"],
    ["is-missing", "not-found"],
    ["redirects-for-ever", "wrong-answer"],
    ["changed", "bad-manifest"],
    ["sends-too-much", "bad-manifest"],
    ["empty", "wrong-answer"],
  ])("of a manifest that always %s: %s", async (mood, code) => {
    serve(1);
    server.moods.set(
      "a/manifest.json",
      Array.from({ length: 100 }, () => mood),
    );
    expect(await deliver()).toMatchObject({ ok: false, code });
    expect(server.seen.length).toBeLessThanOrEqual(8);
  });

  it("asks nobody whom no administrator named, and nobody with a password in the address", async () => {
    serve(1);
    for (const origins of [[], ["https://content.example"], [server.origin.replace("http", "https")]])
      expect(await deliver({ origins })).toMatchObject({ ok: false, code: "not-allowed" });
    const address = `${server.origin.replace("//", "//ada:secret@")}/a/manifest.json`;
    expect(await deliver({ address })).toMatchObject({ ok: false, code: "not-allowed" });
    expect(await deliver({ address: "manifest.json" })).toMatchObject({ code: "not-allowed" });
    expect(server.seen).toEqual([]);
  });

  it("takes no package of a stranger, none that is too large, and none that was replaced", async () => {
    serve(1, createPassingKey("Stranger"));
    expect(await deliver()).toMatchObject({ ok: false, code: "unknown-key" });
    serve(3);
    expect(await deliver({ maxPackageBytes: 1_000 })).toMatchObject({ ok: false, code: "too-large" });
    expect(server.seen.every(({ path }) => path === "a/manifest.json")).toBe(true);
    must(await deliver());
    serve(2);
    expect(await deliver()).toMatchObject({ ok: false, code: "older-version" });
  });

  it("stops when it is asked to, and keeps what came", async () => {
    serve(1);
    server.moods.set(`a/${FILM}`, ["stalls"]);
    const stop = new AbortController();
    const delivering = deliver({ signal: stop.signal });
    await expect.poll(() => filmRequests().length).toBe(1);
    stop.abort();
    expect(await delivering).toMatchObject({ ok: false, code: "stopped" });
    must(await deliver());
  });

  it("stays below the rate that was set", async () => {
    serve(1);
    const waits: number[] = [];
    const timers: Timers = {
      after(durationMs, callback) {
        if (durationMs < 30_000) waits.push(durationMs);
        return hastyTimers.after(durationMs, callback);
      },
    };
    must(await deliver({ bytesPerSecond: 100_000, timers }));
    // The clock stands still, so what is waited for at last is the time of all the bytes at that rate.
    const bytes = Array.from(server.content)
      .filter(([path]) => path !== "a/manifest.json")
      .reduce((sum, [, { byteLength }]) => sum + byteLength, 0);
    expect(Math.max(...waits)).toBeCloseTo(bytes / 100, 5);
  });
});

it(`ends whole or with a reason, whatever servers do (SEED=${SEED})`, { timeout: 120_000 }, async () => {
  const mood = fc.constantFrom(...MOODS);
  await fc.assert(
    fc.asyncProperty(
      fc.array(mood, { maxLength: 6 }),
      fc.array(mood, { maxLength: 2 }),
      fc.nat({ max: 60 }),
      async (filmMoods, manifestMoods, stopAfterMs) => {
        image = createDiskImage();
        library = await openTestLibrary(simulateDisk(image));
        serve(1);
        server.moods.set(`a/${FILM}`, [...filmMoods]);
        server.moods.set("a/manifest.json", [...manifestMoods]);
        const stop = new AbortController();
        const timer = setTimeout(() => stop.abort(), stopAfterMs);
        const first = await deliver({ signal: stop.signal });
        clearTimeout(timer);
        if (!first.ok) expect(must(await library.versions())).toEqual([]);
        // A power cut, and the server well again: what came is gone on with, or begun anew.
        const found = image.afterPowerCut("some", () => (stopAfterMs % 10) / 10);
        library = await openTestLibrary(simulateDisk(createDiskImage(found)));
        server.moods.clear();
        must(await deliver());
        expect(must(await library.audit()).faults).toEqual([]);
      },
    ),
    { numRuns: 60, seed: SEED },
  );
});
