import { z } from "zod";
import { slugSchema } from "../../base/ids.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { FolderQuery } from "../../host/chain/folder-reports.node.ts";
import { type Days, sameWeeksLastYear } from "../../report/schema/compared-days.ts";
import type { Command, CommandTools } from "../command.ts";
import { experimentLines } from "../experiment-lines.ts";

const EXPORT = ["--from", "--to", "--out", "--site"] as const;
const ENGAGEMENT = ["--from", "--to", "--against", "--spans", "--site", "--catalogue"] as const;
const SURVEY = ["--from", "--to", "--spans", "--site"] as const;
const EXPERIMENT = ["--spans", "--catalogue"] as const;

/** Counts of one site as files, and reports over the files of many. */
export const reportCommand: Command = {
  name: "report",
  usage:
    "report export --from DAY --to DAY-AFTER --out DIR [--site NAME] | report engagement --spans DIR --from DAY --to DAY-AFTER [--against DAY..DAY-AFTER|year] [--site NAME] [--catalogue FILE] [--json | --csv] | report survey --spans DIR --from DAY --to DAY-AFTER [--site NAME] [--json | --csv] | report experiment ID --spans DIR [--catalogue FILE] [--json | --csv]",
  summary:
    "Write a site's counts as Parquet, a file a month (NAME tells sites of a chain apart), and report on a folder of such files from many sites. Engagement is held against as many days just before, against earlier days of your own, or against the same weeks a year before. An experiment's plan is taken from this host's ledger, products from the catalogue that it read last.",
  async run([verb, ...args], tools) {
    switch (verb) {
      case "export":
        return exportSite(args, tools);
      case "engagement":
      case "survey":
      case "experiment":
        return report(verb, args, tools);
      default:
        return usage();
    }
  },
};

async function exportSite(
  args: readonly string[],
  { absolutePath, exportSpans, say }: CommandTools,
): Promise<Result<null>> {
  const options = optionsOf(args, EXPORT);
  const out = options?.get("--out");
  const order = options === null || out === undefined ? usage() : orderOf(options, absolutePath(out));
  if (!order.ok) return order;
  const written = await exportSpans(order.value);
  if (!written.ok) return written;
  for (const { file, rows } of written.value) say(`${file}: ${rows} counts`);
  return succeed(null);
}

async function report(
  about: FolderQuery["about"],
  args: readonly string[],
  { absolutePath, reportOnSpans, say }: CommandTools,
): Promise<Result<null>> {
  const isForm = (arg: string) => arg === "--json" || arg === "--csv";
  const [form, ...otherForms] = args.filter(isForm);
  if (otherForms.length > 0) return usage();
  const rest = args.filter((arg) => !isForm(arg));
  const query = queryOf(about, rest, absolutePath);
  if (!query.ok) return query;
  const made = await reportOnSpans(query.value);
  if (!made.ok) return made;
  if (form === "--json") say(JSON.stringify(made.value.report, null, 2));
  else if (form === "--csv") say(made.value.csv.trimEnd());
  else {
    const { value } = made;
    for (const line of value.about === "experiment" ? experimentLines(value.report) : value.lines) say(line);
  }
  return succeed(null);
}

function queryOf(
  about: FolderQuery["about"],
  args: readonly string[],
  absolutePath: CommandTools["absolutePath"],
): Result<FolderQuery, "usage"> {
  switch (about) {
    case "experiment": {
      const [experimentId, ...rest] = args;
      const options = optionsOf(rest, EXPERIMENT);
      const spans = options?.get("--spans");
      const named = slugSchema.safeParse(experimentId);
      if (options === null || spans === undefined || !named.success) return usage();
      const catalogue = catalogueOf(options, absolutePath);
      return succeed({ about, folder: absolutePath(spans), experimentId: named.data, catalogue });
    }
    case "engagement":
    case "survey": {
      const options = optionsOf(args, about === "survey" ? SURVEY : ENGAGEMENT);
      const spans = options?.get("--spans");
      if (options === null || spans === undefined) return usage();
      const order = orderOf(options, absolutePath(spans));
      if (!order.ok) return order;
      if (about === "survey") return succeed({ about, ...order.value });
      const against = againstOf(options.get("--against"), order.value);
      if (!against.ok) return against;
      const catalogue = catalogueOf(options, absolutePath);
      return succeed({ about, ...order.value, against: against.value, catalogue });
    }
  }
}

function catalogueOf(
  options: ReadonlyMap<string, string>,
  absolutePath: CommandTools["absolutePath"],
): string | null {
  const file = options.get("--catalogue");
  return file === undefined ? null : absolutePath(file);
}

/** `--name value` pairs of known names, each at most once; null where anything else was given. */
function optionsOf(args: readonly string[], known: readonly string[]): ReadonlyMap<string, string> | null {
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at += 2) {
    const [name = "", value] = args.slice(at, at + 2);
    if (!known.includes(name) || value === undefined || options.has(name)) return null;
    options.set(name, value);
  }
  return options;
}

const orderSchema = z.strictObject({
  folder: z.string(),
  fromDay: z.iso.date(),
  toDay: z.iso.date(),
  siteId: slugSchema.nullable(),
});

function orderOf(
  options: ReadonlyMap<string, string>,
  folder: string,
): Result<z.infer<typeof orderSchema>, "usage"> {
  const order = orderSchema.safeParse({
    folder,
    fromDay: options.get("--from"),
    toDay: options.get("--to"),
    siteId: options.get("--site") ?? null,
  });
  return order.success ? succeed(order.data) : usage();
}

const againstSchema = z
  .string()
  .transform((text) => text.split(".."))
  .pipe(z.tuple([z.iso.date(), z.iso.date()]));

/** What the days are held against: `year`, or `DAY..DAY-AFTER`; undefined where nothing was said. */
function againstOf(text: string | undefined, span: Days): Result<Days | undefined, "usage"> {
  if (text === undefined) return succeed(undefined);
  if (text === "year") return succeed(sameWeeksLastYear(span));
  const days = againstSchema.safeParse(text);
  return days.success ? succeed({ fromDay: days.data[0], toDay: days.data[1] }) : usage();
}

function usage(): Result<never, "usage"> {
  return fail("usage", reportCommand.usage);
}
