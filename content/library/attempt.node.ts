import { type Failure, fail, type Result, succeed } from "../../main/base/result.ts";
import { writeFailure } from "../../main/base/write-file-atomically.node.ts";

export type DiskCode = "disk-full" | "read-only";

/** Writes to the disk; what the system refuses becomes a sentence that names the place. A bug still throws. */
export async function attempt<T>(place: string, work: () => Promise<T>): Promise<Result<T, DiskCode>> {
  try {
    return succeed(await work());
  } catch (error) {
    return diskFailure(place, error);
  }
}

/** What the disk refused to write, or the error thrown again where it was not the disk. */
export function diskFailure(place: string, error: unknown): Failure<DiskCode> {
  return writeFailure(place, error);
}

/** Reads from the disk; what the system refuses becomes a sentence that names the place. A bug still throws. */
export async function attemptRead<T>(
  place: string,
  work: () => Promise<T>,
): Promise<Result<T, "unreadable">> {
  try {
    return succeed(await work());
  } catch (error) {
    diskFailure(place, error);
    const code = error instanceof Error ? String(Reflect.get(error, "code")) : "";
    return fail(
      "unreadable",
      `${place} cannot be read (${code}). Look at the disk and at this user's rights.`,
    );
  }
}
