import { type Failure, fail, type Result, succeed } from "../../main/base/result.ts";
import { type Answer, ask } from "./ask.node.ts";
import type { FetchCode } from "./delivery-fault.ts";
import { type Fetching, MAX_FAILURES } from "./fetch-file.node.ts";
import { pause, retryAfterMs, waitAfter } from "./waiting.ts";

/** One answer as text, of at most `maxBytes` (unpacked); tried again as files are. */
export async function fetchText(
  url: URL,
  maxBytes: number,
  fetching: Fetching,
): Promise<Result<string, FetchCode>> {
  const { chance, signal, timers } = fetching;
  let why = "";
  for (let failures = 1; failures <= MAX_FAILURES; failures++) {
    if (signal.aborted) return fail("stopped", "The delivery was stopped.");
    let waitMs: number | null = null;
    const answered = await ask(url, {}, fetching);
    if (!answered.ok) {
      if (answered.code !== "unreachable") return answered;
      why = answered.message;
    } else {
      const read = await readAnswer(answered.value, url, maxBytes);
      if (read.ok || read.code !== "unreachable") return read;
      why = read.message;
      waitMs = retryAfterMs(answered.value.header("retry-after"));
    }
    if (failures < MAX_FAILURES) await pause(timers, waitMs ?? waitAfter(failures, chance()), signal);
  }
  return fail("unreachable", `${url.href} did not answer for now: ${why} It is tried again later.`);
}

async function readAnswer(answer: Answer, url: URL, maxBytes: number): Promise<Result<string, FetchCode>> {
  const refused = refusalOf(answer, url);
  if (refused !== null) {
    answer.end();
    return refused;
  }
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const piece of answer.body()) {
      bytes += piece.byteLength;
      if (bytes > maxBytes) {
        return fail("too-large", `${url.href} has more than ${maxBytes} bytes; it is no manifest.`);
      }
      pieces.push(piece);
    }
  } catch (error) {
    return fail("unreachable", `it broke off (${error instanceof Error ? error.message : String(error)}).`);
  }
  return succeed(Buffer.concat(pieces).toString("utf8"));
}

function refusalOf({ status }: Answer, url: URL): Failure<FetchCode> | null {
  if (status === 200) return null;
  if (status >= 500 || status === 408 || status === 425 || status === 429)
    return fail("unreachable", `it answers with ${status}.`);
  if (status >= 400) {
    return fail("not-found", `${url.href} is not there for us (${status}); correct the address.`);
  }
  return fail(
    "wrong-answer",
    `${url.href} answers with ${status}, which makes no sense; correct the address.`,
  );
}
