import { experimentSchema } from "../../../content/experiment/schema/experiment.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { pathOf } from "../../bridge/path-of.ts";
import type { Command, CommandTools } from "../command.ts";
import { experimentLines } from "../experiment-lines.ts";
import { sites } from "./experiment-sites.ts";

/** Draws experiments and says what they gave. */
export const experimentCommand: Command = {
  name: "experiment",
  usage:
    "experiment list | experiment save FILE.json | experiment draw ID [--seed N] | experiment report ID [--json|--csv] | experiment report example [--json] | experiment sites [own ID | add ID NAME | read FILE.csv]",
  summary:
    "Did the mirror sell more than the flyer: draw the plan before its first day, ask for the report after it.",
  async run([verb, subject, ...flags], tools) {
    if (verb === "list" && subject === undefined) return list(tools);
    if (verb === "sites") return sites([subject, ...flags], tools);
    if (subject === undefined) return usage();
    switch (verb) {
      case "save":
        return save(subject, tools);
      case "draw":
        return draw(subject, flags, tools);
      case "report":
        return report(subject, flags, tools);
      default:
        return usage();
    }
  },
};

async function list({ withHost, say }: CommandTools): Promise<Result<null>> {
  const listed = await withHost((client) => client.request("experiment.list", {}));
  if (!listed.ok) return listed;
  for (const { experimentId, title } of listed.value.drafts) say(`draft ${experimentId} ${title}`);
  for (const { experiment, plan, sha256 } of listed.value.kept)
    say(`drawn ${experiment.experimentId} ${experiment.title} (seed ${plan.seed}, SHA-256 ${sha256})`);
  if (listed.value.drafts.length + listed.value.kept.length === 0) say("There is no experiment.");
  return succeed(null);
}

async function save(file: string, { readText, withHost }: CommandTools): Promise<Result<null>> {
  const text = await readText(file);
  if (!text.ok) return text;
  let written: unknown;
  try {
    written = JSON.parse(text.value);
  } catch {
    return fail("bad-experiment", `${file} is no JSON. Correct it there.`);
  }
  const read = experimentSchema.safeParse(written);
  if (!read.success) return fail("bad-experiment", `${file}: ${pathOf(read.error)}. Correct it there.`);
  return withHost((client) => client.request("experiment.save", { experiment: read.data }));
}

async function draw(
  experimentId: string,
  flags: readonly string[],
  { say, withHost }: CommandTools,
): Promise<Result<null>> {
  const at = flags.indexOf("--seed");
  const seed = at < 0 ? null : Number(flags[at + 1]);
  if (seed !== null && !Number.isInteger(seed)) return usage();
  const drawn = await withHost((client) => client.request("experiment.draw", { experimentId, seed }));
  if (!drawn.ok) return drawn;
  const { experiment, plan, sha256 } = drawn.value;
  say(["site", ...plan.periods.map(({ fromDay }) => fromDay)].join("\t"));
  for (const { siteId, arms } of plan.sites) say([siteId, ...arms].join("\t"));
  say(`seed ${plan.seed}, SHA-256 ${sha256}`);
  const outlook = await withHost((client) => client.request("experiment.outlook", { experiment }));
  if (!outlook.ok) return outlook;
  const { alike, smallestP } = outlook.value;
  if (smallestP !== null && smallestP > experiment.alpha)
    say(
      `No result of this can be surer than p = ${smallestP.toPrecision(2)}, and ${experiment.alpha} is asked for: there will be no verdict, at most an interval of 80 %. Add sites or days under another name.`,
    );
  for (const { because, productId } of alike)
    say(
      `“${productId}” is reference and shares its ${because} with an advertised product: what is advertised may sell it too.`,
    );
  return succeed(null);
}

async function report(
  experimentId: string,
  flags: readonly string[],
  { say, withHost }: CommandTools,
): Promise<Result<null>> {
  if (flags.includes("--csv")) {
    if (experimentId === "example") return usage();
    const asked = { experimentId, format: "csv", locale: "en" } as const;
    const file = await withHost((client) => client.request("experiment.export", asked));
    if (!file.ok) return file;
    say(file.value.content);
    return succeed(null);
  }
  const made = await withHost((client) =>
    experimentId === "example"
      ? client.request("experiment.example", { preset: "steady" })
      : client.request("experiment.report", { experimentId }),
  );
  if (!made.ok) return made;
  if (flags.includes("--json")) {
    say(JSON.stringify(made.value));
    return succeed(null);
  }
  for (const line of experimentLines(made.value)) say(line);
  return succeed(null);
}

function usage(): Result<never, "usage"> {
  return fail("usage", experimentCommand.usage);
}
