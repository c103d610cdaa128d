import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Library } from "../../library/library.ts";
import type { Part } from "../../library/part.ts";
import { partName, type Running, reply } from "./running-upload.node.ts";
import { type ChecksumAlgorithm, parseChecksum, parseCount } from "./tus-words.ts";
import type { UploadRecord, UploadRecords } from "./upload-records.node.ts";

/** Largest piece that is sent with a checksum: it is held in memory until it proves right. */
export const MAX_CHECKED_BYTES = 16_777_216;

interface Chunk {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly library: Pick<Library, "files">;
  readonly records: UploadRecords;
  readonly record: UploadRecord;
  readonly running: Running;
  readonly uploadId: string;
}

/** PATCH: takes what is sent from the offset on, and makes it a file of the library when it is whole. */
export async function receiveChunk(chunk: Chunk): Promise<void> {
  const { library, record, request, response, running, uploadId } = chunk;
  const offset = parseCount(headerOf(request, "upload-offset"));
  if (headerOf(request, "content-type") !== "application/offset+octet-stream")
    return reply(response, 415, "Send application/offset+octet-stream.");
  if (offset === null) return reply(response, 400, "Say in Upload-Offset where these bytes belong.");
  if (record.sha256 !== null) return tellOffset(response, offset, record.bytes);
  const opened = await library.files.openPart(partName(uploadId), { sha256: null, bytes: record.bytes });
  if (!opened.ok) return reply(response, statusOf(opened.code), opened.message);
  const part = opened.value;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  running.set(uploadId, { stop: () => void request.destroy(), ended });
  let answer: Answer = null;
  try {
    answer = await takeInto(part, offset, chunk);
  } finally {
    // What is acknowledged is on the disk for good.
    await part.close();
    running.delete(uploadId);
    end();
  }
  answer?.(response);
}

/** What the sender is told; null where nobody hears it. */
type Answer = ((response: ServerResponse) => void) | null;

function refuse(status: number, sentence: string): Answer {
  return (response) => reply(response, status, sentence);
}

function isAt(offset: number): Answer {
  return (response) => tellOffset(response, offset, offset);
}

async function takeInto(
  part: Part,
  offset: number,
  { record, records, request, uploadId }: Chunk,
): Promise<Answer> {
  const held = part.heldBytes();
  if (offset !== held) return (response) => tellOffset(response, offset, held);
  if (held + (parseCount(headerOf(request, "content-length")) ?? 0) > record.bytes)
    return refuse(413, `The file was announced with ${record.bytes} bytes; this is more.`);
  const checksum = parseChecksum(headerOf(request, "upload-checksum"));
  if (checksum === "unsupported") return refuse(400, "Use sha1 or sha256 as checksum.");
  const pieces = checksum === null ? request : await checkedPieces(request, checksum);
  if (pieces === "too-large")
    return refuse(413, `Send at most ${MAX_CHECKED_BYTES} bytes at once with a checksum.`);
  if (pieces === "broken-off") return null;
  if (pieces === "mismatch") return refuse(460, "These are not the bytes of the checksum; send them again.");
  const appended = await part.append(pieces);
  if (!appended.ok) return refuse(statusOf(appended.code), appended.message);
  if (part.heldBytes() === record.bytes) {
    const settled = await part.settle();
    if (!settled.ok) return refuse(statusOf(settled.code), settled.message);
    const written = await records.write(uploadId, { ...record, sha256: settled.value.sha256 });
    if (!written.ok) return refuse(statusOf(written.code), written.message);
    return isAt(record.bytes);
  }
  return isAt(part.heldBytes());
}

/** Where the upload is; 409 where the sender thought otherwise. */
function tellOffset(response: ServerResponse, thought: number, isAt: number): void {
  if (thought !== isAt)
    return reply(response, 409, `The upload is at ${isAt}, not at ${thought}; ask for its offset.`);
  response.setHeader("upload-offset", isAt);
  reply(response, 204);
}

async function checkedPieces(
  request: IncomingMessage,
  checksum: { readonly algorithm: ChecksumAlgorithm; readonly digestBase64: string },
): Promise<AsyncIterable<Uint8Array> | "too-large" | "mismatch" | "broken-off"> {
  if ((parseCount(headerOf(request, "content-length")) ?? 0) > MAX_CHECKED_BYTES) return "too-large";
  const pieces: Uint8Array[] = [];
  const hash = createHash(checksum.algorithm);
  let bytes = 0;
  try {
    for await (const piece of request as AsyncIterable<Uint8Array>) {
      bytes += piece.byteLength;
      if (bytes > MAX_CHECKED_BYTES) return "too-large";
      hash.update(piece);
      pieces.push(piece);
    }
  } catch {
    // The sender is gone; without its end nothing of it can be checked.
    return "broken-off";
  }
  return hash.digest("base64") === checksum.digestBase64 ? all(pieces) : "mismatch";
}

async function* all(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

function statusOf(code: string): number {
  switch (code) {
    case "disk-full":
      return 507;
    case "busy":
      return 423;
    case "too-long":
      return 413;
    default:
      return 503;
  }
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
