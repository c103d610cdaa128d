import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { fail, type Result, succeed } from "../base/result.ts";
import { writeFileAtomically } from "../base/write-file-atomically.node.ts";
import { demoFolder } from "./data-folder.node.ts";

/** How the command line finds the host that runs, and proves that it may read the data folder. */
const operatorFileSchema = z.strictObject({
  origin: z.string().regex(/^http:\/\/127\.0\.0\.1:\d{1,5}$/),
  token: z.string().min(32).max(100),
});
export type OperatorFile = z.infer<typeof operatorFileSchema>;

const fileOf = (dataDir: string) => join(dataDir, "operator.json");

/** Readable by the owner of the data folder only: who can read it could read the ledger as well. */
export function writeOperatorFile(dataDir: string, content: OperatorFile) {
  return writeFileAtomically({ file: fileOf(dataDir), text: `${JSON.stringify(content)}\n`, mode: 0o600 });
}

export function removeOperatorFile(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true });
}

/** The host that was started last with this data folder, or with the demo's folder in it. */
export function readOperatorFile(dataDir: string): Result<OperatorFile, "not-running"> {
  try {
    const newest = [dataDir, demoFolder(dataDir)]
      .map(fileOf)
      .map((file) => ({ file, changedAtMs: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
      .sort((one, other) => other.changedAtMs - one.changedAtMs)[0];
    return succeed(operatorFileSchema.parse(JSON.parse(readFileSync(newest?.file ?? "", "utf8"))));
  } catch {
    return fail("not-running", `No Psyche runs with the data folder ${dataDir}. Start one with npm start.`);
  }
}
