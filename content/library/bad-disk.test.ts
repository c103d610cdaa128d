import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mountSmallDisk, type SmallDisk } from "../../main/host/small-disk.node.ts";
import { bytesOf, piecesOf } from "../verify/fixtures.node.ts";
import { bringIn, must, openTestLibrary, signedOf, versionFixture } from "./fixtures.node.ts";
import type { Library } from "./library.ts";
import { readText } from "./read-text.ts";
import { createDiskImage, type DiskStep, simulateDisk } from "./simulated-disk.ts";
import { systemDisk } from "./system-disk.node.ts";

const id = (version: number) => ({ packageId: "tests", version });

/** Publishes version 2 and answers with the first failure; null where all went well. */
async function publish2(library: Library): Promise<string | null> {
  const fixture = versionFixture(2, 300);
  const signed = signedOf(fixture);
  const missing = await library.begin(signed);
  if (!missing.ok) return missing.code;
  for (const { bytes, path, sha256 } of missing.value) {
    const pieces = piecesOf(fixture.bytesByPath.get(path) ?? new Uint8Array());
    const received = await library.files.receiveFile(pieces, { sha256, bytes });
    if (!received.ok) return received.code;
  }
  const kept = await library.keep(signed);
  if (!kept.ok) return kept.code;
  const shown = await library.show(kept.value, "Ada");
  if (!shown.ok) return shown.code;
  const collected = await library.collect({ keptVersions: 1, alsoKept: new Set() });
  return collected.ok ? null : collected.code;
}

async function libraryWith1() {
  const disk = simulateDisk(createDiskImage());
  const library = await openTestLibrary(disk);
  await bringIn(library, versionFixture(1, 300));
  must(await library.rollBack(id(1), "Ada"));
  return { disk, library };
}

describe("a disk that refuses", () => {
  it.each([
    ["ENOSPC", "disk-full"],
    ["EROFS", "read-only"],
    ["EIO", "read-only"],
  ])(
    "with %s, at any step, is a value; the old stays shown, and it works again later",
    async (code, named) => {
      const trial = await libraryWith1();
      const before = trial.disk.steps.length;
      expect(await publish2(trial.library)).toBeNull();
      const count = trial.disk.steps.length - before;
      const refused = new Set<string | null>();
      for (let at = 0; at < count; at++) {
        const { disk, library } = await libraryWith1();
        const last = disk.steps.length + at;
        let failed = false;
        // Full from that step on, until there is room again. Removing needs none.
        disk.refuse = (step: DiskStep, number) => {
          if (number < last && !failed) return null;
          if (code === "ENOSPC" && (step.kind === "remove" || step.kind === "sync-folder")) return null;
          failed = true;
          return code;
        };
        const outcome = await publish2(library);
        refused.add(outcome);
        expect([named, null]).toContain(outcome);
        disk.refuse = null;
        const { package: shown, trouble } = must(await library.playing());
        expect(trouble).toBeNull();
        expect(shown.manifest.version === 1 || shown.manifest.version === 2).toBe(true);
        expect(must(await library.audit()).faults).toEqual([]);
        expect(await publish2(library)).toBeNull();
        expect(must(await library.playing()).package.manifest.version).toBe(2);
      }
      expect(refused.has(named)).toBe(true);
    },
  );

  it("to read is a value, too", async () => {
    const { disk, library } = await libraryWith1();
    const read = disk.read;
    disk.read = () => {
      throw Object.assign(new Error("EIO"), { code: "EIO", syscall: "read" });
    };
    expect(await library.playing()).toMatchObject({ ok: false, code: "unreadable" });
    expect(await library.open(id(1))).toMatchObject({ ok: false, code: "unreadable" });
    disk.read = read;
    must(await library.playing());
  });

  it("one bit of the record of what is shown is made good by its copy; of both, it is told, and choosing mends it", async () => {
    const { disk, library } = await libraryWith1();
    must(await library.rollBack(id(1), "Grace"));
    async function damage(name: string): Promise<void> {
      const path = `/disk/library/${name}`;
      const text = (await readText(disk, path, 10_000)) ?? "";
      const file = await disk.open(path, "new");
      await file.write(new TextEncoder().encode(text.replace('"version": 1', '"version": 3')));
    }
    await damage("current.json");
    expect(must(await library.playing())).toMatchObject({
      package: { manifest: { version: 1 } },
      trouble: null,
    });
    expect(must(await library.switches()).map(({ by }) => by)).toEqual(["Grace", "Ada"]);
    await damage("current-copy.json");
    expect(await library.playing()).toMatchObject({ ok: false, code: "unreadable" });
    const refused = await library.collect({ keptVersions: 1, alsoKept: new Set() });
    expect(refused).toMatchObject({ code: "unreadable" });
    must(await library.rollBack(id(1), "Ada"));
    must(await library.playing());
  });
});

