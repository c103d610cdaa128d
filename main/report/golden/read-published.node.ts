import { existsSync } from "node:fs";
import { join } from "node:path";
import { type CaseReport, failed } from "./check-golden-case.ts";
import { compare } from "./compare.ts";
import type { PublishedEntry } from "./published/published-entry.ts";
import { readExpected, readRows } from "./read-golden.node.ts";

/** Whether a folder holds published results: one expected.json beside its CSV files. */
export function holdsPublished(folder: string): boolean {
  return existsSync(join(folder, "expected.json"));
}

/** Checks every result in the folder's expected.json by its key. Throws where that file is not JSON of parts by key. */
export function checkPublishedFolder(
  folder: string,
  entries: Readonly<Record<string, PublishedEntry>>,
): readonly CaseReport[] {
  const expected = readExpected(join(folder, "expected.json"));
  return Object.entries(Object(expected)).map(([name, part]) => {
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (entry === undefined) return failed(name, `no such result; known: ${Object.keys(entries).join(", ")}`);
    try {
      return {
        name,
        ...compare(
          part,
          entry.compute((file) => readRows(join(folder, file)), part),
          entry,
        ),
      };
    } catch (error) {
      return failed(name, `could not be computed: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
