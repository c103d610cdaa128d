import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail, type Result, succeed } from "../../base/result.ts";
import { monthsOf, spanOfFileName } from "./span-format.ts";

/** A site of a chain has one file a month: a thousand sites for two years. */
const MAX_FILES = 24_000;

export interface SpansQuery {
  /** Folder of spans, made by `writeSpan`. */
  readonly folder: string;
  /** ISO 8601 days; `toDay` is exclusive. Days are those of each site's own calendar. */
  readonly fromDay: string;
  readonly toDay: string;
  /** One site, or null for all. */
  readonly siteId: string | null;
}

/** Why a folder gives no report. `old-span`: it was written before spans kept what is asked for. */
export type SpansCode = "no-spans" | "too-many-spans" | "bad-folder" | "bad-span" | "old-span";

/** A file of a folder, by its name. */
export interface SpanFile {
  readonly file: string;
  readonly siteId: string;
  /** `2026-03`. */
  readonly month: string;
}

/** The files that days touch, in order of site and month; of one site or of all. None is a failure. */
export function spanFilesOf(query: SpansQuery): Result<SpanFile[], SpansCode> {
  const { fromDay, siteId, toDay } = query;
  const folder = resolve(query.folder);
  // DuckDB takes these for patterns, and there is no way to say that they are none.
  if (/[*?[\]{}]/.test(folder))
    return fail("bad-folder", `${folder} has one of * ? [ ] { } in its name; give it another one.`);
  if (!existsSync(folder)) return fail("no-spans", `${folder} is not there.`);
  const months = new Set(monthsOf(fromDay, toDay));
  const files = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const span = spanOfFileName(name);
      const isAsked = span !== null && months.has(span.month) && (siteId === null || span.siteId === siteId);
      return isAsked ? [{ file: join(folder, name), ...span }] : [];
    });
  if (files.length === 0) return noSpans(query);
  if (files.length > MAX_FILES)
    return fail("too-many-spans", `${files.length} spans at once; a report reads up to ${MAX_FILES}.`);
  return succeed(files);
}

/** What is missing, in a sentence. */
export function noSpans({ folder, fromDay, siteId, toDay }: SpansQuery) {
  const sentence = `${resolve(folder)} holds no span of ${siteId ?? "any site"} from ${fromDay} to ${toDay}.`;
  return fail("no-spans", `${sentence} Write one with "report export".`);
}

/** Sites of a chain whose names are listed. */
const MAX_SITES = 1_000;

/** The sites that a folder has files of, by name; none where it is not there. */
export function sitesOfFolder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const sites = readdirSync(folder).flatMap((name) => spanOfFileName(name)?.siteId ?? []);
  return [...new Set(sites)].toSorted().slice(0, MAX_SITES);
}
