import { createReadStream, createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";

/** Methods of packing that are read. */
export const STORED = 0;
export const DEFLATED = 8;

/**
 * Unpacks one entry of a ZIP into a new file. Rejects where it holds more or less than the directory says, or other
 * bytes than its checksum says. yauzl finds the bytes; its own streams throw outside of every promise when they are
 * ended early (3.4.0), so Node's read them.
 */
export async function unpackEntry(file: string, zip: ZipFile, entry: Entry, target: string): Promise<void> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const { compressedSize, compressionMethod } = entry;
  const packed =
    compressedSize === 0
      ? Readable.from([])
      : createReadStream(file, { start: fileDataStart, end: fileDataStart + compressedSize - 1 });
  const written = createWriteStream(target, { flags: "wx", mode: 0o600 });
  if (compressionMethod === DEFLATED) await pipeline(packed, createInflateRaw(), asAnnounced(entry), written);
  else await pipeline(packed, asAnnounced(entry), written);
}

function asAnnounced({ uncompressedSize, crc32: announced }: Entry): Transform {
  let passed = 0;
  let checksum = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      checksum = crc32(chunk, checksum);
      if (passed > uncompressedSize) done(new Error("it is larger than the ZIP says"));
      else done(null, chunk);
    },
    flush(done) {
      if (passed < uncompressedSize) done(new Error("it is cut off"));
      else done(checksum === announced ? null : new Error("its checksum is wrong"));
    },
  });
}
