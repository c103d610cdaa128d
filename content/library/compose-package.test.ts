import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { programmeOf } from "../programme/fixtures.ts";
import { bytesOf, piecesOf } from "../verify/fixtures.node.ts";
import { verifyManifest } from "../verify/verify.node.ts";
import { type Composition, composePackage } from "./compose-package.node.ts";
import { exportPackage } from "./export-package.node.ts";
import { imageOf, must, openTestLibrary, testKey } from "./fixtures.node.ts";
import { createDiskImage, simulateDisk } from "./simulated-disk.ts";

const path = "media/own.webp";

async function prepare() {
  const library = await openTestLibrary(simulateDisk(createDiskImage()));
  const file = must(await library.files.receiveFile(piecesOf(bytesOf(1, 900)), { sha256: null, bytes: 900 }));
  const composition: Composition = {
    programme: programmeOf([], { media: [imageOf(path)] }),
    files: [
      { path, mimeType: "image/webp", ...file },
      { path: "media/unused.webp", mimeType: "image/webp", ...file },
    ],
    author: "Ada",
    createdAtMs: 5,
    key: testKey,
  };
  return { library, composition };
}

it("makes the next version, signed and whole, of what the programme shows and nothing else", async () => {
  const { composition, library } = await prepare();
  const first = must(await composePackage(library, composition));
  expect(first.manifest.files.map((file) => file.path)).toEqual(["programme.json", path]);
  const second = must(await composePackage(library, { ...composition, author: "Grace" }));
  expect([first.manifest.version, second.manifest.version]).toEqual([1, 2]);
  must(await library.show(second, "Grace"));
  must(await library.rollBack({ packageId: "tests", version: 1 }, "Ada"));
  expect(must(await library.audit()).faults).toEqual([]);
});

it("names the picture that nobody brought, and leaves nothing waiting for it", async () => {
  const { composition, library } = await prepare();
  expect(await composePackage(library, { ...composition, files: [] })).toMatchObject({
    ok: false,
    code: "missing-file",
    faults: [{ path: "media[0].path" }],
  });
  const gone = composition.files.map((file) => ({ ...file, sha256: "0".repeat(64) }));
  expect(await composePackage(library, { ...composition, files: gone })).toMatchObject({
    code: "missing-file",
    faults: [{ path }],
  });
  expect(must(await library.arriving())).toEqual([]);
  expect(must(await library.versions())).toEqual([]);
});

it("goes out into a folder that any server can serve, the manifest last, and not where a file is damaged", async () => {
  const { composition, library } = await prepare();
  const { manifest } = must(await composePackage(library, composition));
  const dir = mkdtempSync(join(tmpdir(), "psyche-export-"));
  try {
    must(await exportPackage(library, manifest, join(dir, "out")));
    const text = readFileSync(join(dir, "out/manifest.json"), "utf8");
    expect(verifyManifest(text, [testKey.publicKey])).toMatchObject({ ok: true, value: { manifest } });
    expect(Buffer.compare(readFileSync(join(dir, "out", path)), bytesOf(1, 900))).toBe(0);
    const damaged = { ...library, files: { ...library.files, read: () => piecesOf(bytesOf(2, 900)) } };
    expect(await exportPackage(damaged, manifest, join(dir, "bad"))).toMatchObject({ code: "tampered-file" });
    expect(existsSync(join(dir, "bad/manifest.json"))).toBe(false);
    expect(await exportPackage(library, { packageId: "tests", version: 9 }, dir)).toMatchObject({
      code: "not-kept",
    });
    writeFileSync(join(dir, "taken"), "");
    expect(await exportPackage(library, manifest, join(dir, "taken"))).toMatchObject({ code: "read-only" });
  } finally {
    rmSync(dir, { recursive: true });
  }
});
