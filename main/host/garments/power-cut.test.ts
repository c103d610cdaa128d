import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { silentLog } from "../../base/log.ts";
import { mountSmallDisk, type SmallDisk } from "../small-disk.node.ts";
import { makeScratch, newRecord } from "./fixtures.node.ts";
import { openGarmentLibrary } from "./garment-library.node.ts";
import { openUploads } from "./uploads.node.ts";

const open = (dir: string) =>
  openGarmentLibrary({ folder: join(dir, "garments"), nowMs: () => 0, log: silentLog });

/** What the published version says of itself; every file of it must say the same to its last byte. */
function publishedCount(dir: string): number {
  const library = open(dir);
  const published = library.find("tee")?.published;
  if (published === null || published === undefined) throw new Error("Nothing is published.");
  const [glb = "", json = ""] = (["garment.glb", "garment.json"] as const).map((file) =>
    readFileSync(library.versionPath("tee", published, file), "utf8"),
  );
  const count = Number.parseInt(glb, 10);
  expect(json === glb && glb === `${count} `.repeat(60_000)).toBe(true);
  return count;
}

describe("killed at any moment", () => {
  const SEED = Number(process.env["SEED"] ?? Date.now() % 10_000);

  it(`publishes whole versions or none (SEED=${SEED})`, { timeout: 120_000 }, async () => {
    const scratch = makeScratch();
    let chance = SEED;
    let known = -1;
    try {
      for (let round = 0; round < 6; round += 1) {
        chance = (chance * 48_271 + 11) % 2_147_483_647;
        const program = join(import.meta.dirname, "publish-forever.node.ts");
        const upload = scratch.file(`upload-${round}`);
        const child = spawn(process.execPath, [program, scratch.dir, upload, String(known + 1)], {
          stdio: ["ignore", "pipe", "inherit"],
        });
        const lines = createInterface({ input: child.stdout });
        const gone = new Promise((resolve) => child.once("exit", resolve));
        let last = known;
        await new Promise<void>((resolve) => {
          lines.on("line", (line) => {
            if (last === known) {
              setTimeout(() => {
                child.kill("SIGKILL");
                resolve();
              }, chance % 90);
            }
            last = Number(line.split(" ")[1]);
          });
        });
        await gone;
        known = publishedCount(scratch.dir);
        // What was told to be kept is there; the one after it may be, too.
        expect(known).toBeGreaterThanOrEqual(last);
        const library = open(scratch.dir);
        await library.sweep();
        const left = readdirSync(join(scratch.dir, "garments/tee")).filter((name) =>
          name.startsWith("version-"),
        );
        expect(left).toEqual([`version-${library.find("tee")?.published}`]);
      }
    } finally {
      scratch.remove();
    }
  });
});

const probe = mountSmallDisk(1_000_000);
probe?.remove();
if (probe === null) console.warn("not run: garments on a full disk (needs root to mount one)");

describe.skipIf(probe === null)("on a disk that fills up", () => {
  let disk: SmallDisk;
  beforeEach(() => {
    const mounted = mountSmallDisk(2_000_000);
    if (mounted === null) throw new Error("no disk");
    disk = mounted;
  });
  afterEach(() => disk.remove());

  const bytes = new TextEncoder().encode("7 ".repeat(60_000));
  const files = new Map([
    ["garment.glb", bytes],
    ["garment.json", bytes],
  ] as const);
  const photo = async function* () {
    yield new Uint8Array(200_000);
  };

  it("nothing is half published, what is published stays, and there is a way on", async () => {
    const uploads = openUploads(join(disk.dir, "garments", ".uploads"), () => 0);
    const library = open(disk.dir);
    const upload = await uploads.take(photo());
    const front = upload.ok ? uploads.find(upload.value) : null;
    expect(await library.create(newRecord("tee"), { front: front ?? "", back: null })).toMatchObject({
      ok: true,
    });
    const first = await library.addVersion("tee", files);
    const published = first.ok ? first.value : "";
    await library.change("tee", (record) => ({ ...record, published }));
    disk.fill();
    expect(await uploads.take(photo())).toMatchObject({ ok: false, code: "disk-full" });
    expect(await library.addVersion("tee", files)).toMatchObject({ ok: false, code: "disk-full" });
    expect(await library.change("tee", (record) => ({ ...record, published: null }))).toMatchObject({
      ok: false,
      code: "disk-full",
    });
    expect(library.find("tee")?.published).toBe(published);
    const again = open(disk.dir).find("tee");
    expect(again?.published).toBe(published);
    expect(readdirSync(join(disk.dir, "garments/tee")).filter((name) => name.endsWith(".new"))).toEqual([]);
  });
});
