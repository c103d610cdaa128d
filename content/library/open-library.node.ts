import type { Clock } from "../../main/base/clock.ts";
import { createTurns } from "../../main/base/in-turn.ts";
import type { Log } from "../../main/base/log.ts";
import { type Result, succeed } from "../../main/base/result.ts";
import type { PublicKey } from "../verify/public-key.node.ts";
import type { DiskCode } from "./attempt.node.ts";
import { auditIn } from "./audit.node.ts";
import { collectIn } from "./collect.node.ts";
import { keepCurrent } from "./current-version.node.ts";
import type { Disk } from "./disk.ts";
import { openKeptFiles } from "./kept-files.node.ts";
import type { Library } from "./library.ts";
import { openInbox } from "./open-inbox.node.ts";
import { placesBelow } from "./places.ts";
import type { Shelf } from "./shelf.node.ts";
import { systemDisk } from "./system-disk.node.ts";
import { takeVersions } from "./take-versions.node.ts";
import { openVersionRecords } from "./version-records.node.ts";

/** Bytes of the disk that content never takes: the ledger and the log need some. */
export const RESERVE_BYTES = 200_000_000;

export interface LibraryOptions {
  /** Made where it is missing; the folder above it must be there. */
  readonly folder: string;
  /** Whose packages may be shown; asked again each time. */
  readonly keys: () => readonly PublicKey[];
  readonly clock: Clock;
  readonly log: Log;
  readonly disk?: Disk;
  readonly reserveBytes?: number;
}

/** Opens a library. One process only may have it open. */
export async function openLibrary(options: LibraryOptions): Promise<Result<Library, DiskCode>> {
  const { clock, disk = systemDisk, folder, keys, log, reserveBytes = RESERVE_BYTES } = options;
  const places = placesBelow(folder);
  const files = await openKeptFiles({ disk, places, clock, reserveBytes });
  if (!files.ok) return files;
  const shelf: Shelf = {
    disk,
    places,
    files: files.value,
    kept: openVersionRecords(disk, places.versions, log),
    arriving: openVersionRecords(disk, places.arriving, log),
    keys,
    clock,
    log,
    inTurn: createTurns(),
  };
  const inboxShelf: Shelf = {
    ...shelf,
    places: { ...places, versions: places.inbox, arriving: places.inboxArriving },
    kept: openVersionRecords(disk, places.inbox, log),
    arriving: openVersionRecords(disk, places.inboxArriving, log),
  };
  return succeed({
    inbox: openInbox(inboxShelf),
    ...takeVersions(shelf),
    ...keepCurrent(shelf),
    collect: collectIn(shelf, inboxShelf),
    audit: auditIn(shelf, inboxShelf),
  });
}
