import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const reportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

export interface TestCounts {
  readonly ok: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs one vitest project and counts its tests; a run without a single test has failed. */
export function runVitest(
  project: "unit" | "browser" | "pages",
  root: string,
  args: readonly string[] = [],
): TestCounts {
  const file = join(root, "build", "test-results", `${project}.json`);
  mkdirSync(join(root, "build", "test-results"), { recursive: true });
  rmSync(file, { force: true });
  process.stdout.write(`\n▸ Tests: ${project}\n`);
  const { status } = spawnSync(
    "vitest",
    [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
      ...args,
    ],
    { cwd: root, stdio: "inherit" },
  );
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    return {
      ok: status === 0 && report.success && report.numPassedTests > 0,
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    };
  } catch (error) {
    console.error(
      `vitest left no readable result in ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return { ok: false, passed: 0, failed: 1, skipped: 0 };
  }
}
