import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { readWebVtt } from "../../../../content/programme/accessible/web-vtt.ts";
import type { PackageFile } from "../../../../content/schema/signage/manifest.ts";
import { writeFileAtomically } from "../../../base/write-file-atomically.node.ts";
import { findInFilm } from "./find-in-film.node.ts";
import { findInPicture } from "./find-in-picture.node.ts";
import { type Finding, findingSchema } from "./finding.ts";

/** Files of another number were found by other rules, and are looked at again. */
const RULES = 4;

/** A content, and the file in which it lies. */
export interface FoundContent extends Pick<PackageFile, "sha256" | "mimeType"> {
  readonly file: string;
}

/** What was found in contents, each looked at once in its life; kept on the disk, so that a restart asks nothing anew. */
export interface Findings {
  /** Null: not looked at yet, or of a kind that is not looked at. */
  of(sha256: string): Finding | null;
  /** Counts up with everything that is found. */
  readonly revision: number;
  /** Looks at a content unless that was done; null where the signal ended it, or it is of another kind. */
  look(content: FoundContent, signal: AbortSignal): Promise<Finding | null>;
  /** Looks at all of them, one after the other, and forgets every other. */
  follow(contents: readonly FoundContent[], signal: AbortSignal): Promise<void>;
}

export function openFindings(folder: string): Findings {
  /** As many as a draft has files. */
  const known = new Map<string, Finding>();
  const running = new Map<string, Promise<Finding | null>>();
  let revision = 0;
  const fileOf = (sha256: string): string => join(folder, `${sha256}.${RULES}.json`);

  async function begin(content: FoundContent, signal: AbortSignal): Promise<Finding | null> {
    const kept = await readKept(fileOf(content.sha256));
    const found = kept ?? (await lookAt(content, signal));
    if (found === null) return null;
    known.set(content.sha256, found);
    revision += 1;
    // What cannot be kept is looked at again after the next start.
    if (kept === null && found.kind !== "unseen") {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFileAtomically({ file: fileOf(content.sha256), text: JSON.stringify(found) });
    }
    return found;
  }

  const look: Findings["look"] = (content, signal) => {
    const found = known.get(content.sha256);
    if (found !== undefined) return Promise.resolve(found);
    if (!isLookedAt(content.mimeType)) return Promise.resolve(null);
    const begun = running.get(content.sha256) ?? begin(content, signal);
    running.set(content.sha256, begun);
    return begun.finally(() => running.delete(content.sha256));
  };

  async function forgetAllBut(sha256s: ReadonlySet<string>): Promise<void> {
    for (const sha256 of known.keys()) if (!sha256s.has(sha256)) known.delete(sha256);
    const names = await readdir(folder).catch(() => []);
    for (const name of names)
      if (!sha256s.has(name.split(".")[0] ?? "")) await rm(join(folder, name), { force: true });
  }

  return {
    of: (sha256) => known.get(sha256) ?? null,
    get revision() {
      return revision;
    },
    look,
    async follow(contents, signal) {
      await forgetAllBut(new Set(contents.map(({ sha256 }) => sha256)));
      for (const content of contents) if (!signal.aborted) await look(content, signal);
    },
  };
}

/** Whether anything is looked for in files of a type. Pages, PDFs, fonts and tables are not. */
export function isLookedAt(mimeType: string): boolean {
  return /^(?:image|video)\/|^text\/vtt$/.test(mimeType);
}

async function lookAt({ file, mimeType }: FoundContent, signal: AbortSignal): Promise<Finding | null> {
  if (mimeType.startsWith("image/")) return findInPicture(file);
  if (mimeType === "text/vtt") return findInCaptions(file);
  return findInFilm(file, signal);
}

async function findInCaptions(file: string): Promise<Finding> {
  try {
    const { cues, faults, untilMs } = readWebVtt(await readFile(file, "utf8"));
    return { kind: "captions", cues, untilMs, faults: [...faults] };
  } catch {
    return { kind: "unseen", why: "it cannot be read" };
  }
}

async function readKept(file: string): Promise<Finding | null> {
  try {
    const kept = findingSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}
