import type { Clock } from "../../main/base/clock.ts";
import type { Log } from "../../main/base/log.ts";
import type { PublicKey } from "../verify/public-key.node.ts";
import type { Disk } from "./disk.ts";
import type { KeptFiles } from "./kept-files.node.ts";
import type { Places } from "./places.ts";
import type { VersionRecords } from "./version-records.node.ts";

/** What the parts of a library share; made by `openLibrary`. */
export interface Shelf {
  readonly disk: Disk;
  readonly places: Places;
  readonly files: KeptFiles;
  readonly kept: VersionRecords;
  readonly arriving: VersionRecords;
  readonly keys: () => readonly PublicKey[];
  readonly clock: Clock;
  readonly log: Log;
  /** Changes happen one after another. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}
