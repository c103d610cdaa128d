import { checkImports } from "./check-imports.node.ts";
import { checkPapers } from "./check-papers.node.ts";
import { runSteps } from "./run-steps.node.ts";

/** Everything that is looked at without running it. Returns the names of what failed. */
export function checkSources(root: string): Promise<string[]> {
  return runSteps(
    [
      { name: "Format (biome)", command: ["biome", "ci", "--colors=off", "."] },
      { name: "Typed lint (oxlint)", command: ["oxlint", "--type-aware", "--deny-warnings", "."] },
      { name: "Types (tsc)", command: ["tsc", "-p", "."] },
      { name: "Import arrows and file suffixes", report: () => checkImports(root) },
      { name: "Files that papers name", report: () => Promise.resolve(checkPapers(root)) },
    ],
    root,
  );
}
