import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPower, type DiskContent, seededChance, versionsAllowed } from "./cut-power.ts";
import { bringIn, must, openTestLibrary, signedOf, versionFixture } from "./fixtures.node.ts";
import type { Library } from "./library.ts";
import { createDiskImage, type SimulatedDisk, simulateDisk } from "./simulated-disk.ts";

const SEED = Number(process.env["SEED"] ?? Date.now() % 100_000);
const id = (version: number) => ({ packageId: "tests", version });

/** What a library says after the power came back: the version that is shown, whole; null where nothing was shown. */
async function shownAfter(found: DiskContent): Promise<number | null> {
  const library = await openTestLibrary(simulateDisk(createDiskImage(found)));
  const playing = await library.playing();
  if (!playing.ok && playing.code === "not-kept") return null;
  const { package: shown, trouble } = must(playing);
  expect(trouble).toBeNull();
  const { faults } = must(await library.audit());
  expect(faults).toEqual([]);
  return shown.manifest.version;
}

/** A disk with a library that shows version 1. */
async function diskWithVersion1(): Promise<DiskContent> {
  const image = createDiskImage();
  const library = await openTestLibrary(simulateDisk(image));
  await bringIn(library, versionFixture(1, 300));
  must(await library.rollBack(id(1), "Ada"));
  return image.afterPowerCut("everything", () => 0);
}

describe("a power cut", () => {
  it("at any step and any byte finds the old version or the new one, whole", {
    timeout: 120_000,
  }, async () => {
    const before = await diskWithVersion1();
    const disk = simulateDisk(createDiskImage(before));
    const library = await openTestLibrary(disk);
    const started = disk.steps.length;
    for (const version of [2, 3]) {
      await bringIn(library, versionFixture(version, 300));
      await act(library, disk, { kind: "show", version });
    }
    // Version 1 goes: its record first, then what only it needs.
    const collected = must(await library.collect({ keptVersions: 1, alsoKept: new Set() }));
    expect(collected.versions).toEqual([id(1)]);
    await act(library, disk, { kind: "show", version: 2 });
    const chance = seededChance(SEED);
    const seen = new Set<number | null>();
    let cuts = 0;
    for (let atStep = started; atStep <= disk.steps.length; atStep++) {
      const step = disk.steps[atStep];
      const length = step?.kind === "write" ? step.bytes.byteLength : 0;
      // Inside the record that switches every byte; inside others some.
      const isSwitch = step?.kind === "write" && step.path.endsWith("/current.json.new");
      for (let bytes = 0; bytes <= length; bytes += isSwitch ? 1 : Math.max(1, Math.floor(length / 8))) {
        const survival = (["nothing", "some", "everything"] as const)[cuts++ % 3] ?? "some";
        const version = await shownAfter(cutPower(before, disk.steps, { atStep, bytes, survival, chance }));
        const allowed = versionsAllowed(disk.steps.slice(0, atStep), [1]);
        expect(allowed, `step ${atStep}, byte ${bytes}, ${survival}`).toContain(version);
        seen.add(version);
      }
    }
    expect(seen).toEqual(new Set([1, 2, 3]));
    expect(cuts).toBeGreaterThan(1_000);
  });

  it("while the library is made leaves one that opens", { timeout: 60_000 }, async () => {
    const disk = simulateDisk(createDiskImage());
    await openTestLibrary(disk);
    const before = createDiskImage().afterPowerCut("everything", () => 0);
    for (let at = 0; at <= disk.steps.length; at += 5)
      for (const survival of ["nothing", "some"] as const)
        expect(
          await shownAfter(
            cutPower(before, disk.steps, { atStep: at, bytes: 0, survival, chance: seededChance(at + 1) }),
          ),
        ).toBeNull();
  });

  it("finds what was not synced lost, so that the simulation can fail", async () => {
    const image = createDiskImage();
    for (const step of [
      { kind: "create", path: "/disk/a" },
      { kind: "write", path: "/disk/a", bytes: new Uint8Array(3) },
      { kind: "sync", path: "/disk/a" },
    ] as const)
      image.apply(step);
    expect(image.afterPowerCut("nothing", () => 0).has("/disk/a")).toBe(false);
    image.apply({ kind: "sync-folder", path: "/disk" });
    image.apply({ kind: "write", path: "/disk/a", bytes: new Uint8Array(2) });
    expect(image.afterPowerCut("nothing", () => 0).get("/disk/a")).toEqual(new Uint8Array(3));
    expect(image.afterPowerCut("everything", () => 0).get("/disk/a")).toEqual(new Uint8Array(5));
    image.apply({ kind: "rename", path: "/disk/a", to: "/disk/b" });
    expect(Array.from(image.afterPowerCut("nothing", () => 0).keys())).toEqual(["/disk", "/disk/a"]);
  });
});

