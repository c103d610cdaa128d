import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runElectron } from "./run-electron.node.ts";

/** Runs a shell script in place of Electron's program. */
function run(script: string, wish: AbortSignal = new AbortController().signal) {
  const dir = mkdtempSync(join(tmpdir(), "psyche-run-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const program = join(dir, "electron");
  writeFileSync(program, `#!/bin/sh\ncd ${dir}\n${script}\n`, { mode: 0o755 });
  const outcome = runElectron({
    program,
    projectDir: "/app",
    args: ["--data", "/var/psyche"],
    wish,
    buildShell: () => Promise.resolve(),
  });
  return { dir, outcome };
}

test("the app's folder and the arguments of the start reach Electron, and its exit code comes back", async () => {
  const { dir, outcome } = run('echo "$@" > given; exit 1');
  expect(await outcome).toBe(1);
  expect(readFileSync(join(dir, "given"), "utf8").trim()).toMatch(
    /^(--no-sandbox )?\/app --data \/var\/psyche$/,
  );
});

test.each([
  ["a library is missing", "exit 127"],
  ["Chromium's sandbox gives up", "kill -TRAP $$"],
  ["it cannot be run", "exit 126"],
])("where %s it did not start, so that another shell may", async (_what, script) => {
  expect(await run(script).outcome).toBe("did-not-start");
});

test("a wish to end is passed on once, and the end is waited for", async () => {
  const wish = new AbortController();
  const { dir, outcome } = run(
    `trap 'echo asked >> asked; sleep 0.3; echo done >> asked; exit 0' TERM
     echo up > up; while true; do sleep 0.05; done`,
    wish.signal,
  );
  await expect.poll(() => readFileSync(join(dir, "up"), { encoding: "utf8", flag: "a+" })).toContain("up");
  wish.abort();
  expect(await outcome).toBe(0);
  expect(readFileSync(join(dir, "asked"), "utf8")).toBe("asked\ndone\n");
});
