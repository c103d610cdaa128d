import { crc32 } from "node:zlib";

/** MediaPipe maps entries straight into memory, so each must begin at a multiple of this. */
const ENTRY_ALIGNMENT = 16;
/** 1 January 1980, the zip format's first day: the same input always gives the same bytes. */
const FIXED_DATE = 0x21;
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_BYTES = 22;
/** Id of the extra field that Android's zipalign uses for padding. */
const PADDING_FIELD = 0xd935;
const PADDING_FIELD_HEADER_BYTES = 4;

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A zip without compression, entries aligned to 16 bytes, reproducible: the form of a `.task` bundle. */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let position = 0;
  for (const entry of entries) {
    const checksum = crc32(entry.bytes);
    directory.push(centralHeader(entry, checksum, position));
    const header = localHeader(entry, checksum, position);
    parts.push(header, entry.bytes);
    position += header.length + entry.bytes.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endRecord(entries.length, central.length, position)]);
}

function localHeader(entry: ZipEntry, checksum: number, position: number): Uint8Array {
  const name = Buffer.from(entry.name);
  const unpadded = position + LOCAL_HEADER_BYTES + name.length;
  let padding = (ENTRY_ALIGNMENT - (unpadded % ENTRY_ALIGNMENT)) % ENTRY_ALIGNMENT;
  if (padding > 0 && padding < PADDING_FIELD_HEADER_BYTES) padding += ENTRY_ALIGNMENT;

  const header = Buffer.alloc(LOCAL_HEADER_BYTES + name.length + padding);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(10, 4);
  header.writeUInt16LE(FIXED_DATE, 12);
  header.writeUInt32LE(checksum, 14);
  header.writeUInt32LE(entry.bytes.length, 18);
  header.writeUInt32LE(entry.bytes.length, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(padding, 28);
  name.copy(header, LOCAL_HEADER_BYTES);
  if (padding > 0) {
    const field = LOCAL_HEADER_BYTES + name.length;
    header.writeUInt16LE(PADDING_FIELD, field);
    header.writeUInt16LE(padding - PADDING_FIELD_HEADER_BYTES, field + 2);
  }
  return header;
}

function centralHeader(entry: ZipEntry, checksum: number, position: number): Uint8Array {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(CENTRAL_HEADER_BYTES + name.length);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(10, 4);
  header.writeUInt16LE(10, 6);
  header.writeUInt16LE(FIXED_DATE, 14);
  header.writeUInt32LE(checksum, 16);
  header.writeUInt32LE(entry.bytes.length, 20);
  header.writeUInt32LE(entry.bytes.length, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(position, 42);
  name.copy(header, CENTRAL_HEADER_BYTES);
  return header;
}

function endRecord(count: number, directoryBytes: number, directoryAt: number): Uint8Array {
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryAt, 16);
  return end;
}
