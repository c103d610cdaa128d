import { resolve } from "node:path";
import { checkSources } from "./check-sources.node.ts";
import { runVitest, type TestProject } from "./run-vitest.node.ts";
import { sumUp, type TestOutcome } from "./sum-up.ts";

/** Looks at the sources and runs these projects, each also where something failed before. False where anything did. */
export async function checkAndTest(projects: readonly TestProject[]): Promise<boolean> {
  const root = resolve(import.meta.dirname, "../..");
  const failedSteps = await checkSources(root);
  const outcomes: TestOutcome[] = [];
  for (const project of projects) outcomes.push(await runVitest(project, root));
  console.log(`\n${sumUp(failedSteps, outcomes)}`);
  return failedSteps.length === 0 && outcomes.every(({ failures }) => failures.length === 0);
}
