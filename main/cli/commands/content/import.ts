import type { ImportResult } from "../../../../content/importers/parts/import-result.ts";
import { localeSchema } from "../../../../content/schema/locale.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import type { Command } from "../../command.ts";
import type { ImportOrder } from "../../import-order.ts";

interface ImportArguments {
  readonly order: ImportOrder;
  readonly asJson: boolean;
}

/** Most items that one further try names. */
const MAX_ONLY = 1_000;

/** Brings content of other signage in: Xibo, SMIL, folders and ZIPs of media. */
export const contentImportCommand: Command = {
  name: "content import",
  usage:
    "content import FILE|FOLDER [--dry-run | --out DIR] [--json] [--media DIR|FILE] [--only ITEM]… [--locale en|fr|de]",
  summary:
    "Import a Xibo layout, a SMIL playlist, or a folder or ZIP of media into the draft; say what was taken, what not, and why.",
  async run(args, { importContent, say }) {
    const parsed = parseImport(args);
    if (!parsed.ok) return parsed;
    const { order, asJson } = parsed.value;
    const imported = await importContent(order);
    if (!imported.ok) {
      if (asJson) say(JSON.stringify({ taken: [], skipped: [], refused: imported.message }));
      return imported;
    }
    const result = imported.value;
    if (asJson) say(JSON.stringify(told(result)));
    else for (const line of linesOf(result, order)) say(line);
    return result.refused === undefined ? succeed(null) : fail("refused", result.refused);
  },
};

/** Reads the words behind `content import`. Fails with `usage` and one sentence. */
export function parseImport(args: readonly string[]): Result<ImportArguments, "usage"> {
  const valued = new Map<string, string>();
  const only: string[] = [];
  const paths: string[] = [];
  const flags = new Set<string>();
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? "";
    if (["--media", "--out", "--only", "--locale"].includes(word)) {
      const value = args[(at += 1)];
      if (value === undefined) return usage(`${word} needs a value`);
      if (word === "--only") only.push(value);
      else valued.set(word, value);
    } else if (word === "--dry-run" || word === "--json") flags.add(word);
    else if (word.startsWith("--")) return usage(`${word} is not an option`);
    else paths.push(word);
  }
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) return usage("One file or folder is needed");
  const locale = localeSchema.safeParse(valued.get("--locale") ?? "en");
  if (!locale.success) return usage("--locale is en, fr or de");
  if (only.length > MAX_ONLY) return usage(`--only names ${MAX_ONLY} items at most`);
  const outFolder = valued.get("--out") ?? null;
  const isTried = flags.has("--dry-run");
  if (isTried && outFolder !== null) {
    return usage("Say --dry-run to try it only, or --out DIR to have a package folder written, not both");
  }
  const toDraft = !isTried && outFolder === null;
  const order = { path, media: valued.get("--media") ?? null, only, locale: locale.data, outFolder, toDraft };
  return succeed({ order, asJson: flags.has("--json") });
}

function usage(why: string) {
  return fail("usage", `${why}: ${contentImportCommand.usage}`);
}

/** The result as programs read it; `refused` is absent where the source was read. */
function told({ taken, skipped, refused, format, programme }: ImportResult) {
  return { taken, skipped, ...(refused === undefined ? {} : { refused }), format, programme };
}

function linesOf({ taken, skipped }: ImportResult, { toDraft }: ImportOrder): readonly string[] {
  const notes = (all: readonly string[]): string => (all.length === 0 ? "" : ` (${all.join("; ")})`);
  return [
    ...taken.map(({ as, what, tells, notes: all }) => `+ ${as}: ${what}: ${tells}${notes(all)}`),
    ...skipped.map(
      ({ what, why, retryKey }) =>
        `- ${what}: ${why}${retryKey === null ? "" : ` Again with --only "${retryKey}".`}`,
    ),
    `${taken.length} taken, ${skipped.length} left.`,
    ...(toDraft && taken.length > 0
      ? ["It is in the draft; look at it in the console and publish it there."]
      : []),
  ];
}
