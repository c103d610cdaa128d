import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openZip } from "./open-zip.node.ts";
import { type FixtureEntry, zipOf } from "./zip.fixture.node.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "psyche-zip-test-"));
  vi.stubEnv("TMPDIR", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(bytes: Uint8Array) {
  const file = join(folder, "shop.zip");
  writeFileSync(file, bytes);
  return openZip(file);
}
const open = (...entries: readonly FixtureEntry[]) => opened(zipOf(entries));
const plain: FixtureEntry = { path: "a.txt", bytes: "hello" };

describe("a ZIP", () => {
  it("lists its files and unpacks them when they are asked for, once each, and leaves nothing behind", async () => {
    const zip = await open(
      plain,
      { path: "in/b.txt", bytes: "stored", packed: false },
      { path: "in/", bytes: "", packed: false },
    );
    if (!zip.ok) throw new Error(zip.message);
    expect(zip.value).toMatchObject({ name: "shop", paths: ["a.txt", "in/b.txt"], skipped: [] });
    const [first, again, other] = await Promise.all(
      ["a.txt", "a.txt", "in/b.txt"].map((path) => zip.value.fileOf(path)),
    );
    if (first?.ok !== true || other?.ok !== true) throw new Error("not unpacked");
    expect(again).toEqual(first);
    expect([readFileSync(first.value, "utf8"), readFileSync(other.value, "utf8")]).toEqual([
      "hello",
      "stored",
    ]);
    expect(await zip.value.readText("in/b.txt")).toEqual({ ok: true, value: "stored" });
    expect(await zip.value.fileOf("c.txt")).toMatchObject({ ok: false, code: "absent" });
    await zip.value.close();
    expect(() => readFileSync(first.value)).toThrow();
  });

  it.each([
    ["../out.txt", "unsafe"],
    ["in/../../out.txt", "unsafe"],
    ["..\\out.txt", "unsafe"],
    ["/etc/passwd", "unsafe"],
    ["C:\\out.txt", "unsafe"],
    ["\\\\server\\out.txt", "unsafe"],
    [`${"long/".repeat(100)}a.txt`, "unsafe"],
  ])("is refused for the path %s", async (path, code) => {
    expect(await open(plain, { path, bytes: "x" })).toMatchObject({ ok: false, code });
  });

  it("is refused when it is protected, a bomb, or none", async () => {
    expect(await open({ ...plain, encrypted: true })).toMatchObject({
      code: "unsafe",
      message: expect.stringContaining("password") as string,
    });
    const zeros = new Uint8Array(8 * 1024 * 1024);
    expect(await open({ path: "zeros.png", bytes: zeros })).toMatchObject({
      code: "too-large",
      message: expect.stringContaining("bomb") as string,
    });
    const huge = await open(
      { ...plain, saysBytes: 4_000_000_000 },
      { ...plain, path: "b", saysBytes: 4_000_000_000 },
      { ...plain, path: "c", saysBytes: 4_000_000_000 },
    );
    expect(huge).toMatchObject({ ok: false, code: "too-large" });
    expect(await opened(Buffer.from("PK\x03\x04 and no more"))).toMatchObject({ ok: false, code: "broken" });
  });

  it("names links and second files of a name, and follows neither", async () => {
    const zip = await open(
      plain,
      { ...plain, bytes: "other" },
      { path: "link.png", bytes: "/etc/passwd", mode: 0o120777 },
    );
    if (!zip.ok) throw new Error(zip.message);
    expect(zip.value.paths).toEqual(["a.txt"]);
    expect(zip.value.skipped.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      "a.txt: Is in the ZIP twice; the first one was taken.",
      "link.png: Is a link to another file; put the file itself into the ZIP.",
    ]);
    expect(await zip.value.readText("a.txt")).toEqual({ ok: true, value: "hello" });
    await zip.value.close();
  });

  it("fails on the entry that lies about its size or its bytes, not on the others", async () => {
    const zip = await open(
      plain,
      { path: "more", bytes: "more than said", saysBytes: 4 },
      { path: "less", bytes: "less", saysBytes: 400 },
      { path: "wrong", bytes: "x", saysChecksum: 7 },
    );
    if (!zip.ok) throw new Error(zip.message);
    for (const path of ["more", "less", "wrong"]) {
      expect(await zip.value.fileOf(path)).toMatchObject({ ok: false, code: "broken" });
    }
    expect(await zip.value.readText("a.txt")).toEqual({ ok: true, value: "hello" });
    await zip.value.close();
  });

  it("reads names in UTF-8, also where the ZIP does not say so", async () => {
    const bytes = zipOf([{ path: "Größe.txt", bytes: "x" }]);
    // The flag of UTF-8 names, in both places where it stands.
    bytes.writeUInt16LE(0, 6);
    bytes.writeUInt16LE(0, bytes.indexOf("PK\x01\x02") + 8);
    const zip = await opened(bytes);
    expect(zip).toMatchObject({ value: { paths: ["Größe.txt"] } });
    if (zip.ok) await zip.value.close();
  });

  it("passes over what systems leave behind", async () => {
    const zip = await open(
      plain,
      { path: "__MACOSX/._a.txt", bytes: "x" },
      { path: ".DS_Store", bytes: "x" },
      { path: "in/Thumbs.db", bytes: "x" },
    );
    expect(zip).toMatchObject({ value: { paths: ["a.txt"], skipped: [] } });
    if (zip.ok) await zip.value.close();
  });

  it("never throws, whatever byte is changed or cut", async () => {
    const whole = zipOf([plain, { path: "b.txt", bytes: "another one", packed: false }]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.boolean(),
        async (at, byte, cut) => {
          const bytes = Buffer.from(cut ? whole.subarray(0, at) : whole);
          if (!cut) bytes[at] = byte;
          const zip = await opened(bytes);
          if (!zip.ok) return;
          for (const path of zip.value.paths) await zip.value.fileOf(path);
          await zip.value.close();
        },
      ),
      { numRuns: 150 },
    );
    expect(readdirSync(folder).filter((name) => name.startsWith("psyche-import-"))).toEqual([]);
  });
});
