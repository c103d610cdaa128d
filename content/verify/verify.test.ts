import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manifestBytes } from "../schema/signage/manifest.ts";
import { bytesOf, filesIn, packageFixture, sha256Of } from "./fixtures.node.ts";
import { createPassingKey } from "./keys.node.ts";
import { type Verified, verifyManifest, verifyPackage } from "./verify.node.ts";

const key = createPassingKey("Head office");
const keys = [key.publicKey];
const SEED = Number(process.env["SEED"] ?? Date.now() % 100_000);

function must<T>(outcome: { ok: true; value: Verified<T> } | { ok: false; message: string }): Verified<T> {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

describe("a manifest", () => {
  const { text, signed } = packageFixture({ key });

  it("is taken from whom the site trusts, however its keys and files are ordered", () => {
    expect(verifyManifest(text, keys)).toMatchObject({ ok: true });
    const { manifest, signature } = signed;
    const turned = Object.fromEntries<unknown>(Object.entries(manifest).reverse());
    turned["files"] = manifest.files.toReversed();
    expect(verifyManifest(JSON.stringify({ signature, manifest: turned }, null, 2), keys).ok).toBe(true);
  });

  it("is refused where nobody whom the site trusts signed it, and says what to do", () => {
    const stranger = createPassingKey("Stranger");
    const refused = verifyManifest(packageFixture({ key: stranger }).text, keys);
    expect(refused).toMatchObject({ ok: false, code: "unknown-key" });
    expect(refused.ok ? "" : refused.message).toContain(stranger.publicKey.keyId);
    const pretended = { ...signed, signature: { ...signed.signature, keyId: stranger.publicKey.keyId } };
    expect(verifyManifest(JSON.stringify(pretended), [stranger.publicKey])).toMatchObject({
      code: "wrong-signature",
    });
  });

  it(`is refused for whatever change after signing (SEED=${SEED})`, () => {
    const value = fc.oneof(
      fc.constant({ version: 2 }),
      fc.constant({ author: "Eve" }),
      fc.integer({ min: 0, max: 1e12 }).map((createdAtMs) => ({ createdAtMs })),
      fc.nat({ max: 63 }).map((at) => ({ files: changedHash(at) })),
      fc.integer({ min: 1, max: 2_999 }).map((bytes) => ({
        files: signed.manifest.files.map((file, place) => (place === 0 ? { ...file, bytes } : file)),
      })),
    );
    fc.assert(
      fc.property(value, (change) => {
        const text = JSON.stringify({ ...signed, manifest: { ...signed.manifest, ...change } });
        expect(verifyManifest(text, keys)).toMatchObject({ ok: false, code: "wrong-signature" });
      }),
      { numRuns: 60, seed: SEED },
    );
    function changedHash(at: number) {
      return signed.manifest.files.map((file) => {
        const digit = file.sha256[at] === "0" ? "1" : "0";
        return { ...file, sha256: file.sha256.slice(0, at) + digit + file.sha256.slice(at + 1) };
      });
    }
  });

  it("is refused with a cut signature, an unknown key in it, or as another document", () => {
    const cut = { ...signed, signature: { ...signed.signature, ed25519: "AAAA" } };
    for (const wrong of ["", "null", "{}", text.slice(0, -1), JSON.stringify(cut), `${text} {}`])
      expect(verifyManifest(wrong, keys)).toMatchObject({ ok: false, code: "bad-manifest" });
    const more = JSON.stringify({ ...signed, manifest: { ...signed.manifest, also: "this" } });
    expect(verifyManifest(more, keys)).toMatchObject({ code: "bad-manifest" });
  });

  it("speaks of one file a path, of paths inside the package, and names its programme", () => {
    const [picture] = signed.manifest.files;
    if (picture === undefined) throw new Error("no file");
    const refusalOf = (files: readonly (typeof picture)[]) => {
      const changed = packageFixture({ key, changeManifest: (one) => ({ ...one, files: [...files] }) });
      const refused = verifyManifest(changed.text, keys);
      return refused.ok ? [] : refused.faults.map(({ path }) => path);
    };
    const all = signed.manifest.files;
    expect(refusalOf([...all, { ...picture, sha256: sha256Of(bytesOf(9, 9)), bytes: 9 }])).toEqual([
      "manifest.files[2].path",
    ]);
    expect(refusalOf([...all, { ...picture, path: "media/b.webp", bytes: 7 }])).toEqual([
      "manifest.files[2].bytes",
    ]);
    expect(refusalOf([picture])).toEqual(["manifest.programmePath"]);
    for (const path of ["../a.webp", "/a.webp", "a\\b.webp", "C:/a.webp", "a/.b.webp", "a%2e.webp"])
      expect(refusalOf([...all, { ...picture, path }])).toEqual(["manifest.files[2].path"]);
  });

  it("has the same bytes to sign wherever they are made", () => {
    const bytes = manifestBytes({
      formatVersion: 1,
      packageId: "autumn",
      version: 3,
      createdAtMs: 5,
      author: "Zoë",
      programmePath: "p.json",
      files: [
        { path: "p.json", sha256: "b".repeat(64), bytes: 2, mimeType: "application/json" },
        { path: "a.webp", sha256: "a".repeat(64), bytes: 1, mimeType: "image/webp" },
      ],
    });
    expect(new TextDecoder().decode(bytes)).toBe(
      `psyche content package 1\n{"formatVersion":1,"packageId":"autumn","version":3,"createdAtMs":5,"author":"Zoë","programmePath":"p.json","files":[{"path":"a.webp","sha256":"${"a".repeat(64)}","bytes":1,"mimeType":"image/webp"},{"path":"p.json","sha256":"${"b".repeat(64)}","bytes":2,"mimeType":"application/json"}]}`,
    );
  });
});

describe("a package", () => {
  async function outcomeOf(
    fixture: ReturnType<typeof packageFixture>,
    change: (bytes: Map<string, Uint8Array>) => void = () => undefined,
    depth: "sizes" | "bytes" = "bytes",
  ) {
    const bytes = new Map(fixture.bytesByPath);
    change(bytes);
    return verifyPackage(must(verifyManifest(fixture.text, keys)), filesIn(bytes), depth);
  }
  const picture = "media/autumn.webp";

  it("is verified when every file is here and its programme can be played", async () => {
    const outcome = await outcomeOf(packageFixture({ key }));
    expect(outcome).toMatchObject({ ok: true, value: { programme: { programmeId: "tests" } } });
  });

  it("names the file that is missing, cut, too long or changed in one bit", async () => {
    const fixture = packageFixture({ key });
    const expectFault = (outcome: unknown, code: string) =>
      expect(outcome).toMatchObject({ ok: false, code, faults: [{ path: picture }] });
    expectFault(await outcomeOf(fixture, (bytes) => bytes.delete(picture)), "missing-file");
    for (const length of [0, 2_999, 3_001])
      expectFault(await outcomeOf(fixture, (all) => all.set(picture, bytesOf(1, length))), "tampered-file");
    const flipped = bytesOf(1, 3_000);
    flipped[1_234] = (flipped[1_234] ?? 0) ^ 1;
    const flip = (all: Map<string, Uint8Array>) => void all.set(picture, flipped);
    expectFault(await outcomeOf(fixture, flip), "tampered-file");
    // What a library holds was hashed when it came in: there only lengths are looked at.
    expect((await outcomeOf(fixture, flip, "sizes")).ok).toBe(true);
  });

  it("hashes the programme whatever the depth", async () => {
    const fixture = packageFixture({ key });
    const length = fixture.bytesByPath.get("programme.json")?.byteLength ?? 0;
    const swap = (all: Map<string, Uint8Array>) => void all.set("programme.json", bytesOf(4, length));
    expect(await outcomeOf(fixture, swap, "sizes")).toMatchObject({
      code: "tampered-file",
      faults: [{ path: "programme.json" }],
    });
  });

  it("is refused where programme and manifest do not belong together", async () => {
    const other = packageFixture({ key, changeProgramme: (one) => ({ ...one, programmeId: "other" }) });
    expect(await outcomeOf(other)).toMatchObject({
      code: "bad-programme",
      faults: [{ path: "programmeId" }],
    });
    const unlisted = packageFixture({
      key,
      changeManifest: (one) => ({ ...one, files: one.files.filter(({ path }) => path !== picture) }),
    });
    expect(await outcomeOf(unlisted)).toMatchObject({
      code: "missing-file",
      faults: [{ path: "media[0].path" }],
    });
    const surplus = packageFixture({ key, changeProgramme: (one) => ({ ...one, media: [] }) });
    expect(await outcomeOf(surplus)).toMatchObject({
      code: "surplus-file",
      faults: [{ path: "files[0].path" }],
    });
    const page = packageFixture({
      key,
      changeManifest: (one) => ({
        ...one,
        files: one.files.map((file) => ({ ...file, mimeType: "text/html" })),
      }),
    });
    expect(await outcomeOf(page)).toMatchObject({
      code: "bad-programme",
      faults: [{ path: "media[0].path" }],
    });
  });

  it("is refused with the place in a programme that cannot be played", async () => {
    const lost = packageFixture({ key, changeProgramme: (one) => ({ ...one, defaultLayoutId: "nowhere" }) });
    expect(await outcomeOf(lost)).toMatchObject({
      code: "bad-programme",
      faults: [{ path: "programme.json: defaultLayoutId" }],
    });
    const text = packageFixture({ key, changeProgramme: () => "no programme" });
    expect(await outcomeOf(text)).toMatchObject({ code: "bad-programme" });
  });

  it("lets a page bring the files of its folder", async () => {
    const html = { kind: "html", mediaId: "page", name: "Page", path: "page/index.html", tags: [] };
    const withPage = (pictures: Record<string, Uint8Array>) =>
      packageFixture({
        key,
        pictures: { ...pictures, "page/index.html": bytesOf(2, 20) },
        changeProgramme: (one) => ({ ...one, media: [{ ...html, expiresAtMs: null, alt: null }] }),
        changeManifest: (one) => ({
          ...one,
          files: one.files.map((file) => ({
            ...file,
            mimeType: file.path.endsWith(".html") ? "text/html" : file.mimeType,
          })),
        }),
      });
    expect((await outcomeOf(withPage({ "page/deep/a.webp": bytesOf(3, 30) }))).ok).toBe(true);
    expect(await outcomeOf(withPage({ "pages.webp": bytesOf(3, 30) }))).toMatchObject({
      code: "surplus-file",
    });
  });
});
