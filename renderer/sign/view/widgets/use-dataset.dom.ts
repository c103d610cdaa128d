import { useEffect, useState } from "react";
import { fail, type Result } from "../../../../main/base/result.ts";
import { type Dataset, MAX_CSV_LENGTH, parseCsv } from "../../table/parse-csv.ts";

type Read = Result<Dataset, "too-large" | "not-a-table" | "not-read">;

/** A dataset of the package; null until it was read. Text that is not UTF-8 is no dataset. */
export function useDataset(url: string): Read | null {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    readDataset(url, leaving.signal).then(
      (found) => setRead(found),
      (error: unknown) => {
        if (!leaving.signal.aborted)
          setRead(fail("not-read", `The dataset could not be read: ${String(error)}`));
      },
    );
    return () => leaving.abort();
  }, [url]);
  return read;
}

async function readDataset(url: string, signal: AbortSignal): Promise<Read> {
  const response = await fetch(url, { signal });
  if (!response.ok) return fail("not-read", `The dataset is not there: ${response.status}.`);
  // Four bytes a letter at most.
  if (Number(response.headers.get("content-length") ?? 0) > 4 * MAX_CSV_LENGTH)
    return fail("too-large", `A dataset has at most ${MAX_CSV_LENGTH} characters.`);
  return parseCsv(new TextDecoder("utf-8", { fatal: true }).decode(await response.arrayBuffer()));
}
