import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createManualTimers } from "../../main/base/timers.ts";
import { LOOK_EVERY_MS } from "../document/keep-document.node.ts";
import { programmeOf } from "./fixtures.ts";
import { loadProgramme } from "./load-programme.node.ts";

test("a programme is taken only when all of its files are there", async () => {
  const root = mkdtempSync(join(tmpdir(), "psyche-programme-"));
  const folder = join(root, "campaign");
  mkdirSync(folder);
  const dataset = {
    kind: "dataset",
    mediaId: "prices",
    name: "Prices",
    path: "prices.csv",
    tags: [],
    expiresAtMs: null,
  } as const;
  writeFileSync(
    join(folder, "programme.json"),
    JSON.stringify(programmeOf([], { media: [{ ...dataset, tags: [] }] })),
  );
  const timers = createManualTimers();
  const lines: string[] = [];
  const programme = loadProgramme({
    folder,
    dataFolder: join(root, "kept"),
    timers,
    log: (level, part, code) => lines.push(`${level} ${part} ${code}`),
  });
  expect(programme.current()).toBeNull();
  expect(programme.trouble()).toContain("media[0].path: there is no file");
  timers.advance(10 * LOOK_EVERY_MS);
  expect(lines.filter((line) => line === "trouble programme files-missing")).toHaveLength(1);

  writeFileSync(join(folder, "prices.csv"), "x");
  timers.advance(LOOK_EVERY_MS);
  expect(programme.current()?.programmeId).toBe("tests");
  await programme.close();
  rmSync(root, { recursive: true });
});
