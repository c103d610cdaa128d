import { describe, expect, it } from "vitest";
import { bytesOf, piecesOf, sha256Of } from "../verify/fixtures.node.ts";
import { cutPower, seededChance } from "./cut-power.ts";
import { must, openTestLibrary } from "./fixtures.node.ts";
import { createDiskImage, simulateDisk } from "./simulated-disk.ts";

const SEED = Number(process.env["SEED"] ?? Date.now() % 100_000);
const bytes = bytesOf(1, 5_000);
const expectation = { sha256: sha256Of(bytes), bytes: bytes.byteLength };
const name = expectation.sha256;
const open = () => openTestLibrary(simulateDisk(createDiskImage()));

describe("a file that comes in", () => {
  it("may come in pieces with a restart between", async () => {
    const image = createDiskImage();
    const { files } = await openTestLibrary(simulateDisk(image));
    const first = must(await files.openPart(name, expectation));
    must(await first.append(piecesOf(bytes.subarray(0, 1_700))));
    await first.setTag('"v1"');
    await first.close();
    const again = (await openTestLibrary(simulateDisk(image))).files;
    const second = must(await again.openPart(name, expectation));
    expect([second.heldBytes(), second.tag()]).toEqual([1_700, '"v1"']);
    must(await second.append(piecesOf(bytes.subarray(1_700))));
    expect(must(await second.settle())).toEqual(expectation);
    expect(await again.has(expectation)).toBe(true);
    expect(
      Array.from(image.live.keys()).filter((path) => path.startsWith("/disk/library/incoming/")),
    ).toEqual([]);
  });

  it("keeps what came before the stream broke off", async () => {
    const { files } = await open();
    const part = must(await files.openPart(name, expectation));
    async function* breaking() {
      yield bytes.subarray(0, 900);
      throw new Error("socket hang up");
    }
    expect(await part.append(breaking())).toMatchObject({ ok: false, code: "broken-off" });
    expect(part.heldBytes()).toBe(900);
    expect(await part.settle()).toMatchObject({ code: "too-short" });
    must(await part.append(piecesOf(bytes.subarray(900))));
    must(await part.settle());
  });

  it("is thrown away where it is not what was published, and may begin anew", async () => {
    const { files } = await open();
    const part = must(await files.openPart(name, expectation));
    must(await part.append(piecesOf(bytesOf(2, 5_000))));
    expect(await part.settle()).toMatchObject({ code: "tampered-file" });
    expect([part.heldBytes(), await files.has(expectation)]).toEqual([0, false]);
    must(await part.append(piecesOf(bytes)));
    must(await part.settle());
  });

  it("takes no byte more than was expected, and ends the stream", async () => {
    const { files } = await open();
    let ended = false;
    async function* endless() {
      try {
        for (;;) yield bytes;
      } finally {
        ended = true;
      }
    }
    const part = must(await files.openPart(name, expectation));
    expect(await part.append(endless())).toMatchObject({ code: "too-long" });
    expect(ended).toBe(true);
    await part.drop();
    expect(await files.receiveFile(endless(), { sha256: null, bytes: 6_000 })).toMatchObject({
      code: "too-long",
    });
    expect(await files.receiveFile(piecesOf(new Uint8Array()), { sha256: null, bytes: null })).toMatchObject({
      code: "too-short",
    });
  });

  it("in a hundred pieces is hashed as it comes, and never read again", async () => {
    const disk = simulateDisk(createDiskImage());
    const { files } = await openTestLibrary(disk);
    const { read } = disk;
    disk.read = (file) => {
      if (file.endsWith(".part")) throw new Error("read again");
      return read(file);
    };
    for (let at = 0; at < 100; at++) {
      const part = must(await files.openPart("upload-7", { sha256: null, bytes: bytes.byteLength }));
      expect(part.heldBytes()).toBe(50 * at);
      must(await part.append(piecesOf(bytes.subarray(50 * at, 50 * (at + 1)))));
      if (at === 99) expect(must(await part.settle())).toEqual(expectation);
      else await part.close();
    }
  });

  it("has one writer", async () => {
    const { files } = await open();
    const part = must(await files.openPart(name, expectation));
    expect(await files.openPart(name, expectation)).toMatchObject({ ok: false, code: "busy" });
    await part.close();
    must(await files.openPart(name, expectation));
  });

  it("is named by what came where nobody knew it before", async () => {
    const { files } = await open();
    expect(must(await files.receiveFile(piecesOf(bytes), { sha256: null, bytes: null }))).toEqual(
      expectation,
    );
    // The same again changes nothing.
    must(await files.receiveFile(piecesOf(bytes), expectation));
    expect(await files.has(expectation)).toBe(true);
  });

  it(`as an upload is what was sent, whatever power cuts left of it (SEED=${SEED})`, async () => {
    const chance = seededChance(SEED);
    let resumed = 0;
    for (let round = 0; round < 150; round++) {
      let found = createDiskImage().afterPowerCut("everything", chance);
      let settled = false;
      for (let life = 0; !settled; life++) {
        const disk = simulateDisk(createDiskImage(found));
        const { files } = await openTestLibrary(disk);
        const opened = disk.steps.length;
        for (let requests = 0; requests < 3 && !settled; requests++) {
          const part = must(await files.openPart("upload-1", { sha256: null, bytes: bytes.byteLength }));
          if (life > 0 && requests === 0 && part.heldBytes() > 0) resumed++;
          // What is held is what was sent, or sending the rest would make something else of it.
          const until = part.heldBytes() + Math.ceil(chance() * 3_000);
          must(await part.append(piecesOf(bytes.subarray(part.heldBytes(), until), 400)));
          settled = part.heldBytes() === bytes.byteLength;
          if (settled) expect(must(await part.settle())).toEqual(expectation);
          else await part.close();
        }
        const atStep = opened + Math.floor(chance() * (disk.steps.length - opened + 1));
        found = cutPower(found, disk.steps, { atStep, bytes: 200, survival: "some", chance });
      }
    }
    expect(resumed).toBeGreaterThan(20);
  });
});
