import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { writeFileAtomically } from "../../base/write-file-atomically.node.ts";
import type { Handlers } from "../../bridge/contract/pipe.ts";
import { MAX_PROGRAMS, type Program, programSchema } from "../../bridge/contract/programs.ts";

/** When a program came last is kept so exactly: not every request writes a file. */
const USED_EVERY_MS = 600_000;
const TOKEN_BYTES = 32;
/** Tells people, and tools that look for leaked secrets, what it is. */
const TOKEN_BEGIN = "psyche_";

const recordSchema = z.strictObject({
  ...programSchema.shape,
  /** Left out by versions that did not know it. */
  lastUsedAtMs: programSchema.shape.lastUsedAtMs.default(null),
  tokenSha256: z.string().regex(/^[0-9a-f]{64}$/),
});
type ProgramRecord = z.infer<typeof recordSchema>;
const fileSchema = z.strictObject({
  formatVersion: z.literal(1),
  programs: z.array(recordSchema).max(MAX_PROGRAMS),
});

export interface Programs {
  readonly handlers: Pick<Handlers, "program.list" | "program.add" | "program.remove">;
  /** Whose token this is; null where it is nobody's. */
  find(token: string): Program | null;
  /** Resolves when all is on the disk that can be. */
  idle(): Promise<void>;
}

/**
 * Opens the programs that may come in. Only a hash of each token is kept: 256 random bits need no slow one. Where the
 * file is damaged no program comes in until a person mends it, and the log says so.
 */
export function openPrograms(options: {
  readonly file: string;
  readonly clock: Clock;
  readonly log: Log;
}): Programs {
  const { clock, file, log } = options;
  const read = readPrograms(file);
  if (!read.ok) log("trouble", "programs", read.code, read.message);
  let records: readonly ProgramRecord[] = read.ok ? read.value : [];
  let writing: Promise<unknown> = Promise.resolve();

  /** Kept on the disk first: a token that was told must not be forgotten, one that was taken must not come back. */
  function keep(change: (now: readonly ProgramRecord[]) => readonly ProgramRecord[]) {
    const written = writing.then(async () => {
      const next = change(records);
      const text = `${JSON.stringify({ formatVersion: 1, programs: next }, null, 1)}\n`;
      const outcome = await writeFileAtomically({ file, text });
      if (outcome.ok) records = next;
      return outcome;
    });
    writing = written;
    return written;
  }

  /** Nothing waits for it: where it cannot be kept it is still told until the next start. */
  function used({ lastUsedAtMs, name }: ProgramRecord): void {
    const nowMs = clock.nowMs();
    if (lastUsedAtMs !== null && Math.abs(nowMs - lastUsedAtMs) < USED_EVERY_MS) return;
    const mark = (all: readonly ProgramRecord[]) =>
      all.map((one) => (one.name === name ? { ...one, lastUsedAtMs: nowMs } : one));
    records = mark(records);
    void keep(mark);
  }

  return {
    find(token) {
      const tokenSha256 = hashOf(token);
      const found = records.find((record) => record.tokenSha256 === tokenSha256);
      if (found === undefined) return null;
      used(found);
      return programOf(found);
    },
    async idle() {
      await writing;
    },
    handlers: {
      "program.list": () => succeed(records.map(programOf)),
      "program.add": async ({ name, role }) => {
        if (records.some((record) => record.name === name)) {
          return fail("name-taken", `There is a program ${name} already; remove it, or choose another name.`);
        }
        if (records.length >= MAX_PROGRAMS) {
          return fail("too-many-programs", `There are ${MAX_PROGRAMS} programs; remove one first.`);
        }
        const token = TOKEN_BEGIN + randomBytes(TOKEN_BYTES).toString("base64url");
        const record = {
          name,
          role,
          madeAtMs: clock.nowMs(),
          lastUsedAtMs: null,
          tokenSha256: hashOf(token),
        };
        const kept = await keep((now) => [...now.filter((one) => one.name !== name), record]);
        return kept.ok ? succeed({ token }) : kept;
      },
      "program.remove": async ({ name }) => {
        if (!records.some((record) => record.name === name)) {
          return fail("no-such-program", `There is no program ${name}.`);
        }
        const kept = await keep((now) => now.filter((one) => one.name !== name));
        return kept.ok ? succeed(null) : kept;
      },
    },
  };
}

function readPrograms(file: string): Result<readonly ProgramRecord[], "malformed"> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return succeed([]);
  }
  try {
    return succeed(fileSchema.parse(JSON.parse(text)).programs);
  } catch {
    return fail(
      "malformed",
      `${file} is damaged, so no program comes in. Restore it, or remove it and make new tokens.`,
    );
  }
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function programOf({ lastUsedAtMs, madeAtMs, name, role }: ProgramRecord): Program {
  return { name, role, madeAtMs, lastUsedAtMs };
}
