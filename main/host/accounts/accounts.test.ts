import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Log, silentLog } from "../../base/log.ts";
import { openAccounts } from "./accounts.node.ts";
import { createSlowHasher } from "./slow-hash.node.ts";

const dir = mkdtempSync(join(tmpdir(), "psyche-accounts-"));
const file = join(dir, "accounts.json");
const hasher = createSlowHasher({ N: 1_024, r: 8, p: 1 });
const open = (log: Log = silentLog, where = file) => openAccounts({ file: where, hasher, log });
const password = "correct horse battery";
afterEach(() => rmSync(file, { force: true }));

describe("accounts", () => {
  it("give a new first code at each start until the admin chose a password", async () => {
    const first = await open();
    const second = await open();
    expect(second.firstCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(await second.prove("admin", first.firstCode ?? "")).toBeNull();
    expect(await second.prove("admin", second.firstCode ?? "")).toMatchObject({ mustChoosePassword: true });
    await second.choosePassword("admin", password);
    const third = await open();
    expect(third.firstCode).toBeNull();
    expect(await third.prove("admin", password)).toMatchObject({ mustChoosePassword: false });
  });

  it("keep no secret readable, and the file to its owner", async () => {
    const accounts = await open();
    const added = await accounts.add({ name: "ann", role: "staff" });
    await accounts.choosePassword("admin", password);
    const text = readFileSync(file, "utf8");
    for (const secret of [password, accounts.firstCode, added.ok ? added.value.code : ""]) {
      expect(text).not.toContain(secret);
    }
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("are added once and removed, but never the last admin", async () => {
    const accounts = await open();
    const gone: string[] = [];
    accounts.onRemoved((name) => gone.push(name));
    const added = await accounts.add({ name: "ann", role: "staff" });
    expect(added.ok).toBe(true);
    expect(await accounts.add({ name: "ann", role: "admin" })).toMatchObject({ code: "name-taken" });
    expect(await accounts.remove("admin")).toMatchObject({ code: "last-admin" });
    expect(await accounts.remove("bob")).toMatchObject({ code: "no-such-account" });
    await accounts.remove("ann");
    expect(gone).toEqual(["ann"]);
    expect(await accounts.prove("ann", added.ok ? added.value.code : "")).toBeNull();
    expect((await open()).list()).toEqual([{ name: "admin", role: "admin" }]);
  });

  it("are added once even by two admins at the same moment", async () => {
    const accounts = await open();
    const both = await Promise.all([
      accounts.add({ name: "ann", role: "staff" }),
      accounts.add({ name: "ann", role: "merchandiser" }),
    ]);
    expect(both.map((one) => (one.ok ? "added" : one.code)).sort()).toEqual(["added", "name-taken"]);
    const added = both.find((one) => one.ok);
    expect(await accounts.prove("ann", added?.ok ? added.value.code : "")).not.toBeNull();
  });

  it("let nobody in while the file is damaged, and leave it as it is", async () => {
    const lines: string[] = [];
    for (const text of ["{", '{"formatVersion":1,"accounts":[{"name":"admin"}]}']) {
      writeFileSync(file, text);
      const accounts = await open((_level, _part, code, message) => lines.push(`${code}: ${message}`));
      expect(accounts.firstCode).toBeNull();
      expect(accounts.list()).toEqual([]);
      expect(readFileSync(file, "utf8")).toBe(text);
    }
    expect(lines[0]).toContain("not JSON");
    expect(lines[1]).toContain("accounts[0].role");
  });

  it("live in memory where the disk refuses, and say so", async () => {
    const lines: string[] = [];
    const accounts = await open(
      (_level, _part, code) => lines.push(code),
      join(dir, "no-such-folder", "accounts.json"),
    );
    expect(await accounts.prove("admin", accounts.firstCode ?? "")).not.toBeNull();
    expect(lines).toEqual(["read-only"]);
  });
});
