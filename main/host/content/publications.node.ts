import { readFileSync } from "node:fs";
import { z } from "zod";
import { randomIdSchema, slugSchema } from "../../base/ids.ts";
import { createTurns } from "../../base/in-turn.ts";
import type { Log } from "../../base/log.ts";
import type { Result } from "../../base/result.ts";
import { writeFileAtomically } from "../../base/write-file-atomically.node.ts";
import { contentSourceSchema, MAX_VERSION_PICTURES } from "../../bridge/contract/content.ts";
import { setAside } from "../../ledger/set-aside.node.ts";

/** Publications that are remembered: twice what the library keeps. */
const MAX_PUBLICATIONS = 400;

const publicationSchema = z.strictObject({
  version: z.int().min(1),
  author: z.string().max(120),
  /** When it was published, or its approval was asked for. */
  atMs: z.number(),
  note: z.string().max(300),
  state: z.enum(["shown", "waits", "declined"]),
  approvalId: randomIdSchema.nullable(),
  /** Who said yes or no, when, and why. */
  approver: z.string().max(120).nullable(),
  decidedAtMs: z.number().nullable(),
  decisionNote: z.string().max(300),
  /** The version that was on the screens when the approval was asked for. */
  insteadOf: z.int().min(1).nullable(),
  /** The server that it came from; left out by earlier releases. */
  source: contentSourceSchema.nullable().default(null),
  /** What people know it again by; left out by earlier releases. */
  mediaIds: z.array(slugSchema).max(MAX_VERSION_PICTURES).default([]),
});
/** What people said of a version; the version itself is the library's. */
export type Publication = z.infer<typeof publicationSchema>;

const fileSchema = z.strictObject({
  formatVersion: z.literal(1),
  publications: z.array(publicationSchema).max(MAX_PUBLICATIONS),
});

/** Who published what, newest first. */
export interface Publications {
  all(): readonly Publication[];
  find(version: number): Publication | null;
  /** Adds or replaces what is said of a version. */
  put(publication: Publication): Promise<Result<null, "disk-full" | "read-only">>;
}

/** Reads `file`; a damaged one is set aside: versions stay, their notes and approvers are lost. */
export function openPublications(file: string, nowMs: () => number, log: Log): Publications {
  let all = readPublications(file, nowMs, log);
  const inTurn = createTurns();
  return {
    all: () => all,
    find: (version) => all.find((one) => one.version === version) ?? null,
    put: (publication) =>
      inTurn(async () => {
        const others = all.filter(({ version }) => version !== publication.version);
        const next = [publication, ...others]
          .sort((a, b) => b.version - a.version)
          .slice(0, MAX_PUBLICATIONS);
        const text = `${JSON.stringify({ formatVersion: 1, publications: next })}\n`;
        const written = await writeFileAtomically({ file, text });
        if (written.ok) all = next;
        else log("trouble", "content", written.code, written.message);
        return written;
      }),
  };
}

function readPublications(file: string, nowMs: () => number, log: Log): readonly Publication[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  try {
    return fileSchema.parse(JSON.parse(text)).publications;
  } catch {
    try {
      setAside(file, nowMs());
    } catch {
      // Its folder cannot be written: the next publication says so.
    }
    log(
      "trouble",
      "content",
      "malformed",
      `${file} is damaged; who published what before now is not known any more.`,
    );
    return [];
  }
}
