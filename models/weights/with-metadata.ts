import { fieldAt, follow, stringAt, tablesAt, viewOf } from "./flat-table.ts";

const METADATA_NAME = "TFLITE_METADATA";
/** Slots of TFLite's table Model (tensorflow/lite/schema/schema.fbs). */
const MODEL_FIELDS = 8;
const VERSION = 0;
const BUFFERS = 4;
const METADATA = 6;
const TFLITE_SCHEMA_VERSION = 3;
/** Weights keep their alignment when the bytes before them are a multiple of this. */
const HEADER_ALIGNMENT = 64;
const DATA_ALIGNMENT = 16;

/**
 * A .tflite file with a metadata buffer added. The old bytes stay as they are, behind a new root table
 * that points into them: the weights are never written anew, so they cannot change.
 * Throws if the file has such metadata already.
 */
export function withMetadata(network: Uint8Array, metadata: Uint8Array): Uint8Array {
  const old = viewOf(network);
  const root = follow(old, 0);
  const buffers = tablesAt(old, fieldAt(old, root, BUFFERS));
  const entries = tablesAt(old, fieldAt(old, root, METADATA));
  if (entries.some((entry) => stringAt(old, fieldAt(old, entry, 0)) === METADATA_NAME)) {
    throw new Error("This network carries metadata already.");
  }

  const place = layOut(buffers.length + 1, entries.length + 1, metadata.length);
  const file = new Uint8Array(place.end + network.length);
  file.set(network, place.end);
  const out = viewOf(file);
  const point = (at: number, to: number) => out.setUint32(at, to - at, true);

  point(0, place.root.table);
  file.set(ascii("TFL3"), 4);
  writeVtable(out, place.root, 4 + 4 * MODEL_FIELDS);
  for (let slot = 0; slot < MODEL_FIELDS; slot++) {
    const at = place.root.table + 4 + 4 * slot;
    const from = fieldAt(old, root, slot);
    if (slot === VERSION) {
      out.setUint32(at, from === null ? TFLITE_SCHEMA_VERSION : old.getUint32(from, true), true);
    } else if (slot === BUFFERS) point(at, place.buffers);
    else if (slot === METADATA) point(at, place.metadata);
    else if (from !== null) point(at, place.end + follow(old, from));
    else continue;
    out.setUint16(place.root.vtable + 4 + 2 * slot, 4 + 4 * slot, true);
  }

  writeVector(out, place.buffers, [...buffers.map((b) => place.end + b), place.buffer.table]);
  writeVector(out, place.metadata, [...entries.map((e) => place.end + e), place.entry.table]);

  writeVtable(out, place.buffer, 8);
  out.setUint16(place.buffer.vtable + 4, 4, true);
  point(place.buffer.table + 4, place.bytes);

  writeVtable(out, place.entry, 12);
  out.setUint16(place.entry.vtable + 4, 4, true);
  out.setUint16(place.entry.vtable + 6, 8, true);
  point(place.entry.table + 4, place.name);
  out.setUint32(place.entry.table + 8, buffers.length, true);

  out.setUint32(place.name, METADATA_NAME.length, true);
  file.set(ascii(METADATA_NAME), place.name + 4);
  out.setUint32(place.bytes, metadata.length, true);
  file.set(metadata, place.bytes + 4);
  return file;
}

interface TablePlace {
  readonly vtable: number;
  readonly table: number;
  readonly slots: number;
}

/** Where each new part goes; `end` is where the old file begins. */
function layOut(bufferCount: number, entryCount: number, metadataBytes: number) {
  let next = 8;
  const take = (bytes: number, alignment: number) => {
    const at = align(next, alignment);
    next = at + bytes;
    return at;
  };
  const takeTable = (slots: number, bytes: number): TablePlace => {
    const vtable = take(4 + 2 * slots, 2);
    return { vtable, table: take(bytes, 4), slots };
  };
  const root = takeTable(MODEL_FIELDS, 4 + 4 * MODEL_FIELDS);
  const buffers = take(4 + 4 * bufferCount, 4);
  const metadata = take(4 + 4 * entryCount, 4);
  const buffer = takeTable(1, 8);
  const entry = takeTable(2, 12);
  const name = take(4 + METADATA_NAME.length + 1, 4);
  // The length comes first, so it is the byte after it that is aligned.
  const bytes = align(next + 4, DATA_ALIGNMENT) - 4;
  const end = align(bytes + 4 + metadataBytes, HEADER_ALIGNMENT);
  return { root, buffers, metadata, buffer, entry, name, bytes, end };
}

function writeVtable(out: DataView, place: TablePlace, tableBytes: number): void {
  out.setUint16(place.vtable, 4 + 2 * place.slots, true);
  out.setUint16(place.vtable + 2, tableBytes, true);
  out.setInt32(place.table, place.table - place.vtable, true);
}

function writeVector(out: DataView, at: number, targets: readonly number[]): void {
  out.setUint32(at, targets.length, true);
  targets.forEach((target, i) => {
    const slot = at + 4 + 4 * i;
    out.setUint32(slot, target - slot, true);
  });
}

function align(position: number, alignment: number): number {
  return Math.ceil(position / alignment) * alignment;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
