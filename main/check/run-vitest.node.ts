import { join, relative } from "node:path";
import { startVitest, type TestCase, type TestModule, type TestSuite } from "vitest/node";
import type { Failure, TestOutcome } from "./sum-up.ts";

export type TestProject = "unit" | "browser" | "pages";

/** Runs one vitest project and says how its tests came out; a run without a single test has failed. */
export async function runVitest(project: TestProject, root: string): Promise<TestOutcome> {
  process.stdout.write(`\n▸ Tests: ${project}\n`);
  const outputFile = join(root, "build", "test-results", `${project}.json`);
  const { state } = await startVitest([], {
    root,
    run: true,
    project: [project],
    reporters: ["default", ["json", { outputFile }]],
  });
  const modules = state.getTestModules();
  const tests = modules.flatMap((module) => Array.from(module.children.allTests()));
  const inState = (wanted: string) => tests.filter((test) => test.result().state === wanted);
  const passed = inState("passed").length;
  return {
    project,
    passed,
    skipped: inState("skipped").map((test) => nameOf(test, root)),
    failures: [
      ...inState("failed").map((test) => failureOf(test, test.result().errors ?? [], root)),
      // What broke in a hook, or before the first test, is no test's.
      ...modules
        .flatMap((module) => [module, ...module.children.allSuites()])
        .filter((suite) => suite.errors().length > 0)
        .map((suite) => failureOf(suite, suite.errors(), root)),
      ...state.getUnhandledErrors().map((error) => ({
        name: "outside of any test",
        message: error instanceof Error || isThrown(error) ? error.message : String(error),
      })),
      ...(passed === 0 ? [{ name: "the whole project", message: "No test passed." }] : []),
    ],
  };
}

function failureOf(
  of: TestCase | TestSuite | TestModule,
  errors: readonly { readonly message: string }[],
  root: string,
): Failure {
  return { name: nameOf(of, root), message: errors.map(({ message }) => message).join("\n") };
}

/** The file and the names down to a test, a suite or the file itself. */
function nameOf(of: TestCase | TestSuite | TestModule, root: string): string {
  if (of.type === "module") return relative(root, of.moduleId);
  return `${relative(root, of.module.moduleId)} > ${of.fullName}`;
}

function isThrown(error: unknown): error is { readonly message: string } {
  return (
    typeof error === "object" && error !== null && "message" in error && typeof error.message === "string"
  );
}
