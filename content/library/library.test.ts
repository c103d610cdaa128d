import { describe, expect, it } from "vitest";
import { createManualClock } from "../../main/base/clock.ts";
import { silentLog } from "../../main/base/log.ts";
import { bytesOf, packageFixture, piecesOf, sha256Of } from "../verify/fixtures.node.ts";
import { createPassingKey } from "../verify/keys.node.ts";
import { verifyManifest } from "../verify/verify.node.ts";
import { bringIn, must, openTestLibrary, signedOf, testKey, versionFixture } from "./fixtures.node.ts";
import { UNNAMED_FILE_MS } from "./kept-files.node.ts";
import { openLibrary } from "./open-library.node.ts";
import { createDiskImage, simulateDisk } from "./simulated-disk.ts";
import { MAX_ARRIVING_VERSIONS } from "./take-versions.node.ts";

const id = (version: number) => ({ packageId: "tests", version });

function newDisk() {
  const image = createDiskImage();
  return { image, disk: simulateDisk(image) };
}

/** Paths below a folder of the disk. */
function pathsIn(image: ReturnType<typeof createDiskImage>, folder: string): readonly string[] {
  return Array.from(image.live.keys()).filter((path) => path.startsWith(`/disk/library/${folder}/`));
}

describe("versions", () => {
  it("are listed newest first, shown when chosen, and taken back in one call", async () => {
    const { disk } = newDisk();
    const library = await openTestLibrary(disk);
    expect(await library.playing()).toMatchObject({ ok: false, code: "not-kept" });
    for (const version of [1, 2, 3]) await bringIn(library, versionFixture(version));
    must(await library.show(must(await library.open(id(2))), "Ada"));
    must(await library.show(must(await library.open(id(3))), "Ada"));
    expect(must(await library.versions()).map(({ isCurrent, version }) => [version, isCurrent])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect(must(await library.rollBack(id(1), "Grace")).manifest.version).toBe(1);
    const again = await openTestLibrary(disk);
    const playing = must(await again.playing());
    expect([playing.package.manifest.version, playing.trouble]).toEqual([1, null]);
    expect(must(await again.switches()).map(({ by, version }) => [version, by])).toEqual([
      [1, "Grace"],
      [3, "Ada"],
      [2, "Ada"],
    ]);
    expect(await again.rollBack(id(9), "Grace")).toMatchObject({ code: "not-kept" });
  });

  it("share their files, and each content comes once", async () => {
    const { disk, image } = newDisk();
    const library = await openTestLibrary(disk);
    await bringIn(library, versionFixture(1));
    const second = versionFixture(2);
    const missing = must(await library.begin(signedOf(second)));
    expect(missing.map(({ path }) => path)).toEqual(["media/own.webp"]);
    expect(must(await library.arriving()).map(({ manifest }) => manifest.version)).toEqual([2]);
    await bringIn(library, second);
    expect(must(await library.arriving())).toEqual([]);
    expect(pathsIn(image, "incoming")).toEqual([]);
  });

  it("are not kept before every file is here, and never twice under one number", async () => {
    const library = await openTestLibrary(newDisk().disk);
    const first = versionFixture(1);
    must(await library.begin(signedOf(first)));
    expect(await library.keep(signedOf(first))).toMatchObject({ ok: false, code: "missing-file" });
    expect(must(await library.versions())).toEqual([]);
    await bringIn(library, first);
    // The same again is no fault.
    await bringIn(library, first);
    const other = packageFixture({ key: testKey, version: 1, pictures: { "media/b.webp": bytesOf(7, 70) } });
    expect(await library.begin(signedOf(other))).toMatchObject({ code: "version-taken" });
    expect(await library.keep(signedOf(other))).toMatchObject({ code: "version-taken" });
  });

  it("that come in are bounded, and can be abandoned", async () => {
    const library = await openTestLibrary(newDisk().disk);
    for (let version = 1; version <= MAX_ARRIVING_VERSIONS; version++)
      must(await library.begin(signedOf(versionFixture(version))));
    const next = signedOf(versionFixture(99));
    expect(await library.begin(next)).toMatchObject({ ok: false, code: "too-many" });
    must(await library.begin(signedOf(versionFixture(1))));
    must(await library.abandon(id(1)));
    must(await library.begin(next));
  });

  it("are said not to fit before anything is fetched", async () => {
    const small = simulateDisk(createDiskImage(), 2_000);
    const library = await openTestLibrary(small);
    expect(await library.begin(signedOf(versionFixture(1)))).toMatchObject({ ok: false, code: "disk-full" });
  });

  it("of a key that is trusted no more are not shown: the one before is, and staff are told", async () => {
    const { disk } = newDisk();
    const partner = createPassingKey("Partner");
    const keys = [testKey.publicKey, partner.publicKey];
    const clock = createManualClock(1);
    const options = {
      folder: "/disk/library",
      keys: () => keys,
      clock,
      log: silentLog,
      disk,
      reserveBytes: 0,
    };
    const library = must(await openLibrary(options));
    const [own, other] = [versionFixture(1), packageFixture({ key: partner, version: 2 })];
    must(await library.show(await bringIn(library, own), "Ada"));
    const signed = must(verifyManifest(other.text, keys));
    must(await library.begin(signed));
    for (const bytes of other.bytesByPath.values())
      must(await library.files.receiveFile(piecesOf(bytes), { sha256: null, bytes: null }));
    must(await library.show(must(await library.keep(signed)), "Ada"));
    keys.pop();
    const playing = must(await library.playing());
    expect(playing.package.manifest.version).toBe(1);
    expect(playing.trouble).toContain("does not trust");
  });
});

describe("collecting", () => {
  it("leaves the newest, the current and the one before, what is coming in, and what was told", async () => {
    const { disk, image } = newDisk();
    const before = await openTestLibrary(disk);
    for (const version of [1, 2, 3, 4, 5]) await bringIn(before, versionFixture(version));
    for (const version of [1, 2, 2]) must(await before.rollBack(id(version), "Ada"));
    const draft = must(
      await before.files.receiveFile(piecesOf(bytesOf(77, 99)), { sha256: null, bytes: 99 }),
    );
    const coming = versionFixture(6);
    must(await before.begin(signedOf(coming)));
    const own = coming.bytesByPath.get("media/own.webp") ?? new Uint8Array();
    const part = must(await before.files.openPart(sha256Of(own), { sha256: null, bytes: null }));
    must(await part.append(piecesOf(own)));
    must(await part.settle());
    const library = await openTestLibrary(disk);
    const kept = pathsIn(image, "files").filter((path) => image.live.get(path) !== "folder").length;
    const collected = must(await library.collect({ keptVersions: 1, alsoKept: new Set([draft.sha256]) }));
    expect(collected.versions.map(({ version }) => version)).toEqual([4, 3]);
    // Of each removed version the programme and its own picture; the shared one is needed.
    expect(collected.files).toBe(2);
    expect(pathsIn(image, "files").filter((path) => image.live.get(path) !== "folder").length).toBe(kept - 2);
    expect(await library.files.has(draft)).toBe(true);
    for (const version of [5, 2, 1]) must(await library.open(id(version)));
    await bringIn(library, coming);
  });

  it("leaves a file of the last hour that nothing names yet, and removes it later", async () => {
    const { disk } = newDisk();
    const clock = createManualClock(1);
    const keys = () => [testKey.publicKey];
    const library = must(
      await openLibrary({ folder: "/disk/library", keys, clock, log: silentLog, disk, reserveBytes: 0 }),
    );
    const upload = must(
      await library.files.receiveFile(piecesOf(bytesOf(5, 50)), { sha256: null, bytes: null }),
    );
    const none = { keptVersions: 3, alsoKept: new Set<string>() };
    expect(must(await library.collect(none)).files).toBe(0);
    clock.advance(UNNAMED_FILE_MS);
    expect(must(await library.collect(none))).toMatchObject({ files: 1, bytes: 50 });
    expect(await library.files.has(upload)).toBe(false);
  });

  it("removes nothing while a record cannot be read, and says which", async () => {
    const { disk } = newDisk();
    const library = await openTestLibrary(disk);
    await bringIn(library, versionFixture(1));
    const file = await disk.open("/disk/library/versions/tests@1.json", "new");
    await file.write(bytesOf(1, 10));
    const refused = await library.collect({ keptVersions: 1, alsoKept: new Set() });
    expect(refused).toMatchObject({ ok: false, code: "unreadable" });
    expect(refused.ok ? "" : refused.message).toContain("tests@1.json");
    expect(await library.open(id(1))).toMatchObject({ code: "not-kept" });
    // Brought in again it is whole again; no file has to come anew.
    await bringIn(library, versionFixture(1));
    must(await library.open(id(1)));
  });
});

describe("an audit", () => {
  it("finds one changed bit, names file and versions, and the file is fetched again", async () => {
    const { disk, image } = newDisk();
    const library = await openTestLibrary(disk);
    for (const version of [1, 2]) await bringIn(library, versionFixture(version));
    must(await library.rollBack(id(1), "Ada"));
    must(await library.rollBack(id(2), "Ada"));
    expect(must(await library.audit())).toMatchObject({ files: 4, faults: [] });
    const own = sha256Of(bytesOf(2, 1_500));
    const content = image.live.get(`/disk/library/files/${own.slice(0, 2)}/${own}`);
    if (content === undefined || content === "folder") throw new Error("no file");
    content.bytes = content.bytes.map((byte, at) => (at === 700 ? byte ^ 4 : byte));
    const { faults } = must(await library.audit());
    expect(faults).toEqual([
      {
        code: "tampered-file",
        path: "media/own.webp",
        message: expect.stringContaining("not those that were published"),
        sha256: own,
        versions: [id(2)],
      },
    ]);
    // Until it is here again the version before is shown.
    const meanwhile = must(await library.playing());
    expect(meanwhile.package.manifest.version).toBe(1);
    expect(meanwhile.trouble).toContain("media/own.webp");
    expect(must(await library.missing(versionFixture(2).signed.manifest)).map(({ path }) => path)).toEqual([
      "media/own.webp",
    ]);
    await bringIn(library, versionFixture(2));
    expect(must(await library.playing())).toMatchObject({
      package: { manifest: { version: 2 } },
      trouble: null,
    });
  });

  it("stops when it is asked to", async () => {
    const library = await openTestLibrary(newDisk().disk);
    await bringIn(library, versionFixture(1));
    expect(await library.audit(AbortSignal.abort())).toMatchObject({ code: "stopped" });
  });
});
