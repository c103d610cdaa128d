import { readFileSync } from "node:fs";
import { z } from "zod";
import { fail, type Result, succeed } from "../../base/result.ts";
import { writeFileAtomically } from "../../base/write-file-atomically.node.ts";
import { accountSchema } from "../../bridge/contract/console.ts";
import { pathOf } from "../../bridge/path-of.ts";
import { slowHashSchema } from "./slow-hash.node.ts";

/** Most people that one shop's computer knows; the list crosses the bridge in one message. */
export const MAX_ACCOUNTS = 200;

/** An account as it rests: `code` until its owner chose a password. */
const accountRecordSchema = z.strictObject({
  ...accountSchema.shape,
  proof: z.enum(["code", "password"]),
  hash: slowHashSchema,
});
export type AccountRecord = z.infer<typeof accountRecordSchema>;

const accountFileSchema = z.strictObject({
  formatVersion: z.literal(1),
  accounts: z.array(accountRecordSchema).max(MAX_ACCOUNTS),
});

/** The accounts on disk; none where there is no file yet. */
export function readAccountFile(file: string): Result<readonly AccountRecord[], "malformed" | "unreadable"> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return succeed([]);
    return fail("unreadable", `${file} cannot be read, so nobody can sign in. Give this user the right to.`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail("malformed", `${file} is not JSON, so nobody can sign in. ${REMEDY}`);
  }
  const parsed = accountFileSchema.safeParse(json);
  if (parsed.success) return succeed(parsed.data.accounts);
  return fail("malformed", `${file} is wrong at ${pathOf(parsed.error)}, so nobody can sign in. ${REMEDY}`);
}

const REMEDY = "Restore it from a copy, or remove it to start with a new admin.";

export function writeAccountFile(file: string, accounts: readonly AccountRecord[]) {
  return writeFileAtomically({ file, text: `${JSON.stringify({ formatVersion: 1, accounts }, null, 1)}\n` });
}
