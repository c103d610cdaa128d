import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a ZIP of tests, and what is wrong with it. */
export interface FixtureEntry {
  readonly path: string;
  readonly bytes: Uint8Array | string;
  /** Stored as it is where false. */
  readonly packed?: boolean;
  /** Unix mode; a plain file where left out. */
  readonly mode?: number;
  readonly encrypted?: boolean;
  /** What the ZIP says instead of the truth. */
  readonly saysBytes?: number;
  readonly saysChecksum?: number;
}

const PLAIN = 0o100644;

/** A ZIP of these entries, byte by byte as APPNOTE 6.3 has it, so that it can lie. */
export function zipOf(entries: readonly FixtureEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {
    path,
    bytes,
    packed = true,
    mode = PLAIN,
    encrypted = false,
    saysBytes,
    saysChecksum,
  } of entries) {
    const plain = Buffer.from(bytes);
    const name = Buffer.from(path);
    const content = packed ? deflateRawSync(plain) : plain;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
    common.writeUInt16LE(packed ? 8 : 0, 4);
    common.writeUInt32LE(saysChecksum ?? crc32(plain), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(saysBytes ?? plain.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, 3]);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02", "latin1"), madeBy, common, tail, name]));
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}
