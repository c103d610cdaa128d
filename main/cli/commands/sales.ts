import { type SalesMapping, salesMappingSchema } from "../../../content/sales/schema/sales-mapping.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { ResultOf } from "../../bridge/contract/contract.ts";
import { pathOf } from "../../bridge/path-of.ts";
import type { Command } from "../command.ts";

const MOST_LINES_OF_A_KIND = 12;

/** Says what a file of sales looks like, and brings it in. */
export const salesCommand: Command = {
  name: "sales",
  usage:
    "sales guess FILE [--site ID] [--currency EUR] | sales add FILE --mapping FILE.json [--dry-run] | sales take-back NUMBER",
  summary:
    "Bring in what tills sold: guess prints a mapping to put right, add reads the file by it (see content/sales/schema).",
  async run(args, { withHost, readText, absolutePath, say }) {
    const [verb, file, ...flags] = args;
    if (file === undefined) return usage();
    if (verb === "take-back") {
      const fileId = Number(file);
      if (!Number.isInteger(fileId) || fileId < 1) return usage();
      return withHost((client) => client.request("sales.withdraw", { fileId, withdrawn: true }));
    }
    const source = { kind: "path", path: absolutePath(file) } as const;
    if (verb === "guess") {
      const guessed = await withHost(async (client) => {
        const guess = await client.request("sales.peek", { source });
        if (!guess.ok) return guess;
        // Tills tell the shop's time, wherever this terminal is.
        const settings = await client.request("settings.get", {});
        return settings.ok ? succeed({ guess: guess.value, timeZone: settings.value.timeZone }) : settings;
      });
      if (!guessed.ok) return guessed;
      const { guess, timeZone } = guessed.value;
      const mapping = mappingOf(guess, {
        timeZone,
        siteId: valueOf(flags, "--site"),
        currency: valueOf(flags, "--currency"),
      });
      say(JSON.stringify(mapping, null, 2));
      return succeed(null);
    }
    const mappingFile = valueOf(flags, "--mapping");
    if (verb !== "add" || mappingFile === null) return usage();
    const text = await readText(mappingFile);
    const mapping = text.ok ? readMapping(mappingFile, text.value) : text;
    if (!mapping.ok) return mapping;
    const dryRun = flags.includes("--dry-run");
    const taken = await withHost((client) =>
      client.request("sales.take", { source, mapping: mapping.value, dryRun }),
    );
    if (!taken.ok) return taken;
    const { fileId, rows, takenRows, siteDays, units, findings } = taken.value;
    say(
      `${takenRows} of ${rows} rows: ${units} units on ${siteDays} days of sites.${fileId === null ? "" : ` Kept as number ${fileId}.`}`,
    );
    for (const line of findingLines(findings)) say(line);
    return succeed(null);
  },
};

/** What was found, the first few of each kind: a year of closed Sundays hides everything else. */
function findingLines(findings: ResultOf<"sales.take">["findings"]): string[] {
  return [...Map.groupBy(findings, ({ code }) => code)].flatMap(([code, found]) => [
    ...found
      .slice(0, MOST_LINES_OF_A_KIND)
      .map(
        ({ message, rows, subject }) => `${code} ${subject}${rows > 0 ? ` (${rows} rows)` : ""}: ${message}`,
      ),
    ...(found.length > MOST_LINES_OF_A_KIND
      ? [`${code}: ${found.length - MOST_LINES_OF_A_KIND} more, which the console lists.`]
      : []),
  ]);
}

function mappingOf(
  { columns, dateOrder, decimal, delimiter, encoding }: ResultOf<"sales.peek">,
  { currency, siteId, timeZone }: Pick<SalesMapping, "currency" | "siteId" | "timeZone">,
): SalesMapping {
  const { code = null, day = null, units = null } = columns;
  return {
    encoding,
    delimiter,
    decimal,
    dateOrder,
    timeZone,
    columns: {
      site: columns.site ?? null,
      day: day ?? "?",
      code: code ?? "?",
      units: units ?? "?",
      revenue: columns.revenue ?? null,
      currency: columns.currency ?? null,
      receipt: columns.receipt ?? null,
    },
    siteId,
    sites: {},
    currency,
  };
}

function readMapping(file: string, text: string): Result<SalesMapping, "bad-mapping"> {
  try {
    const read = salesMappingSchema.safeParse(JSON.parse(text));
    if (read.success) return succeed(read.data);
    return fail("bad-mapping", `${file}: ${pathOf(read.error)}. Correct it there.`);
  } catch {
    return fail("bad-mapping", `${file} is no JSON. Begin with what “sales guess” prints.`);
  }
}

function valueOf(flags: readonly string[], name: string): string | null {
  const at = flags.indexOf(name);
  return at < 0 ? null : (flags[at + 1] ?? null);
}

function usage(): Result<never, "usage"> {
  return fail("usage", salesCommand.usage);
}
