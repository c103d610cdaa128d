import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../fixtures.node.ts";
import { runAppender } from "./run-appender.node.ts";

const KILLS = 100;
/** Ledgers that are killed side by side; each goes on after its kill. */
const SIDE_BY_SIDE = 4;
const LONGEST_LIFE_MS = 60;

const hasStrace = spawnSync("strace", ["-V"]).status === 0;

/** A kill at a random moment after the first acknowledgement; answers with every id that was acknowledged. */
async function liveAndDie(file: string): Promise<readonly number[]> {
  const { child, acknowledged, begun, ended } = runAppender(file, 1_000_000);
  await begun;
  await wait(Math.random() * LONGEST_LIFE_MS);
  child.kill("SIGKILL");
  await ended;
  return acknowledged;
}

function idsIn(file: string): Set<number> {
  const db = new DatabaseSync(file);
  try {
    expect(db.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
    return new Set(
      db
        .prepare("SELECT id FROM entries")
        .all()
        .map(({ id }) => Number(id)),
    );
  } finally {
    db.close();
  }
}

describe("power", () => {
  it(`loses nothing acknowledged over ${KILLS} kills at random moments`, { timeout: 300_000 }, async () => {
    using folder = temporaryFolder();
    const lives = Array.from({ length: SIDE_BY_SIDE }, async (_, number) => {
      const file = join(folder.path, `ledger-${number}.sqlite`);
      const acknowledged: number[] = [];
      for (let kill = 0; kill < KILLS / SIDE_BY_SIDE; kill++) {
        acknowledged.push(...(await liveAndDie(file)));
        const ids = idsIn(file);
        expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      }
      expect(new Set(acknowledged).size).toBe(acknowledged.length);
      return acknowledged.length;
    });
    const counts = await Promise.all(lives);
    expect(Math.min(...counts)).toBeGreaterThan(KILLS / SIDE_BY_SIDE);
  });

  it.skipIf(!hasStrace)(
    "syncs to disk at least once for each acknowledged batch (needs strace)",
    { timeout: 60_000 },
    async () => {
      using folder = temporaryFolder();
      const counts = join(folder.path, "syncs.txt");
      const strace = ["strace", "-f", "-c", "-e", "trace=fsync,fdatasync", "-o", counts];
      const { acknowledged, ended } = runAppender(join(folder.path, "ledger.sqlite"), 200, strace);
      expect(await ended).toBeNull();
      expect(acknowledged.length).toBe(240);
      const syncs = Array.from(
        readFileSync(counts, "utf8").matchAll(/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s.*(?:fsync|fdatasync)$/gm),
      ).reduce((sum, match) => sum + Number(match[1]), 0);
      expect(syncs).toBeGreaterThanOrEqual(200);
    },
  );
});
