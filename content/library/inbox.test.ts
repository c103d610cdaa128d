import { beforeEach, expect, it } from "vitest";
import { piecesOf } from "../verify/fixtures.node.ts";
import { bringIn, must, openTestLibrary, signedOf, versionFixture } from "./fixtures.node.ts";
import type { Library } from "./library.ts";
import { createDiskImage, type SimulatedDisk, simulateDisk } from "./simulated-disk.ts";

let disk: SimulatedDisk;
let library: Library;
beforeEach(async () => {
  disk = simulateDisk(createDiskImage());
  library = await openTestLibrary(disk);
});

const collect = () => library.collect({ keptVersions: 1, alsoKept: new Set() });
/** Another library on the same disk, an hour later: what came lately is nothing special to it. */
const reopen = async () => {
  library = await openTestLibrary(disk, "/disk/library", 7_200_000);
};

it("keeps versions of another site apart from this one's own, and their files with all others", async () => {
  await bringIn(library, versionFixture(3));
  const missing = must(await library.inbox.begin(signedOf(versionFixture(4))));
  expect(missing.map(({ path }) => path)).toEqual(["media/own.webp"]);
  await bringIn(library.inbox, versionFixture(4));
  expect(must(await library.kept())).toEqual([{ packageId: "tests", version: 3 }]);
  expect(must(await library.inbox.kept())).toEqual([{ packageId: "tests", version: 4 }]);
  expect(must(await library.inbox.arriving())).toEqual([]);
  expect(await library.rollBack({ packageId: "tests", version: 4 }, "Ada")).toMatchObject({
    code: "not-kept",
  });
});

it("takes the same number with other content, which would be refused beside this site's own", async () => {
  await bringIn(library, versionFixture(3));
  await bringIn(library.inbox, versionFixture(3, 900));
  expect(must(await library.inbox.kept())).toEqual([{ packageId: "tests", version: 3 }]);
});

it("keeps of each package the newest alone, with its files, until it is cleared", async () => {
  for (const version of [1, 2]) await bringIn(library.inbox, versionFixture(version));
  expect(must(await library.inbox.kept())).toEqual([{ packageId: "tests", version: 2 }]);
  await reopen();
  must(await collect());
  expect(must(await library.inbox.missing(signedOf(versionFixture(2)).manifest))).toEqual([]);
  expect(must(await library.inbox.missing(signedOf(versionFixture(1)).manifest))).toHaveLength(1);
  must(await library.inbox.clear());
  must(await collect());
  expect(must(await library.inbox.kept())).toEqual([]);
  expect(must(await library.inbox.missing(signedOf(versionFixture(2)).manifest))).toHaveLength(3);
});

it("keeps what has come of a version that is still coming in", async () => {
  const fixture = versionFixture(5);
  const [first] = must(await library.inbox.begin(signedOf(fixture)));
  const bytes = fixture.bytesByPath.get(first?.path ?? "") ?? new Uint8Array();
  must(await library.files.receiveFile(piecesOf(bytes), { sha256: null, bytes: null }));
  await reopen();
  must(await collect());
  expect(must(await library.inbox.missing(signedOf(fixture).manifest))).toHaveLength(2);
});

it("fetches anew what was damaged before it was whole, instead of refusing it for ever", async () => {
  const fixture = versionFixture(6);
  const signed = signedOf(fixture);
  must(await library.inbox.begin(signed));
  for (const [path, bytes] of fixture.bytesByPath) {
    const isProgramme = path === "programme.json";
    const received = must(await library.files.receiveFile(piecesOf(bytes), { sha256: null, bytes: null }));
    if (isProgramme)
      await overwrite(
        library.files.pathOf(received.sha256),
        bytes.map((byte) => byte ^ 1),
      );
  }
  expect(await library.inbox.keep(signed)).toMatchObject({ code: "tampered-file" });
  expect(must(await library.inbox.begin(signed)).map(({ path }) => path)).toEqual(["programme.json"]);
  await bringIn(library.inbox, fixture);
});

it("audits what comes in, too, without asking for what is not there yet", async () => {
  const fixture = versionFixture(7);
  must(await library.inbox.begin(signedOf(fixture)));
  expect(must(await library.audit()).faults).toEqual([]);
  const bytes = fixture.bytesByPath.get("media/own.webp") ?? new Uint8Array();
  const { sha256 } = must(await library.files.receiveFile(piecesOf(bytes), { sha256: null, bytes: null }));
  await overwrite(
    library.files.pathOf(sha256),
    bytes.map((byte) => byte ^ 1),
  );
  expect(must(await library.audit()).faults).toMatchObject([{ sha256, versions: [] }]);
  expect(must(await library.inbox.begin(signedOf(fixture))).map(({ sha256: one }) => one)).toContain(sha256);
});

async function overwrite(file: string, bytes: Uint8Array): Promise<void> {
  const written = await disk.open(file, "new");
  await written.write(bytes);
  await written.close();
}
