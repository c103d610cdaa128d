import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseProgramme } from "../programme/parse-programme.ts";
import { type ImportRequest, importSource } from "./import-source.node.ts";
import { FILM, lay, pdfOf, pictureOf } from "./media.fixture.node.ts";
import { openCopies } from "./source/open-copies.node.ts";
import { zipOf } from "./source/zip.fixture.node.ts";
import { readingsIn, writeImport } from "./write-import.node.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "psyche-importer-test-"));
  vi.stubEnv("TMPDIR", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const request = (path: string, more: Partial<ImportRequest> = {}): ImportRequest => ({
  path: join(folder, path),
  locale: "en",
  nowMs: Date.parse("2026-11-22T09:00:00Z"),
  ...more,
});
async function imported(path: string, more: Partial<ImportRequest> = {}) {
  const done = await importSource(request(path, more));
  await done.close();
  return done.result;
}
const left = ({ skipped }: Awaited<ReturnType<typeof imported>>) =>
  skipped.map(({ what, code }) => `${what}: ${code}`);

describe("a folder of media", () => {
  it("becomes a playlist in the order of its names, and says what stays behind", async () => {
    lay(folder, {
      "shop/10.png": await pictureOf(1080, 1920),
      "shop/2.png": await pictureOf(540, 960),
      "shop/in/film.webm": FILM,
      "shop/notes.docx": "x",
      "shop/cut.png": (await pictureOf(400, 400)).subarray(0, 60),
      "shop/empty.jpg": "",
      "shop/text.png": "no picture",
      "shop/plan.pdf": pdfOf(3),
      "shop/.hidden.png": "x",
    });
    symlinkSync("/etc/passwd", join(folder, "shop/link.png"));
    const result = await imported("shop");
    expect(result.refused).toBeUndefined();
    const [layout] = result.programme?.layouts ?? [];
    expect([layout?.widthPixels, layout?.heightPixels]).toEqual([1080, 1920]);
    const [playlist] = result.programme?.playlists ?? [];
    expect(
      playlist?.entries.map((entry) =>
        entry.kind === "widget" ? [entry.widget.kind, entry.widget.name] : [],
      ),
    ).toEqual([
      ["image", "2"],
      ["image", "10"],
      ["video", "film"],
      ["pdf", "plan"],
    ]);
    expect(left(result).sort()).toEqual([
      "cut.png: broken",
      "empty.jpg: broken",
      "link.png: unsafe",
      "notes.docx: unsupported",
      "text.png: unsupported",
    ]);
    expect(await imported("shop")).toEqual(result);
  });

  it("is the same as a ZIP of it, with or without the folder around", async () => {
    const files = { "a.png": await pictureOf(1080, 1920), "b.webm": FILM };
    lay(folder, Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`shop/${path}`, bytes])));
    const entries = Object.entries(files).map(([path, bytes]) => ({ path, bytes }));
    writeFileSync(join(folder, "shop.zip"), zipOf(entries));
    writeFileSync(
      join(folder, "other.zip"),
      zipOf(entries.map(({ path, bytes }) => ({ path: `shop/${path}`, bytes }))),
    );
    const plain = await imported("shop");
    expect(plain.programme?.media).toHaveLength(2);
    expect(await imported("shop.zip")).toEqual(plain);
    expect(await imported("other.zip")).toEqual(plain);
    expect(readdirSync(folder).filter((name) => name.startsWith("psyche-import-"))).toEqual([]);
  });

  it("may be one file; what is nothing of it is refused with a sentence", async () => {
    lay(folder, {
      "one.png": await pictureOf(300, 200),
      "list.csv": "a,b",
      "empty.png": "",
      "in/x.txt": "x",
      "in/y.txt": "y",
    });
    expect(await imported("one.png")).toMatchObject({
      format: "folder",
      programme: { media: [{ widthPixels: 300, heightPixels: 200 }] },
    });
    for (const path of ["list.csv", "empty.png", "in", "gone.zip"]) {
      expect(await imported(path)).toMatchObject({
        taken: [],
        programme: null,
        refused: expect.stringMatching(/\w+ \w+.*\.$/) as string,
      });
    }
  });
});

const PLAYLIST = `<smil><head><layout><root-layout width="1080" height="1920"/></layout></head><body><seq repeatCount="indefinite">
  <img src="pictures/a.png" dur="4s"/><img src="https://example.org/x/b.png?v=2" dur="5s"/><img src="../../etc/passwd.png"/><img src="file:///etc/passwd.png"/>
</seq></body></smil>`;

