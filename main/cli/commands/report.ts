import { z } from "zod";
import { slugSchema } from "../../base/ids.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { Command } from "../command.ts";

const EXPORT = ["--from", "--to", "--out", "--site"] as const;
const ENGAGEMENT = ["--from", "--to", "--spans", "--site"] as const;

/** Counts of one site as files, and reports over the files of many. */
export const reportCommand: Command = {
  name: "report",
  usage:
    "report export --from DAY --to DAY-AFTER --out DIR [--site NAME] | report engagement --spans DIR --from DAY --to DAY-AFTER [--site NAME] [--json | --csv]",
  summary:
    "Write a site's counts as Parquet, a file a month (NAME tells sites of a chain apart), and report on a folder of such files from many sites.",
  async run([verb, ...args], { absolutePath, exportSpans, reportOnSpans, say }) {
    if (verb === "export") {
      const options = optionsOf(args, EXPORT);
      const out = options?.get("--out");
      const order = options === null || out === undefined ? usage() : orderOf(options, absolutePath(out));
      if (!order.ok) return order;
      const written = await exportSpans(order.value);
      if (!written.ok) return written;
      for (const { file, rows } of written.value) say(`${file}: ${rows} counts`);
      return succeed(null);
    }
    const isForm = (arg: string) => arg === "--json" || arg === "--csv";
    const form = args.filter(isForm);
    const rest = args.filter((arg) => !isForm(arg));
    const options = optionsOf(rest, ENGAGEMENT);
    const spans = options?.get("--spans");
    if (verb !== "engagement" || options === null || spans === undefined || form.length > 1) return usage();
    const query = orderOf(options, absolutePath(spans));
    if (!query.ok) return query;
    const made = await reportOnSpans(query.value);
    if (!made.ok) return made;
    const { csv, lines, report } = made.value;
    if (form[0] === "--json") say(JSON.stringify(report, null, 2));
    else if (form[0] === "--csv") say(csv.trimEnd());
    else for (const line of lines) say(line);
    return succeed(null);
  },
};

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

function usage(): Result<never, "usage"> {
  return fail("usage", reportCommand.usage);
}
