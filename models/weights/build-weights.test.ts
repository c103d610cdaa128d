import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLog } from "../../main/base/log.ts";
import { buildWeights } from "./build-weights.node.ts";
import { fieldAt, follow, stringAt, tablesAt, viewOf } from "./flat-table.ts";
import { POSE_BUNDLES } from "./manifest.ts";
import { normalizationMetadata } from "./normalization-metadata.ts";
import { storedZip } from "./stored-zip.node.ts";
import { withMetadata } from "./with-metadata.ts";

const lite = POSE_BUNDLES.lite;
const landmarks = lite.entries[1];
if (landmarks === undefined) throw new Error("The lite bundle has two networks.");

describe("buildWeights", () => {
  let outDir = "";
  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), "weights-"));
  });
  afterAll(() => rm(outDir, { recursive: true }));

  it("writes each file once and mends only the one that was damaged", async () => {
    const first = await buildWeights({ outDir, log: silentLog });
    expect(first.ok && first.value.written.length).toBe(4);

    const second = await buildWeights({ outDir, log: silentLog });
    expect(second.ok && second.value.written).toEqual([]);

    const damaged = join(outDir, "weights", lite.file);
    await writeFile(damaged, "not weights");
    const third = await buildWeights({ outDir, log: silentLog });
    expect(third.ok && third.value.written).toEqual([join("weights", lite.file)]);
    expect((await stat(damaged)).size).toBe(lite.bytes);
  });

  it("names the package that is missing", async () => {
    const outcome = await buildWeights({
      outDir: join(outDir, "elsewhere"),
      packagesDir: join(outDir, "nothing"),
      log: silentLog,
    });
    expect(outcome).toMatchObject({ ok: false, code: "weights-source-missing" });
    expect(!outcome.ok && outcome.message).toContain("@mediapipe/pose");
  });
});

describe("withMetadata", () => {
  it("adds one buffer and leaves every byte of the network as it was", async () => {
    const network = await readFile(join("node_modules", "@mediapipe/pose", landmarks.source.path));
    const metadata = normalizationMetadata(landmarks);
    const file = withMetadata(network, metadata);

    expect(Buffer.compare(file.subarray(file.length - network.length), network)).toBe(0);
    expect((file.length - network.length) % 64).toBe(0);
    const view = viewOf(file);
    const root = follow(view, 0);
    const named = tablesAt(view, fieldAt(view, root, 6)).map((t) => stringAt(view, fieldAt(view, t, 0)));
    expect(named).toContain("TFLITE_METADATA");
    const buffer = tablesAt(view, fieldAt(view, root, 4)).at(-1);
    const contents = buffer === undefined ? null : fieldAt(view, buffer, 0);
    if (contents === null) throw new Error("The new buffer is empty.");
    const start = follow(view, contents) + 4;
    expect(start % 16).toBe(0);
    expect(Buffer.compare(file.subarray(start, start + metadata.length), metadata)).toBe(0);
    expect(() => withMetadata(file, metadata)).toThrow("already");
  });
});

describe("storedZip", () => {
  it("aligns every entry to 16 bytes and gives the same bytes each time", () => {
    const entries = [1, 2, 5, 33].map((length) => ({
      name: "x".repeat(length),
      bytes: new Uint8Array(length).fill(0xa0 + length),
    }));
    const zip = Buffer.from(storedZip(entries));
    for (const entry of entries) expect(zip.indexOf(entry.bytes) % 16).toBe(0);
    expect(Buffer.compare(zip, Buffer.from(storedZip(entries)))).toBe(0);
  });
});
