import type { Hash } from "node:crypto";
import { type Failure, fail, type Result, succeed } from "../../main/base/result.ts";
import { MAX_FILE_BYTES } from "../schema/signage/manifest.ts";
import { createByteCheck } from "../verify/byte-check.node.ts";
import { attempt, type DiskCode, diskFailure } from "./attempt.node.ts";
import type { Disk, DiskFile } from "./disk.ts";
import type { Expectation, KeptFile, Part, PartCode } from "./part.ts";
import { MARK_EVERY_BYTES, type PartMark, readMark, tellMark } from "./part-mark.ts";
import type { Places } from "./places.ts";
import { readText } from "./read-text.ts";

const MAX_TAG_BYTES = 1_000;

/** How far the hash of a part went; kept in memory, so that a part that comes in many pieces is read once. */
export interface PartMemory {
  readonly bytes: number;
  readonly hash: Hash;
}

interface PartOptions {
  readonly disk: Disk;
  readonly places: Places;
  readonly name: string;
  readonly expectation: Expectation;
  readonly memory: Map<string, PartMemory>;
  /** It is an upload whose hash nobody knows before it is whole: what came is marked from time to time. */
  readonly isMarked: boolean;
  /** Called when it is closed. */
  readonly onClose: () => void;
  /** Called before the file gets its place. */
  readonly onSettle: (file: KeptFile) => void;
}

