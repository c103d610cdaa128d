import { fail, type Result } from "../../base/result.ts";
import { writeFailure } from "../../base/write-file-atomically.node.ts";
import { type Duck, openDuck } from "../../report/spans/open-duck.node.ts";

/** Opens DuckDB for one piece of work on a folder; what the disk refuses comes back as a value. */
export async function withDuck<T, Code extends string>(
  folder: string,
  work: (duck: Duck) => Promise<Result<T, Code>>,
  open: () => Promise<Result<Duck>> = () => openDuck(folder),
): Promise<Result<T>> {
  const duck = await open();
  if (!duck.ok) return duck;
  try {
    return await work(duck.value);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ("code" in error && !("errcode" in error)) return writeFailure(folder, error);
    if (/^(IO|Out of Memory) Error/.test(error.message))
      return fail("analytics-failed", `DuckDB could not go on in ${folder}: ${error.message}`);
    throw error;
  } finally {
    duck.value.close();
  }
}
