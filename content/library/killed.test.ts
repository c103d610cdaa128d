import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createManualClock } from "../../main/base/clock.ts";
import { silentLog } from "../../main/base/log.ts";
import { openSiteKey } from "../verify/keys.node.ts";
import { must } from "./fixtures.node.ts";
import { openLibrary } from "./open-library.node.ts";

const SEED = Number(process.env["SEED"] ?? Date.now() % 10_000);
const PROGRAM = join(import.meta.dirname, "publish-forever.node.ts");
const hasStrace = spawnSync("strace", ["-V"]).status === 0;

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-killed-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Publishes until `lifeMs` after the first acknowledgement, then dies; the versions that were acknowledged. */
async function liveAndDie(lifeMs: number, below: readonly string[] = []): Promise<readonly number[]> {
  const [command, ...args] = [...below, process.execPath, PROGRAM, dir];
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  const shown: number[] = [];
  const gone = new Promise((resolve) => child.once("close", resolve));
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (shown.length === 0) setTimeout(() => process.kill(-(child.pid ?? 0), "SIGKILL"), lifeMs);
    shown.push(Number(line.split(" ")[1]));
  });
  await gone;
  return shown;
}

async function openAgain() {
  const key = must(await openSiteKey(join(dir, "keys"), "Tests"));
  const options = { keys: () => [key.publicKey], clock: createManualClock(), log: silentLog };
  return must(await openLibrary({ folder: join(dir, "content"), reserveBytes: 0, ...options }));
}

it(`shows what was acknowledged last, whole, after kills at any moment (SEED=${SEED})`, {
  timeout: 120_000,
}, async () => {
  let chance = SEED;
  for (let round = 0; round < 4; round += 1) {
    chance = (chance * 48_271 + 11) % 2_147_483_647;
    const shown = await liveAndDie(chance % 120);
    const library = await openAgain();
    const { package: found, trouble } = must(await library.playing());
    expect(trouble).toBeNull();
    // The one after the last that was told may be there, too.
    expect([0, 1]).toContain(found.manifest.version - (shown.at(-1) ?? 0));
    expect(must(await library.audit()).faults).toEqual([]);
    const left = readdirSync(join(dir, "content/incoming"));
    expect(left.filter((name) => name.startsWith("once-"))).toEqual([]);
  }
});

it.skipIf(!hasStrace)(
  "syncs a file and its folder for each file, record and switch (needs strace)",
  { timeout: 60_000 },
  async () => {
    const trace = join(dir, "trace.txt");
    const strace = ["strace", "-f", "-e", "trace=fsync,fdatasync,rename,renameat,renameat2", "-o", trace];
    const shown = await liveAndDie(150, strace);
    const lines = readFileSync(trace, "utf8").split("\n");
    const count = (call: RegExp): number => lines.filter((line) => call.test(line)).length;
    // A version has two files, a record under way, a record and a switch: each is renamed, and synced twice.
    expect(count(/rename\w*\(.* = 0|rename\w* resumed.* = 0/)).toBeGreaterThanOrEqual(5 * shown.length);
    expect(count(/f(?:data)?sync(?:\(| resumed).* = 0/)).toBeGreaterThanOrEqual(10 * shown.length);
  },
);
