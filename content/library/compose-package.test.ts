import { expect, it } from "vitest";
import { programmeOf } from "../programme/fixtures.ts";
import { bytesOf, piecesOf } from "../verify/fixtures.node.ts";
import { type Composition, composePackage } from "./compose-package.node.ts";
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
