import { join } from "node:path";
import type { Log } from "../../main/base/log.ts";
import type { Timers } from "../../main/base/timers.ts";
import { type KeptDocument, keepDocument } from "../document/keep-document.node.ts";
import { findMissingFiles } from "../document/missing-files.node.ts";
import type { Programme } from "../schema/signage/programme.ts";
import { parseProgramme } from "./parse-programme.ts";

export interface ProgrammePlace {
  /** Holds `programme.json` and the files that it names. */
  readonly folder: string;
  /** Where the host may write; holds the copy of the last good document. */
  readonly dataFolder: string;
  readonly log: Log;
  readonly timers?: Timers;
}

/**
 * Opens a folder's `programme.json` and follows its changes. A programme is only taken whole: one whose files are not
 * all there is told, and the one before it plays on.
 */
export function loadProgramme({ folder, dataFolder, log, ...rest }: ProgrammePlace): KeptDocument<Programme> {
  return keepDocument({
    file: join(folder, "programme.json"),
    lastGoodFile: join(dataFolder, "programme.last-good.json"),
    parse: parseProgramme,
    checkFiles: ({ media }) =>
      findMissingFiles(
        folder,
        media.map(({ path }) => path),
        (place) => `media[${place}].path`,
      ),
    part: "programme",
    log,
    ...rest,
  });
}
