import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { packageFixture } from "./fixtures.node.ts";
import { createPassingKey, openSiteKey } from "./keys.node.ts";
import { MAX_TRUSTED_KEYS, openTrustedKeys } from "./trusted-keys.node.ts";
import { verifyManifest } from "./verify.node.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-keys-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function siteKey() {
  const opened = await openSiteKey(join(dir, "keys"), "Harbour Street");
  if (!opened.ok) throw new Error(opened.message);
  return opened.value;
}

it("makes the site's key once, for its owner only", async () => {
  const first = await siteKey();
  const again = await siteKey();
  expect(again.publicKey).toEqual(first.publicKey);
  expect(readdirSync(join(dir, "keys"))).toEqual(["site-key.pem"]);
  expect(statSync(join(dir, "keys/site-key.pem")).mode & 0o777).toBe(0o600);
  const { text } = packageFixture({ key: first });
  expect(verifyManifest(text, [again.publicKey]).ok).toBe(true);
  expect(JSON.stringify(first)).not.toContain("PRIVATE");
});

it("does not sign with a key that others may have read, nor with what is no key", async () => {
  await siteKey();
  const file = join(dir, "keys/site-key.pem");
  chmodSync(file, 0o640);
  expect(await openSiteKey(join(dir, "keys"), "x")).toMatchObject({ code: "open-to-others" });
  const damaged = readFileSync(file, "utf8").slice(0, 60);
  rmSync(file);
  writeFileSync(file, damaged, { mode: 0o600 });
  expect(await openSiteKey(join(dir, "keys"), "x")).toMatchObject({ code: "malformed" });
  expect(readFileSync(file, "utf8")).toBe(damaged);
  writeFileSync(join(dir, "taken"), "");
  expect(await openSiteKey(join(dir, "taken"), "x")).toMatchObject({ code: "read-only" });
});

it("keeps whom the site trusts, itself first, and forgets at once", async () => {
  const own = (await siteKey()).publicKey;
  const other = createPassingKey("Head office").publicKey;
  const file = join(dir, "trusted-keys.json");
  const open = () => {
    const opened = openTrustedKeys(file, own);
    if (!opened.ok) throw new Error(opened.message);
    return opened.value;
  };
  const keys = open();
  expect(keys.list()).toEqual([own]);
  expect(await keys.trust(other)).toMatchObject({ ok: true });
  expect(await keys.trust({ ...other, name: "The office" })).toMatchObject({ ok: true });
  expect(open().list()).toEqual([own, { ...other, name: "The office" }]);
  expect(await keys.distrust(own.keyId)).toMatchObject({ code: "own-key" });
  await keys.distrust(other.keyId);
  expect(keys.list()).toEqual([own]);
  expect(open().list()).toEqual([own]);
});

it("refuses a list that is damaged or names a key by another's id, and one that grows too long", async () => {
  const own = createPassingKey("Site").publicKey;
  const other = createPassingKey("Other").publicKey;
  const file = join(dir, "trusted-keys.json");
  for (const text of ["{", JSON.stringify({ formatVersion: 1, keys: [{ ...other, keyId: own.keyId }] })]) {
    writeFileSync(file, text);
    expect(openTrustedKeys(file, own)).toMatchObject({ ok: false, code: "malformed" });
  }
  const keys = Array.from({ length: MAX_TRUSTED_KEYS }, (_, at) => createPassingKey(`K${at}`).publicKey);
  writeFileSync(file, JSON.stringify({ formatVersion: 1, keys }));
  const opened = openTrustedKeys(file, own);
  expect(opened.ok && (await opened.value.trust(other))).toMatchObject({ code: "too-many" });
});
