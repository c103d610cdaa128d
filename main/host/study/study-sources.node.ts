import { type Failure, fail, type Result } from "../../base/result.ts";
import type { LedgerReader } from "../../ledger/read/ledger-reader.ts";
import type { Study } from "../../ledger/study/open-study.node.ts";

/** How the desks of a study reach the ledger: opened for one piece of work, closed after it. */
export interface StudySources {
  readonly openReader: () => Result<LedgerReader>;
  readonly openStudy: () => Result<Study>;
}

/** Reads something of the ledger; what SQLite throws becomes a sentence. */
export function reading<T>(
  sources: StudySources,
  read: (reader: LedgerReader) => T,
): Result<T, "ledger-unavailable"> {
  const reader = sources.openReader();
  if (!reader.ok) return fail("ledger-unavailable", reader.message);
  try {
    return { ok: true, value: read(reader.value) };
  } catch (error) {
    return notRead(error);
  } finally {
    reader.value.close();
  }
}

/** The same for what is read in small turns, so that the host keeps answering meanwhile. */
export async function readingInTurns<T>(
  sources: Pick<StudySources, "openReader">,
  read: (reader: LedgerReader) => Promise<T>,
): Promise<Result<T, "ledger-unavailable">> {
  const reader = sources.openReader();
  if (!reader.ok) return fail("ledger-unavailable", reader.message);
  try {
    return { ok: true, value: await read(reader.value) };
  } catch (error) {
    return notRead(error);
  } finally {
    reader.value.close();
  }
}

/** What SQLite throws carries its own code; anything else is a fault of ours. */
function notRead(error: unknown): Failure<"ledger-unavailable"> {
  if (!(error instanceof Error) || !("errcode" in error)) throw error;
  return fail("ledger-unavailable", `The ledger could not be read: ${error.message}. Start Psyche again.`);
}

/** Writes something beside the ledger; failures of the file are one code, others stay as they are. */
export async function writing<T, Code extends string>(
  sources: StudySources,
  write: (study: Study) => Promise<Result<T, Code>> | Result<T, Code>,
): Promise<Result<T, Exclude<Code, FileCode> | "ledger-unavailable">> {
  const study = sources.openStudy();
  if (!study.ok) return fail("ledger-unavailable", study.message);
  try {
    const written = await write(study.value);
    if (written.ok || !FILE_CODES.has(written.code)) return written as Result<T, Exclude<Code, FileCode>>;
    return fail("ledger-unavailable", written.message);
  } finally {
    study.value.close();
  }
}

type FileCode = "read-only" | "disk-full" | "corrupt" | "locked" | "ledger-unavailable";
const FILE_CODES: ReadonlySet<string> = new Set<FileCode>([
  "read-only",
  "disk-full",
  "corrupt",
  "locked",
  "ledger-unavailable",
]);
