import { readFileSync } from "node:fs";
import { describeIssue } from "../../../content/document/describe-issue.ts";
import { tellFault } from "../../../content/document/fault.ts";
import { createTurns } from "../../base/in-turn.ts";
import type { Log } from "../../base/log.ts";
import { type Result, succeed } from "../../base/result.ts";
import { writeFileAtomically } from "../../base/write-file-atomically.node.ts";
import { setAside } from "../../ledger/set-aside.node.ts";
import { type DraftState, draftStateSchema } from "./draft-state.ts";

/** The draft, on the disk after every change. */
export interface DraftKeeper {
  /** Null before the first programme came. */
  current(): DraftState | null;
  /** One change at a time; acknowledged when it outlives a power cut. Nothing changes where it fails. */
  change<Code extends string>(
    work: (state: DraftState) => Result<DraftState, Code>,
  ): Promise<Result<DraftState, Code | "disk-full" | "read-only">>;
  /** Begins a draft where there is none. */
  begin(state: DraftState): Promise<Result<null, "disk-full" | "read-only">>;
}

/** Reads the draft in `file`; a damaged one is set aside under a dated name, and the log says so. */
export function openDraft(file: string, nowMs: () => number, log: Log): DraftKeeper {
  let current = readDraft(file, nowMs, log);
  const inTurn = createTurns();

  async function keep(state: DraftState): Promise<Result<null, "disk-full" | "read-only">> {
    const written = await writeFileAtomically({ file, text: `${JSON.stringify(state)}\n` });
    if (written.ok) current = state;
    else log("trouble", "content", written.code, written.message);
    return written;
  }

  return {
    current: () => current,
    change: (work) =>
      inTurn(async () => {
        if (current === null) throw new Error("Broken invariant: a draft is begun before it is changed.");
        const changed = work(current);
        if (!changed.ok || changed.value === current) return changed;
        const kept = await keep(changed.value);
        return kept.ok ? succeed(changed.value) : kept;
      }),
    begin: (state) => inTurn(async () => (current === null ? keep(state) : succeed(null))),
  };
}

function readDraft(file: string, nowMs: () => number, log: Log): DraftState | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return null;
  }
  try {
    const parsed = draftStateSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Error(issue === undefined ? "malformed" : tellFault(describeIssue(issue)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    let kept = "It stays where it is.";
    try {
      kept = `It is kept as ${setAside(file, nowMs())}.`;
    } catch {
      // Its folder cannot be written: the next change says so.
    }
    const message = `The draft ${file} cannot be read (${why}). ${kept} A new one begins with what is published.`;
    log("trouble", "content", "malformed", message);
    return null;
  }
}
