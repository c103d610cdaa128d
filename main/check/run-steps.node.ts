import { spawnSync } from "node:child_process";

/** A check: a name for people and a program to run; `report` instead of a program where it is ours. */
export type Step =
  | { readonly name: string; readonly command: readonly [string, ...string[]] }
  | { readonly name: string; readonly report: () => Promise<readonly string[]> };

/** Runs every step, also after one failed, and says which did. Returns the names of those that failed. */
export async function runSteps(steps: readonly Step[], cwd: string): Promise<string[]> {
  const failed: string[] = [];
  for (const step of steps) {
    const startedAtMs = performance.now();
    process.stdout.write(`\n▸ ${step.name}\n`);
    if (!(await passes(step, cwd))) failed.push(step.name);
    process.stdout.write(
      `  ${failed.includes(step.name) ? "FAILED" : "ok"} after ${((performance.now() - startedAtMs) / 1_000).toFixed(1)} s\n`,
    );
  }
  return failed;
}

async function passes(step: Step, cwd: string): Promise<boolean> {
  if ("report" in step) {
    const violations = await step.report();
    for (const violation of violations) process.stdout.write(`  ${violation}\n`);
    return violations.length === 0;
  }
  const [file, ...args] = step.command;
  return spawnSync(file, args, { cwd, stdio: "inherit" }).status === 0;
}