/** Opens a part; what came before is read once to hash it, unless that is remembered. */
export async function openPart(options: PartOptions): Promise<Result<Part, DiskCode>> {
  const { disk, expectation, isMarked, memory, name, onClose, onSettle, places } = options;
  const file = places.partOf(name);
  const tagFile = `${places.incoming}/${name}.tag`;
  const maxBytes = expectation.bytes ?? MAX_FILE_BYTES;
  let check = createByteCheck();
  let writer: DiskFile | null = null;
  let tag: string | null = null;
  let markedBytes = 0;
  let isOver = false;

  const resumed = await attempt(file, resume);
  if (!resumed.ok) return resumed;

  return succeed<Part>({
    heldBytes: () => check.bytes,
    append,
    empty: () => attempt(file, () => begin().then(() => null)),
    settle,
    tag: () => tag,
    async setTag(next) {
      tag = next !== null && next.length <= MAX_TAG_BYTES ? next : null;
      // Only spares a download: where it cannot be written, the file begins anew some day.
      await attempt(tagFile, tag === null ? () => disk.remove(tagFile) : writeTag);
    },
    async close() {
      if (isOver) return;
      if (isMarked && check.bytes > markedBytes) await attempt(tagFile, mark);
      await closeWriter();
      memory.set(name, check.fork());
      end();
    },
    async drop() {
      if (isOver) return;
      await discard();
      end();
    },
  });

  async function resume(): Promise<void> {
    const held = (await disk.look(file))?.bytes ?? 0;
    if (held > maxBytes) return begin();
    tag = await readText(disk, tagFile, MAX_TAG_BYTES);
    const remembered = memory.get(name);
    if (remembered?.bytes === held) check = createByteCheck(remembered);
    else if (isMarked) await resumeMarked(held, readMark(tag));
    else if (held > 0) for await (const piece of disk.read(file)) check.take(piece);
  }

  /** Goes on after what is proved to be what came; all after it may be zeros that a power cut left. */
  async function resumeMarked(held: number, proved: PartMark | null): Promise<void> {
    const found = createByteCheck();
    if (proved !== null && proved.bytes <= held) {
      for await (const piece of disk.read(file)) {
        found.take(piece.subarray(0, proved.bytes - found.bytes));
        if (found.bytes === proved.bytes) break;
      }
    }
    if (proved === null || found.bytes !== proved.bytes || found.sha256() !== proved.sha256) return begin();
    writer = await disk.open(file, "append");
    await writer.truncate(proved.bytes);
    check = found;
    markedBytes = proved.bytes;
  }

  async function mark(): Promise<void> {
    writer ??= await disk.open(file, "append");
    await writer.sync();
    markedBytes = check.bytes;
    tag = tellMark({ bytes: check.bytes, sha256: check.sha256() });
    await writeTag();
    await disk.syncFolder(places.incoming);
  }

  async function begin(): Promise<void> {
    await closeWriter();
    writer = await disk.open(file, "new");
    check = createByteCheck();
    tag = null;
    markedBytes = 0;
    await disk.remove(tagFile);
  }

  async function writeTag(): Promise<void> {
    const written = await disk.open(tagFile, "new");
    try {
      await written.write(new TextEncoder().encode(tag ?? ""));
      if (isMarked) await written.sync();
    } finally {
      await written.close();
    }
  }

  async function append(pieces: AsyncIterable<Uint8Array>): Promise<Result<number, PartCode>> {
    const before = check.bytes;
    const stream = pieces[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await nextOf(stream);
        if (!next.ok) return next;
        if (next.value === null) return succeed(check.bytes - before);
        if (check.bytes + next.value.byteLength > maxBytes) return tooLong();
        writer ??= await disk.open(file, "append");
        // The disk writes while this thread hashes.
        const writing = writer.write(next.value);
        check.take(next.value);
        await writing;
        if (isMarked && check.bytes - markedBytes >= MARK_EVERY_BYTES) await mark();
      }
    } catch (error) {
      const failure = diskFailure(file, error);
      // What was hashed may not have been written; and a full disk is needed by others more than by half a file.
      await discard();
      return failure;
    } finally {
      // Ends a stream of which more than wanted came; one that failed may fail again.
      await Promise.resolve(stream.return?.()).catch(() => undefined);
    }
  }

  function tooLong(): Failure<"too-long"> {
    return fail("too-long", `More than the expected ${maxBytes} bytes came; nothing after them was kept.`);
  }

  async function settle(): Promise<Result<KeptFile, PartCode>> {
    const kept: KeptFile = { sha256: check.sha256(), bytes: check.bytes };
    const { bytes, sha256 } = expectation;
    if (kept.bytes === 0 || kept.bytes < (bytes ?? 0)) {
      return fail("too-short", `Only ${kept.bytes} of ${bytes ?? "some"} bytes are here; send the rest.`);
    }
    if (sha256 !== null && sha256 !== kept.sha256) {
      await discard();
      const message = `The ${kept.bytes} bytes that came are not those that were published; have them sent again.`;
      return fail("tampered-file", message);
    }
    const settled = await attempt(places.fileOf(kept.sha256), async () => {
      writer ??= await disk.open(file, "append");
      await writer.sync();
      await closeWriter();
      onSettle(kept);
      await disk.rename(file, places.fileOf(kept.sha256));
      await disk.syncFolder(places.folderOf(kept.sha256));
      await disk.remove(tagFile);
    });
    if (!settled.ok) {
      await discard();
      return settled;
    }
    memory.delete(name);
    end();
    return succeed(kept);
  }

  function end(): void {
    isOver = true;
    onClose();
  }

  /** What came is gone, and the next byte is the first. */
  async function discard(): Promise<void> {
    await closeWriter();
    memory.delete(name);
    check = createByteCheck();
    await attempt(file, () => disk.remove(file));
    await attempt(tagFile, () => disk.remove(tagFile));
    tag = null;
    markedBytes = 0;
  }

  async function closeWriter(): Promise<void> {
    const closing = writer;
    writer = null;
    await attempt(file, async () => closing?.close());
  }
}

/** The next piece, null at the end; a stream that fails is no fault of ours and no bug. */
async function nextOf(stream: AsyncIterator<Uint8Array>): Promise<Result<Uint8Array | null, "broken-off">> {
  try {
    const { done, value } = await stream.next();
    return succeed(done === true ? null : value);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail("broken-off", `The transfer broke off (${why}); what came is kept, send the rest.`);
  }
}
