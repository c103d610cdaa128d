import { z } from "zod";
import { slugSchema } from "../../base/ids.ts";
import { defineRequest } from "./define.ts";

/** Sites of a chain that are listed at most. */
export const MAX_LISTED_SITES = 500;
/** A list of sites is a page or two of text. */
const MAX_LIST_CHARS = 200_000;

const desk = { roles: ["merchandiser", "admin", "operator"], timeoutMs: 15_000 } as const;

/** A site of the chain: its id in files and plans, and what people call it. */
export const siteSchema = z.strictObject({ siteId: slugSchema, name: z.string().min(1).max(120) });
export type Site = z.infer<typeof siteSchema>;

const listSchema = z.strictObject({
  /** This host's site. Its entries are still written as `writtenAs` until the next start. */
  own: z.strictObject({
    siteId: slugSchema,
    name: z.string(),
    writtenAs: slugSchema,
    formerSiteIds: z.array(slugSchema),
  }),
  others: z.array(siteSchema).max(MAX_LISTED_SITES),
});

export const siteRequests = {
  /** The chain's sites, this host's first. */
  "sites.list": defineRequest({
    ...desk,
    params: z.strictObject({}),
    result: listSchema,
    errors: [],
  }),
  /**
   * Gives this host's site another id. Sales, flyers, counts, notes and drafts under the old one take the new one;
   * drawn plans keep what was drawn, and go on meaning this site. `two-sites`: both names were recorded as two sites.
   */
  "sites.rename": defineRequest({
    ...desk,
    params: z.strictObject({ siteId: slugSchema }),
    result: listSchema,
    errors: ["two-sites", "not-written", "ledger-unavailable"],
  }),
  /** Keeps the list of the other sites, whole. */
  "sites.keep": defineRequest({
    ...desk,
    params: z.strictObject({ others: z.array(siteSchema).max(MAX_LISTED_SITES) }),
    result: listSchema,
    errors: ["site-twice", "not-written"],
  }),
  /** Reads sites out of the text of a CSV or TSV; nothing is kept yet. `id`: empty where the file has none. */
  "sites.read": defineRequest({
    ...desk,
    params: z.strictObject({ text: z.string().max(MAX_LIST_CHARS) }),
    result: z.strictObject({
      sites: z.array(z.strictObject({ id: z.string().max(120), name: z.string().min(1).max(120) })),
      /** Rows without a name, and those beyond the limit. */
      leftOut: z.int(),
    }),
    errors: ["broken", "empty"],
  }),
} as const;