describe("a playlist whose media lie elsewhere", () => {
  it("takes what is there, fetches nothing, and takes the rest from copies when they are handed in", async () => {
    lay(folder, {
      "shop.smil": PLAYLIST,
      "pictures/a.png": await pictureOf(10, 10),
      "copies/in/b.png": await pictureOf(20, 20),
    });
    const fetching = vi.spyOn(globalThis, "fetch");
    const first = await imported("shop.smil");
    expect(first.programme?.media.map(({ name }) => name)).toEqual(["a"]);
    expect(left(first)).toEqual([
      "https://example.org/x/b.png?v=2: remote",
      '<img src="../../etc/passwd.png">: unsafe',
      '<img src="file:///etc/passwd.png">: unsafe',
    ]);
    const copies = await openCopies(join(folder, "copies"));
    if (!copies.ok) throw new Error(copies.message);
    const second = await imported("shop.smil", { findCopy: copies.value });
    expect(second.programme?.media.map(({ name }) => name)).toEqual(["a", "b"]);
    lay(folder, { "map.json": JSON.stringify({ "https://example.org/x/b.png": "copies/in/b.png" }) });
    const map = await openCopies(join(folder, "map.json"));
    if (!map.ok) throw new Error(map.message);
    expect(await imported("shop.smil", { findCopy: map.value })).toEqual(second);
    expect(fetching).not.toHaveBeenCalled();
  });
});

describe("a packed page", () => {
  const page = [
    {
      path: "config.xml",
      bytes: '<widget xmlns="http://www.w3.org/ns/widgets"><content src="start.html"/></widget>',
    },
    { path: "start.html", bytes: "<html><img src=in/a.png></html>" },
    { path: "in/a.png", bytes: "x" },
    { path: "in/.htaccess", bytes: "x" },
  ];

  it("comes with all that it needs, its first page first, whichever way it is named", async () => {
    lay(folder, {
      "shop.smil": '<smil><body><ref src="top.wgt" type="application/widget" dur="20s"/></body></smil>',
      "top.wgt": zipOf(page),
      "none.wgt": zipOf([{ path: "a.txt", bytes: "x" }]),
    });
    const done = await importSource(request("shop.smil"));
    const { programme, files } = done.result;
    const [medium] = programme?.media ?? [];
    expect(medium).toMatchObject({
      kind: "html",
      path: expect.stringMatching(/^pages\/top-\w+\/start\.html$/) as string,
    });
    expect(programme?.playlists[0]?.entries[0]).toMatchObject({
      widget: { kind: "page", durationMs: 20_000, source: { kind: "package" }, allowedHosts: [] },
    });
    expect(files.map(({ path }) => path.split("/").slice(2).join("/"))).toEqual([
      "start.html",
      "config.xml",
      "in/a.png",
    ]);
    const written = await writeImport(done, join(folder, "out"));
    await done.close();
    expect(written.ok).toBe(true);
    expect(readFileSync(join(folder, "out", medium?.path ?? ""), "utf8")).toContain("in/a.png");
    expect((await imported("top.wgt")).programme?.media).toMatchObject([{ kind: "html" }]);
    expect(left(await imported("none.wgt"))).toEqual(["none.wgt: unsupported"]);
    expect(readdirSync(folder).filter((name) => name.startsWith("psyche-import-"))).toEqual([]);
  });
});

describe("an import that is written", () => {
  it("is a programme with its files; written again it is the same; what failed is tried alone", async () => {
    const good = await pictureOf(1080, 1920);
    lay(folder, { "shop/a.png": good, "shop/b.png": good.subarray(0, 80) });
    const out = join(folder, "out");
    const write = async (more: Partial<ImportRequest> = {}) => {
      const done = await importSource(request("shop", more));
      const written = await writeImport(done, out);
      await done.close();
      if (!written.ok) throw new Error(written.message);
      return { result: done.result, text: readFileSync(join(out, "programme.json"), "utf8") };
    };
    const first = await write();
    const parsed = parseProgramme(first.text);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(readFileSync(join(out, parsed.value.media[0]?.path ?? ""))).toEqual(good);
    expect((await write()).text).toBe(first.text);
    const failed = first.result.skipped.flatMap(({ retryKey }) => retryKey ?? []);
    expect(failed).toEqual(["b.png"]);

    lay(folder, {
      "shop/a.png": "broken meanwhile, and not read again",
      "shop/b.png": await pictureOf(540, 960),
    });
    const before = await readingsIn(out);
    if (before === null) throw new Error("nothing was kept");
    const again = await write({ only: failed, before });
    expect(again.result.programme?.media.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(again.result.skipped).toEqual([]);
    expect(parseProgramme(again.text).ok).toBe(true);
  });

  it("leaves a folder alone that holds something else, and writes nothing where nothing was taken", async () => {
    lay(folder, { "a.png": await pictureOf(10, 10), "full/mine.txt": "x", "none/x.txt": "x" });
    const done = await importSource(request("a.png"));
    expect(await writeImport(done, join(folder, "full"))).toMatchObject({ ok: false, code: "not-empty" });
    expect(readdirSync(join(folder, "full"))).toEqual(["mine.txt"]);
    await done.close();
    expect(await writeImport(await importSource(request("none")), join(folder, "new"))).toMatchObject({
      ok: false,
      code: "absent",
    });
  });
});
