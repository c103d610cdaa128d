import { resolve } from "node:path";
import { checkImports, printArrows } from "./check-imports.node.ts";
import { checkPapers } from "./check-papers.node.ts";
import { runSteps } from "./run-steps.node.ts";
import { runVitest } from "./run-vitest.node.ts";

const root = resolve(import.meta.dirname, "../..");

if (process.argv.includes("--arrows")) {
  console.log(printArrows());
  process.exit(0);
}

/** `npm run check`: everything that needs no browser. */
const failed = await runSteps(
  [
    { name: "Format (biome)", command: ["biome", "ci", "--colors=off", "."] },
    { name: "Typed lint (oxlint)", command: ["oxlint", "--type-aware", "--deny-warnings", "."] },
    { name: "Types (tsc)", command: ["tsc", "-p", "."] },
    { name: "Import arrows and file suffixes", report: () => checkImports(root) },
    { name: "Files that papers name", report: () => Promise.resolve(checkPapers(root)) },
  ],
  root,
);
const tests = runVitest("unit", root);
if (!tests.ok) failed.push("Unit tests");
console.log(`\n${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`);
if (failed.length > 0) console.error(`check failed: ${failed.join(", ")}`);
process.exit(failed.length > 0 ? 1 : 0);
