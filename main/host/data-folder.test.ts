import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dataFolder, makeDataFolder } from "./data-folder.node.ts";
import { takeLock } from "./lock.node.ts";
import { createLogFile } from "./log-file.node.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-data-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe("the data folder", () => {
  it("is the chosen one, then PSYCHE_DATA, then XDG's", () => {
    expect(dataFolder("/a", { PSYCHE_DATA: "/b" })).toBe("/a");
    expect(dataFolder(null, { PSYCHE_DATA: "/b", XDG_DATA_HOME: "/c" })).toBe("/b");
    expect(dataFolder(null, { XDG_DATA_HOME: "/c" })).toBe("/c/psyche");
    expect(dataFolder(null, {})).toMatch(/\/\.local\/share\/psyche$/);
  });

  it("is made for its owner only; where that fails a sentence says what to do", () => {
    const made = join(dir, "new", "psyche");
    expect(makeDataFolder(made).ok).toBe(true);
    expect(statSync(made).mode & 0o777).toBe(0o700);
    writeFileSync(join(dir, "file"), "");
    const refused = makeDataFolder(join(dir, "file", "psyche"));
    expect(refused).toMatchObject({ ok: false, code: "read-only" });
  });
});

describe("the lock", () => {
  it("is taken once, and free again when released", () => {
    const first = takeLock(dir, Date.now());
    const second = takeLock(dir, Date.now());
    expect(second).toMatchObject({ ok: false, code: "second-instance" });
    expect(second.ok ? "" : second.message).toContain(String(process.pid));
    if (first.ok) first.value.release();
    expect(takeLock(dir, Date.now()).ok).toBe(true);
  });

  it("of a dead process, or of a number that another process got since, holds nobody up", async () => {
    const dead = spawnSync("true").pid;
    const living = spawn("sleep", ["30"]);
    try {
      for (const left of [`${dead} 1\n`, `${living.pid} 1\n`, "nonsense\n"]) {
        writeFileSync(join(dir, "psyche.lock"), left);
        const taken = takeLock(dir, Date.now());
        expect(taken.ok).toBe(true);
        if (taken.ok) taken.value.release();
      }
    } finally {
      living.kill();
    }
  });

  it("that is just being written is respected; an old empty one is not", () => {
    writeFileSync(join(dir, "psyche.lock"), "");
    expect(takeLock(dir, Date.now()).ok).toBe(false);
    expect(takeLock(dir, Date.now() + 10_000).ok).toBe(true);
  });
});

describe("the log's file", () => {
  it("is put aside when it is full, and the oldest go", () => {
    const file = join(dir, "logs", "psyche.log");
    const write = createLogFile(file);
    const line = "x".repeat(100_000);
    for (let index = 0; index < 100; index += 1) write(`${index} ${line}`);
    const sizes = ["", ".1", ".2", ".3"].map((ending) => statSync(file + ending).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2_000_000);
    expect(existsSync(`${file}.4`)).toBe(false);
    expect(readFileSync(file, "utf8")).toContain("99 x");
  });

  it("goes on after a restart", () => {
    const file = join(dir, "psyche.log");
    createLogFile(file)("one");
    createLogFile(file)("two");
    expect(readFileSync(file, "utf8")).toBe("one\ntwo\n");
  });
});
