/**
 * The few things that a library does to a disk; handed in, so that tests can fill it, cut its power and break it.
 * Whatever the system refuses is thrown as the system's own error, with its code (`ENOSPC`) and `syscall`.
 * Nothing lasts over a power cut before the file is synced, and its name not before the folder is.
 */
export interface Disk {
  /** Makes a folder below one that is there; it may be there already. */
  makeFolder(folder: string): Promise<void>;
  /** Names in a folder; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Length of a file and when it was last written; null where it is missing. */
  look(file: string): Promise<{ readonly bytes: number; readonly changedAtMs: number } | null>;
  /** A file's bytes, piece by piece; throws where it is missing. */
  read(file: string): AsyncIterable<Uint8Array>;
  /** Opens a file to write at its end; `new` empties it first. It is made where it is missing. */
  open(file: string, mode: "new" | "append"): Promise<DiskFile>;
  /** Replaces whatever has the new name. */
  rename(from: string, to: string): Promise<void>;
  /** It may be missing. */
  remove(file: string): Promise<void>;
  /** Makes the names in a folder last. */
  syncFolder(folder: string): Promise<void>;
  /** Bytes that may still be written. */
  freeBytes(folder: string): Promise<number>;
}

/** A file that is being written. Whoever opens it closes it. */
export interface DiskFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Cuts it to a length that it has at least. */
  truncate(bytes: number): Promise<void>;
  /** Makes what was written last. */
  sync(): Promise<void>;
  close(): Promise<void>;
}
