import { dirname } from "node:path";
import type { Clock } from "../../main/base/clock.ts";
import { randomId } from "../../main/base/random-id.node.ts";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { PackageFile } from "../schema/signage/manifest.ts";
import type { PackageFiles } from "../verify/verify.node.ts";
import { attempt, type DiskCode } from "./attempt.node.ts";
import type { Disk } from "./disk.ts";
import { openPart, type PartMemory } from "./part.node.ts";
import type { Expectation, KeptFile, Part, PartCode } from "./part.ts";
import { FANS, type Places, recordFolders } from "./places.ts";

/** Files that come in at the same time, and parts whose hash is remembered between their pieces. */
export const MAX_OPEN_PARTS = 32;
/** How long a file is kept that nothing names yet: it came for something that is being made. */
export const UNNAMED_FILE_MS = 3_600_000;
const ONCE = "once-";
/** Names of parts: a hash, or an upload's id. */
const PART_NAME = /^[0-9a-z-]{1,80}$/;

export type OpenPartCode = DiskCode | "busy" | "too-many";
export type ReceiveCode = OpenPartCode | PartCode;

/** The files of a library by their content. */
export interface KeptFiles extends PackageFiles {
  /** Bytes of the disk that content leaves to others. */
  readonly reserveBytes: number;
  /** Where a file lies, whether or not it is there; for whoever serves it. */
  pathOf(sha256: string): string;
  has(file: KeptFile): Promise<boolean>;
  /** Opens a file that comes in, in pieces; `busy` while somebody else has it open. */
  openPart(name: string, expectation: Expectation): Promise<Result<Part, OpenPartCode>>;
  /** Takes a whole file in one go; nothing is kept where it is not what was expected. */
  receiveFile(
    pieces: AsyncIterable<Uint8Array>,
    expectation: Expectation,
  ): Promise<Result<KeptFile, ReceiveCode>>;
  /** Whether it came so lately that nothing may name it yet. */
  isRecent(sha256: string): boolean;
  isOpen(partName: string): boolean;
  /** Bytes of a part that are here, without opening it; after a restart fewer of them may prove good. */
  partBytes(partName: string): Promise<number>;
  forgetPart(partName: string): void;
}

interface KeptFilesOptions {
  readonly disk: Disk;
  readonly places: Places;
  readonly clock: Clock;
  readonly reserveBytes: number;
}

/** Makes the folders where they are missing. */
export async function openKeptFiles(options: KeptFilesOptions): Promise<Result<KeptFiles, DiskCode>> {
  const { clock, disk, places, reserveBytes } = options;
  const made = await attempt(places.folder, async () => {
    await makeFolders(disk, places);
    // What came in one go and was cut off is not gone on with.
    for (const name of await disk.list(places.incoming))
      if (name.startsWith(ONCE)) await disk.remove(`${places.incoming}/${name}`);
  });
  if (!made.ok) return made;
  const memory = new Map<string, PartMemory>();
  const openParts = new Set<string>();
  const receivedAtMs = new Map<string, number>();

  return succeed<KeptFiles>({
    reserveBytes,
    pathOf: places.fileOf,
    has: async ({ bytes, sha256 }) => (await disk.look(places.fileOf(sha256)))?.bytes === bytes,
    sizeOf: async ({ sha256 }: PackageFile) => (await disk.look(places.fileOf(sha256)))?.bytes ?? null,
    read: ({ sha256 }: PackageFile) => disk.read(places.fileOf(sha256)),
    openPart: open,
    async receiveFile(pieces, expectation) {
      const opened = await open(`${ONCE}${randomId()}`, expectation);
      if (!opened.ok) return opened;
      const part = opened.value;
      const came = await part.append(pieces);
      const settled = came.ok ? await part.settle() : came;
      if (!settled.ok) await part.drop();
      return settled;
    },
    isRecent: (sha256) => {
      const atMs = receivedAtMs.get(sha256);
      return atMs !== undefined && clock.monotonicMs() - atMs < UNNAMED_FILE_MS;
    },
    isOpen: (name) => openParts.has(name),
    partBytes: async (name) => (await disk.look(places.partOf(name)))?.bytes ?? 0,
    forgetPart: (name) => void memory.delete(name),
  });

  async function open(name: string, expectation: Expectation): Promise<Result<Part, OpenPartCode>> {
    if (!PART_NAME.test(name)) throw new Error(`Broken invariant: "${name}" is no name of a part.`);
    if (openParts.has(name)) return fail("busy", "This file is coming in already; wait until it is here.");
    if (openParts.size >= MAX_OPEN_PARTS) {
      return fail("too-many", `${MAX_OPEN_PARTS} files are coming in already; wait until one is here.`);
    }
    openParts.add(name);
    const onClose = (): void => {
      openParts.delete(name);
      for (const oldest of memory.keys()) if (memory.size > MAX_OPEN_PARTS) memory.delete(oldest);
    };
    const isMarked = expectation.sha256 === null && !name.startsWith(ONCE);
    const room = await roomFor(expectation.bytes);
    const onSettle = ({ sha256 }: KeptFile): void => noteReceived(sha256);
    const part = room.ok
      ? await openPart({ disk, places, name, expectation, memory, isMarked, onClose, onSettle })
      : room;
    if (!part.ok) onClose();
    return part;
  }

  /** Others need the disk, too: the ledger before all. */
  async function roomFor(bytes: number | null): Promise<Result<null, DiskCode>> {
    const free = await attempt(places.folder, () => disk.freeBytes(places.folder));
    if (!free.ok) return free;
    const needed = (bytes ?? 0) + reserveBytes;
    if (free.value >= needed) return succeed(null);
    const message = `${places.folder} has ${free.value} bytes free and needs ${needed}. Free some space, or remove old versions.`;
    return fail("disk-full", message);
  }

  function noteReceived(sha256: string): void {
    const nowMs = clock.monotonicMs();
    receivedAtMs.delete(sha256);
    receivedAtMs.set(sha256, nowMs);
    for (const [old, atMs] of receivedAtMs) if (nowMs - atMs >= UNNAMED_FILE_MS) receivedAtMs.delete(old);
  }
}

/** All folders of a library; their names last, also where an earlier start was cut before it made them last. */
async function makeFolders(disk: Disk, places: Places): Promise<void> {
  for (const folder of [places.folder, places.files, places.incoming, ...recordFolders(places)])
    await disk.makeFolder(folder);
  const there = new Set(await disk.list(places.files));
  for (const fan of FANS) if (!there.has(fan)) await disk.makeFolder(`${places.files}/${fan}`);
  await disk.syncFolder(places.files);
  await disk.syncFolder(places.folder);
  await disk.syncFolder(dirname(places.folder));
}
