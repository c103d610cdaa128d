import { type Failure, fail, type Result, succeed } from "../../main/base/result.ts";
import type { Part } from "../library/part.ts";
import type { PackageFile } from "../schema/signage/manifest.ts";
import { type Answer, type Asking, ask } from "./ask.node.ts";
import { contentRange, strongTag } from "./content-range.ts";
import type { DeliveryCode } from "./delivery-fault.ts";
import { type Pace, pause, retryAfterMs, waitAfter } from "./waiting.ts";

/** Failures in a row, without enough bytes between them, after which a file is given up for now. */
export const MAX_FAILURES = 8;
export const PROGRESS_BYTES = 262_144;
/** Times that a server may send other bytes than were published. */
export const MAX_WRONG = 3;
/** Requests for one file, whatever happens. */
export const MAX_REQUESTS = 1_000;

export interface Fetching extends Asking {
  readonly pace: Pace;
  /** Chance from 0 to 1. */
  readonly chance: () => number;
  /** Called with the bytes of every piece that came; below 0 where some were thrown away. */
  readonly onBytes: (bytes: number) => void;
}

/** What became of one request: `done`: all was sent that there is; `again`: what came is good; `wrong`: it must begin anew. */
type Attempt =
  | { readonly kind: "done" | "wrong" }
  | { readonly kind: "again"; readonly waitMs: number | null; readonly why: string }
  | { readonly kind: "failed"; readonly failure: Failure<DeliveryCode> };

/**
 * Brings one file into a part, however often the connection breaks, and settles it. What came stays in the part when
 * it is given up; the caller closes that.
 */
export async function fetchFile(
  url: URL,
  file: Pick<PackageFile, "bytes" | "path">,
  part: Part,
  fetching: Fetching,
): Promise<Result<null, DeliveryCode>> {
  let failures = 0;
  let wrongs = 0;
  for (let requests = 0; requests < MAX_REQUESTS; requests++) {
    if (fetching.signal.aborted) return fail("stopped", "The delivery was stopped; what came is kept.");
    const before = part.heldBytes();
    let attempt: Attempt =
      before === file.bytes ? { kind: "done" } : await request(url, file, part, fetching);
    if (attempt.kind === "failed") return attempt.failure;
    if (attempt.kind === "done" && part.heldBytes() === file.bytes) {
      const settled = await part.settle();
      if (settled.ok) return succeed(null);
      if (settled.code !== "tampered-file") return withPlace(settled, url);
      fetching.onBytes(-file.bytes);
      attempt = { kind: "wrong" };
    }
    if (attempt.kind === "wrong") {
      wrongs++;
      if (wrongs >= MAX_WRONG) return wrongAgain(url, file);
      const emptied = await startAnew(part, fetching);
      if (!emptied.ok) return emptied;
    }
    failures = part.heldBytes() - before >= PROGRESS_BYTES ? 1 : failures + 1;
    const why = attempt.kind === "again" ? attempt.why : "it sent less or other bytes than it should";
    if (failures >= MAX_FAILURES) return givenUp(url, why);
    const asked = attempt.kind === "again" ? attempt.waitMs : null;
    await pause(fetching.timers, asked ?? waitAfter(failures, fetching.chance()), fetching.signal);
  }
  return givenUp(url, `${MAX_REQUESTS} requests did not bring it`);
}

async function request(
  url: URL,
  file: Pick<PackageFile, "bytes" | "path">,
  part: Part,
  fetching: Fetching,
): Promise<Attempt> {
  const heldBytes = part.heldBytes();
  const tag = part.tag();
  const headers: Record<string, string> = {};
  if (heldBytes > 0) headers["range"] = `bytes=${heldBytes}-`;
  if (heldBytes > 0 && tag !== null) headers["if-range"] = tag;
  const answered = await ask(url, headers, fetching);
  if (!answered.ok) {
    return answered.code === "unreachable"
      ? { kind: "again", waitMs: null, why: answered.message }
      : { kind: "failed", failure: answered };
  }
  const answer = answered.value;
  const meant = meaningOf(answer, url, file, heldBytes, tag);
  if (meant !== "whole" && meant !== "rest") {
    answer.end();
    return meant;
  }
  if (meant === "whole") {
    // It ignores ranges, or the file changed there since.
    const emptied = heldBytes > 0 ? await startAnew(part, fetching) : succeed(null);
    if (!emptied.ok) {
      answer.end();
      return { kind: "failed", failure: emptied };
    }
    await part.setTag(answer.packed ? null : strongTag(answer.header("etag")));
  }
  const appended = await part.append(paced(answer, fetching));
  if (appended.ok) return { kind: "done" };
  switch (appended.code) {
    case "broken-off":
      return { kind: "again", waitMs: null, why: appended.message };
    case "too-long":
      return { kind: "wrong" };
    case "too-short":
    case "tampered-file":
    case "disk-full":
    case "read-only":
      return { kind: "failed", failure: appended };
  }
}

/** What an answer is good for, from its status and headers alone. */
function meaningOf(
  answer: Answer,
  url: URL,
  { bytes }: Pick<PackageFile, "bytes">,
  heldBytes: number,
  tag: string | null,
): "whole" | "rest" | Attempt {
  const { status } = answer;
  if (status === 200) {
    const length = answer.header("content-length");
    const fits = answer.packed || length === undefined || Number(length) === bytes;
    return fits ? "whole" : { kind: "wrong" };
  }
  if (status === 206) {
    const range = contentRange(answer.header("content-range"));
    const now = strongTag(answer.header("etag"));
    const isSame = tag === null || now === null || tag === now;
    const fits = range?.start === heldBytes && (range.totalBytes ?? bytes) === bytes;
    return fits && isSame && !answer.packed && heldBytes > 0 ? "rest" : { kind: "wrong" };
  }
  if (status === 416) return { kind: "wrong" };
  if (status >= 500 || status === 408 || status === 425 || status === 429) {
    const waitMs = retryAfterMs(answer.header("retry-after"));
    return { kind: "again", waitMs, why: `it answers with ${status}` };
  }
  if (status >= 400) {
    const message = `${url.href} is not there for us (${status}); have the package published there again, with all its files.`;
    return { kind: "failed", failure: fail("not-found", message) };
  }
  return { kind: "wrong" };
}

async function* paced(answer: Answer, { onBytes, pace, signal }: Fetching): AsyncGenerator<Uint8Array> {
  for await (const piece of answer.body()) {
    await pace.take(piece.byteLength, signal);
    if (signal.aborted) throw new Error("stopped");
    onBytes(piece.byteLength);
    yield piece;
  }
}

async function startAnew(part: Part, { onBytes }: Fetching): Promise<Result<null, DeliveryCode>> {
  onBytes(-part.heldBytes());
  return part.empty();
}

function givenUp(url: URL, why: string): Failure<"unreachable"> {
  return fail(
    "unreachable",
    `${url.href} did not come for now: ${why}. What came is kept; it is tried again later.`,
  );
}

function wrongAgain(url: URL, { path }: Pick<PackageFile, "path">): Failure<"wrong-answer"> {
  return fail(
    "wrong-answer",
    `${url.href} is not the "${path}" that was published, ${MAX_WRONG} times over; have the package published there again, with all its files.`,
  );
}

function withPlace<Code extends string>({ code, message }: Failure<Code>, url: URL): Failure<Code> {
  return fail(code, `${url.href}: ${message}`);
}