describe("the machine's disk", () => {
  let dir = "";
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "psyche-library-"));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it("keeps, shows, finds damage and brings it back", async () => {
    const library = await openTestLibrary(systemDisk, join(dir, "content"));
    for (const version of [1, 2]) await bringIn(library, versionFixture(version, 300_000));
    must(await library.rollBack(id(2), "Ada"));
    const { package: shown } = must(await library.playing());
    const [file] = shown.manifest.files.filter(({ path }) => path === "media/own.webp");
    const path = library.files.pathOf(file?.sha256 ?? "");
    expect(Buffer.compare(readFileSync(path), bytesOf(2, 300_000))).toBe(0);
    writeFileSync(path, bytesOf(3, 300_000));
    expect(must(await library.audit()).faults).toMatchObject([{ path: "media/own.webp", versions: [id(2)] }]);
    expect(existsSync(path)).toBe(false);
    await bringIn(library, versionFixture(2, 300_000));
    const again = await openTestLibrary(systemDisk, join(dir, "content"));
    expect(must(await again.playing()).trouble).toBeNull();
    expect(must(await again.audit()).faults).toEqual([]);
  });

  it("may be in a place where no library can be", async () => {
    writeFileSync(join(dir, "taken"), "");
    await expect(openTestLibrary(systemDisk, join(dir, "taken"))).rejects.toThrow("read-only");
  });
});

const probe = mountSmallDisk(1_000_000);
probe?.remove();
if (probe === null) console.warn("not run: a library on a full disk (needs root to mount one)");

describe.skipIf(probe === null)("on a small disk", () => {
  let disk: SmallDisk;
  beforeEach(() => {
    const mounted = mountSmallDisk(3_000_000);
    if (mounted === null) throw new Error("no disk");
    disk = mounted;
  });
  afterEach(() => disk.remove());

  it("that fills up or is taken away, the old is still shown, and half a file leaves no trace", async () => {
    const library = await openTestLibrary(systemDisk, join(disk.dir, "content"));
    await bringIn(library, versionFixture(1, 200_000));
    must(await library.rollBack(id(1), "Ada"));
    const upload = await library.files.receiveFile(piecesOf(new Uint8Array(4_000_000), 65_536), {
      sha256: null,
      bytes: null,
    });
    expect(upload).toMatchObject({ ok: false, code: "disk-full" });
    // What came before the disk was full is not there any more: there is room for a smaller one.
    must(await library.files.receiveFile(piecesOf(bytesOf(9, 900_000)), { sha256: null, bytes: null }));
    disk.fill();
    expect(await publish2(library)).toBe("disk-full");
    expect(await library.rollBack(id(1), "Ada")).toMatchObject({ ok: false, code: "disk-full" });
    expect(must(await library.playing()).package.manifest.version).toBe(1);
    disk.makeReadOnly();
    expect(await library.rollBack(id(1), "Ada")).toMatchObject({ ok: false, code: "read-only" });
    expect(must(await library.playing()).trouble).toBeNull();
  });
});