/** What chance does to a library, one after another or at the same time. */
const work = fc.record({
  kind: fc.constantFrom("bring", "publish", "publish", "show", "begin", "collect", "audit"),
  version: fc.integer({ min: 1, max: 5 }),
});
type Work = typeof work extends fc.Arbitrary<infer T> ? T : never;

/** Does it and notes on the disk what was begun and what was acknowledged. */
async function act(library: Library, disk: SimulatedDisk, { kind, version }: Work): Promise<void> {
  switch (kind) {
    case "bring":
      // Two may bring the same file at once; the second is told that it is busy.
      await bringIn(library, versionFixture(version, 300)).catch((error: unknown) => {
        expect(String(error)).toMatch(/busy|too-many|missing-file|not-kept/);
      });
      return;
    case "publish":
      await act(library, disk, { kind: "bring", version });
      await act(library, disk, { kind: "show", version });
      return;
    case "begin":
      await library.begin(signedOf(versionFixture(version, 300)));
      return;
    case "collect":
      must(await library.collect({ keptVersions: version, alsoKept: new Set() }));
      return;
    case "audit":
      expect(must(await library.audit()).faults).toEqual([]);
      return;
    case "show": {
      disk.note(`trying ${version}`);
      const shown = await library.rollBack(id(version), "Ada");
      disk.note(shown.ok ? `shown ${version}` : `failed ${version}`);
      if (!shown.ok) expect(shown.code).toBe("not-kept");
      return;
    }
  }
}

describe("chaos", () => {
  it(`finds an acknowledged version, whole, after cuts at random moments (SEED=${SEED})`, {
    timeout: 180_000,
  }, async () => {
    let cuts = 0;
    let switched = 0;
    const life = fc.record({
      works: fc.array(fc.array(work, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 }),
      cutShare: fc.integer({ min: 1, max: 1_000 }).map((thousandths) => thousandths / 1_000),
      bytes: fc.nat({ max: 400 }),
      survival: fc.constantFrom("nothing" as const, "some" as const, "everything" as const),
      chance: fc.integer({ min: 1, max: 1_000_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 3, maxLength: 6 }), async (lives) => {
        let found = await diskWithVersion1();
        let allowed: readonly (number | null)[] = [1];
        for (const { bytes, chance, cutShare, survival, works } of lives) {
          const disk = simulateDisk(createDiskImage(found));
          const library = await openTestLibrary(disk);
          const opened = disk.steps.length;
          for (const together of works) await Promise.all(together.map((one) => act(library, disk, one)));
          const at = opened + Math.floor(cutShare * (disk.steps.length - opened + 1));
          allowed = versionsAllowed(disk.steps.slice(0, at), allowed);
          found = cutPower(found, disk.steps, { atStep: at, bytes, survival, chance: seededChance(chance) });
          cuts++;
          const shown = await shownAfter(found);
          expect(allowed).toContain(shown);
          if (shown !== 1) switched++;
          allowed = [shown];
        }
      }),
      { numRuns: 60, seed: SEED },
    );
    // Most lives must have got somewhere before they ended.
    expect(switched).toBeGreaterThan(cuts / 3);
  });
});
