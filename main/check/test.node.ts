import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { runVitest } from "./run-vitest.node.ts";

const root = resolve(import.meta.dirname, "../..");

/** `npm test`: the check, then the browser tests on the built pages, in real Chromium. */
const check = spawnSync(process.execPath, [resolve(import.meta.dirname, "check.node.ts")], {
  cwd: root,
  stdio: "inherit",
});
const runs = [runVitest("pages", root), runVitest("browser", root)];
const sum = (count: "passed" | "failed" | "skipped") => runs.reduce((all, run) => all + run[count], 0);
console.log(`\nBrowser: ${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exit(check.status === 0 && runs.every(({ ok }) => ok) ? 0 : 1);
