import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { slugSchema } from "../base/ids.ts";
import type { Log } from "../base/log.ts";
import type { Result } from "../base/result.ts";
import { writeFileAtomically } from "../base/write-file-atomically.node.ts";
import { MAX_LISTED_SITES, siteSchema } from "../bridge/contract/sites.ts";
import { LEAD_FILE, leadFileSchema } from "./following/lead-record.node.ts";

const FILE_NAME = "sites.json";
const MAX_FORMER_IDS = 20;
/** What a screen is called whose machine never followed another. */
const SCREEN_ID = "mirror-1";

const bookSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** The site whose mirror this is. */
  siteId: slugSchema,
  /** What it was called before: what was recorded under these names is its own. */
  formerSiteIds: z.array(slugSchema).max(MAX_FORMER_IDS),
  others: z.array(siteSchema).max(MAX_LISTED_SITES),
});

/** The sites of the chain as this host knows them. */
export type SiteBook = z.infer<typeof bookSchema>;

/** Where entries of the ledger come from: the host's one site and one screen. */
export interface Place {
  readonly siteId: string;
  readonly screenId: string;
}

const UNNAMED: SiteBook = { formatVersion: 1, siteId: "site-1", formerSiteIds: [], others: [] };

/** Reads the book of sites; nobody named the site where there is none. A damaged file is told and left as it is. */
export function readSiteBook(dataDir: string, log: Log): SiteBook {
  const file = join(dataDir, FILE_NAME);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return UNNAMED;
  }
  try {
    return bookSchema.parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const remedy = `The site is called ${UNNAMED.siteId} until the file is mended or removed.`;
    log("trouble", "sites", "unreadable", `The sites in ${file} cannot be read (${why}). ${remedy}`);
    return UNNAMED;
  }
}

export function keepSiteBook(
  dataDir: string,
  book: SiteBook,
): Promise<Result<null, "disk-full" | "read-only">> {
  return writeFileAtomically({
    file: join(dataDir, FILE_NAME),
    text: `${JSON.stringify(book, null, 1)}\n`,
  });
}

/** The place of this host, as its ledger writes it from this start to its end. */
export function readPlace(dataDir: string, log: Log): Place {
  return { siteId: readSiteBook(dataDir, log).siteId, screenId: readScreenId(dataDir) ?? SCREEN_ID };
}

/** What the host that this one follows, or followed last, calls its screen; whoever keeps that file tells its faults. */
function readScreenId(dataDir: string): string | null {
  try {
    return leadFileSchema.parse(JSON.parse(readFileSync(join(dataDir, LEAD_FILE), "utf8"))).screenId;
  } catch {
    return null;
  }
}

/** The book after its site got another name: the old one stays its own, and is nobody else's. */
export function renamed(book: SiteBook, siteId: string): SiteBook {
  const former = [book.siteId, ...book.formerSiteIds].filter((each) => each !== siteId);
  return {
    ...book,
    siteId,
    formerSiteIds: [...new Set(former)].slice(0, MAX_FORMER_IDS),
    others: book.others.filter((other) => other.siteId !== siteId),
  };
}
