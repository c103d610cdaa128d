import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { KeptDocument } from "../../../content/document/keep-document.node.ts";
import type { KeptFiles } from "../../../content/library/kept-files.node.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { createTurns } from "../../base/in-turn.ts";
import type { Log } from "../../base/log.ts";
import { writeFileAtomically } from "../../base/write-file-atomically.node.ts";
import { adoptIntoDraft } from "./adopt-into-draft.ts";
import type { DraftKeeper } from "./draft-keeper.node.ts";
import type { PlayingSign } from "./playing-sign.ts";
import { canonicalText, changedParts } from "./programme-parts.ts";
import { type Publisher, SITE_PACKAGE } from "./publisher.node.ts";
import { createFolderIntake } from "./take-folder.node.ts";

/** Whom manifests of what comes from the folder name; no account can have this name. */
export const CONTENT_FOLDER = "content folder";
/** As the very first version is signed in the list of versions. */
const SAMPLE = "sample";

export interface FollowFolderOptions {
  readonly folder: string;
  readonly document: Pick<KeptDocument<Programme>, "current">;
  /** Remembers what was taken. */
  readonly markFile: string;
  readonly files: KeptFiles;
  readonly draft: DraftKeeper;
  readonly playing: PlayingSign;
  readonly publisher: Publisher;
  readonly log: Log;
}

/** Publishes what the folder holds, where that is another. */
export interface FolderFollower {
  follow(): Promise<void>;
  /** Resolves when nothing is being published. */
  idle(): Promise<void>;
}

const markSchema = z.strictObject({ formatVersion: z.literal(1), sha256: z.string() });

/**
 * Publishes what the content folder holds whenever that is another, for shops that work without the console. Once
 * people publish in the console it no longer does: neither they nor an update of Psyche undo each other's work.
 */
export function createFolderFollower(options: FollowFolderOptions): FolderFollower {
  const { document, draft, files, folder, log, markFile, playing, publisher } = options;
  const intake = createFolderIntake(files);
  const inTurn = createTurns();
  let mark = readMark(markFile);
  let leftMark = "";

  async function follow(): Promise<void> {
    const found = document.current();
    if (found === null) return;
    const programme = { ...found, programmeId: SITE_PACKAGE };
    const next = createHash("sha256").update(canonicalText(programme)).digest("hex");
    if (playing.version() !== null && next === mark) return;
    const before = playing.version() === null ? null : playing.current()?.programme;
    if (playing.author() !== null && playing.author() !== CONTENT_FOLDER) {
      if (next === leftMark || next === mark) return;
      leftMark = next;
      const message = `${folder} holds another programme than before, but what was published in the console plays on. Import it in the console where it is meant.`;
      return log("notice", "content", "folder-left", message);
    }
    if (before == null || changedParts(before, programme).length > 0) {
      if (!(await publish(programme, before ?? null))) return;
    }
    mark = next;
    const written = await writeFileAtomically({
      file: markFile,
      text: `${JSON.stringify({ formatVersion: 1, sha256: next })}\n`,
    });
    if (!written.ok) log("trouble", "content", written.code, written.message);
  }

  async function publish(programme: Programme, before: Programme | null): Promise<boolean> {
    const taken = await intake.take(folder, programme);
    if (!taken.ok) return told(taken);
    const author = before === null ? SAMPLE : CONTENT_FOLDER;
    const wish = { programme, files: taken.value, author, signedAs: CONTENT_FOLDER, note: "" };
    const published = await publisher.publish(wish);
    if (!published.ok) return told(published);
    const kept = await adoptIntoDraft(draft, before, programme, taken.value);
    if (!kept.ok) told(kept);
    return true;
  }

  function told({ code, message }: { readonly code: string; readonly message: string }): false {
    log("trouble", "content", code, `What ${folder} holds was not published: ${message}`);
    return false;
  }

  return { follow: () => inTurn(follow), idle: () => inTurn(async () => undefined) };
}

/** Null where nothing was taken yet, or nobody knows. */
function readMark(file: string): string | null {
  try {
    return markSchema.parse(JSON.parse(readFileSync(file, "utf8"))).sha256;
  } catch {
    return null;
  }
}
