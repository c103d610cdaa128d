import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { type CaseReport, checkGoldenCase, failed } from "./check-golden-case.ts";
import type { GoldenRows } from "./golden-case.ts";
import type { GoldenEntry } from "./golden-entry.ts";

/** A CSV file with a head of column names; every cell as written. Throws where the file is not that. */
export function readRows(file: string): GoldenRows {
  return parse<Readonly<Record<string, string>>>(readFileSync(file), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
}

/** An expected.json. Throws where the file is not JSON. */
export function readExpected(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Checks every folder in `folder`: each is a case with its input.csv and expected.json. Sorted by name. */
export function checkGoldenFolder(
  folder: string,
  entries: Readonly<Record<string, GoldenEntry>>,
): readonly CaseReport[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .map((name) => checkOne(join(folder, name), name, entries));
}

function checkOne(folder: string, name: string, entries: Readonly<Record<string, GoldenEntry>>): CaseReport {
  const [input, expected] = [join(folder, "input.csv"), join(folder, "expected.json")];
  const missing = [input, expected].find((file) => !existsSync(file));
  if (missing !== undefined) return failed(name, `${missing} is missing`);
  try {
    return checkGoldenCase({ name, rows: readRows(input), expected: readExpected(expected) }, entries);
  } catch (error) {
    return failed(name, `could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
