import { type Comparison, compare } from "./compare.ts";
import type { GoldenRows } from "./golden-case.ts";
import type { GoldenEntry } from "./golden-entry.ts";

/** One folder's files as read. */
export interface GoldenFiles {
  readonly name: string;
  readonly rows: GoldenRows;
  readonly expected: unknown;
}

/** One case and what came of it. */
export interface CaseReport extends Comparison {
  readonly name: string;
}

/** Computes one case and holds it against its file. An unknown name and a case that throws are faults, not errors. */
export function checkGoldenCase(
  files: GoldenFiles,
  entries: Readonly<Record<string, GoldenEntry>>,
): CaseReport {
  const { name, rows, expected } = files;
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry === undefined) return failed(name, `no such case; known: ${Object.keys(entries).join(", ")}`);
  try {
    return { name, ...compare(expected, entry.compute(rows, expected), entry) };
  } catch (error) {
    return failed(name, `could not be computed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A case of which nothing could be compared. */
export function failed(name: string, fault: string): CaseReport {
  return {
    name,
    compared: 0,
    refused: 0,
    worst: { path: "", difference: 0 },
    faults: [fault],
    leftOut: [],
  };
}
