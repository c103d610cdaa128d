import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { runVitest } from "./run-vitest.node.ts";

const root = resolve(import.meta.dirname, "../..");

/** `npm test`: the check, then the browser tests on the built pages, in real Chromium. */
const check = spawnSync(process.execPath, [resolve(import.meta.dirname, "check.node.ts")], {
  cwd: root,
  stdio: "inherit",
});
const browser = runVitest("browser", root);
console.log(`\nBrowser: ${browser.passed} passed, ${browser.failed} failed, ${browser.skipped} skipped`);
process.exit(check.status === 0 && browser.ok ? 0 : 1);
