/**
 * Reading a FlatBuffers file without its schema: tables, vectors of tables, forward offsets.
 * Format: https://flatbuffers.dev/internals/. All positions are bytes from the file's start.
 */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the forward offset at `position` leads. */
export function follow(view: DataView, position: number): number {
  return position + view.getUint32(position, true);
}

/** Position of a table's field, or null where the table leaves it out. */
export function fieldAt(view: DataView, table: number, index: number): number | null {
  const vtable = table - view.getInt32(table, true);
  const slot = 4 + 2 * index;
  if (slot >= view.getUint16(vtable, true)) return null;
  const offset = view.getUint16(vtable + slot, true);
  return offset === 0 ? null : table + offset;
}

/** Positions of the tables in the vector that a field points to; none where the field is left out. */
export function tablesAt(view: DataView, field: number | null): readonly number[] {
  if (field === null) return [];
  const vector = follow(view, field);
  const count = view.getUint32(vector, true);
  return Array.from({ length: count }, (_, i) => follow(view, vector + 4 + 4 * i));
}

/** The string that a field points to; empty where the field is left out. */
export function stringAt(view: DataView, field: number | null): string {
  if (field === null) return "";
  const start = follow(view, field);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start + 4, view.getUint32(start, true));
  return String.fromCharCode(...bytes);
}
