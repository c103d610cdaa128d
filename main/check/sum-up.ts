/** Longest message of one failure that is printed, characters. */
const MAX_MESSAGE_LENGTH = 800;

/** A test, a suite's hook or a file that failed, by its name, and what it said. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** How the tests of one project came out; tests that are left out are named, so that they stay in sight. */
export interface TestOutcome {
  readonly project: string;
  readonly passed: number;
  readonly skipped: readonly string[];
  readonly failures: readonly Failure[];
}

/**
 * The last words of a run: what was left out, then what failed, then the counts. They stand at the end, because the end
 * is what is left of a log that was cut.
 */
export function sumUp(failedSteps: readonly string[], outcomes: readonly TestOutcome[]): string {
  const skipped = outcomes.flatMap(({ project, skipped: names }) =>
    names.map((name) => `${project}: ${name}`),
  );
  const failed = [
    ...failedSteps.map((step) => `check: ${step}`),
    ...outcomes.flatMap(({ project, failures }) =>
      failures.map(({ message, name }) => `${project}: ${name}\n${indented(message)}`),
    ),
  ];
  return [
    ...listed("Skipped", skipped),
    ...listed("FAILED", failed),
    ...outcomes.map(
      ({ failures, passed, project, skipped: names }) =>
        `${project}: ${passed} passed, ${failures.length} failed, ${names.length} skipped`,
    ),
  ].join("\n");
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`), ""];
}

function indented(message: string): string {
  const short = message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH)} …` : message;
  return short
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n");
}
