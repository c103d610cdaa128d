import { indexProgramme } from "../../../../content/programme/index-programme.ts";
import type { MetricReading } from "../../../../content/schedule/criteria.ts";
import { type PlanRequest, plan } from "../../../../content/schedule/plan.ts";
import { scheduleWarnings } from "../../../../content/schedule/schedule-warnings.ts";
import { simulatePlays } from "../../../../content/schedule/simulate-plays.ts";
import { type WallClock, wallClock } from "../../../../content/schedule/wall-clock.ts";
import { LOCALES, type Locale } from "../../../../content/schema/locale.ts";
import { civilMs, civilTimeSchema } from "../../../../content/schema/signage/civil.ts";
import { isTimeZone } from "../../../base/civil-time.ts";
import { fail, type Result, succeed } from "../../../base/result.ts";
import type { Command } from "../../command.ts";

const ONCE = ["--from", "--to", "--tz", "--programme", "--locale"] as const;
const OFTEN = ["--tag", "--metric"] as const;
type Once = (typeof ONCE)[number];

/** What the arguments ask for. */
export interface PlanOrder {
  readonly request: PlanRequest;
  readonly clock: WallClock;
  /** Null: the shop's own. */
  readonly programmeFile: string | null;
  readonly withPlays: boolean;
}

/** Works the schedule out for a span of time and prints it as one JSON object; no host needs to run. */
export const contentPlanCommand: Command = {
  name: "content plan",
  usage:
    "content plan --from TIME --to TIME --tz ZONE [--programme FILE] [--locale en|fr|de] [--tag NAME]… [--metric NAME=VALUE]… [--plays]",
  summary:
    "Print as JSON what a screen plays from one time of the wall to another (2026-12-01 or 2026-12-01T09:00).",
  async run(args, { readProgramme, say }) {
    const order = parsePlan(args);
    if (!order.ok) return order;
    const { clock, programmeFile, request, withPlays } = order.value;
    const programme = await readProgramme(programmeFile);
    if (!programme.ok) return programme;
    const worked = plan(programme.value, request);
    if (!worked.ok) return worked;
    const times = ({ fromMs, untilMs }: { readonly fromMs: number; readonly untilMs: number }) => ({
      from: wallText(clock, fromMs),
      until: wallText(clock, untilMs),
    });
    const plays = withPlays ? simulatePlays(worked.value, indexProgramme(programme.value)) : [];
    const warnings = scheduleWarnings(programme.value, { ...request, screens: [request.screen] });
    const told = {
      programmeId: programme.value.programmeId,
      timeZone: request.timeZone,
      ...times(request),
      spans: worked.value.map(({ fromMs, untilMs, ...rest }) => ({ ...times({ fromMs, untilMs }), ...rest })),
      ...(withPlays
        ? { plays: plays.map(({ fromMs, untilMs, ...rest }) => ({ ...times({ fromMs, untilMs }), ...rest })) }
        : {}),
      warnings,
    };
    say(JSON.stringify(told, null, 2));
    return succeed(null);
  },
};

/** Reads the command's arguments. */
export function parsePlan(args: readonly string[]): Result<PlanOrder, "usage"> {
  const once = new Map<Once, string>();
  const tags: string[] = [];
  const metrics = new Map<string, MetricReading>();
  let withPlays = false;
  for (let at = 0; at < args.length; at += 2) {
    if (args[at] === "--plays") {
      withPlays = true;
      at -= 1;
      continue;
    }
    const flag = [...ONCE, ...OFTEN].find((one) => one === args[at]);
    const value = args[at + 1];
    if (flag === undefined)
      return fail("usage", `"${args[at]}" is not understood: ${contentPlanCommand.usage}`);
    if (value === undefined) return fail("usage", `${flag} needs a value.`);
    if (flag === "--tag") tags.push(value);
    else if (flag === "--metric") {
      const [name = "", ...rest] = value.split("=");
      if (rest.length === 0) return fail("usage", `--metric needs NAME=VALUE, not "${value}".`);
      metrics.set(name, { value: rest.join("="), sinceMs: Number.NEGATIVE_INFINITY, expiresAtMs: null });
    } else if (once.has(flag)) return fail("usage", `${flag} is given twice.`);
    else once.set(flag, value);
  }
  const timeZone = once.get("--tz") ?? "";
  if (!isTimeZone(timeZone))
    return fail("usage", `--tz needs a time zone like Europe/Berlin, not "${timeZone}".`);
  const from = civilOf(once.get("--from"));
  const until = civilOf(once.get("--to"));
  if (from === null || until === null) {
    return fail(
      "usage",
      "--from and --to need a day or a time of the site, like 2026-12-01 or 2026-12-01T09:00.",
    );
  }
  if (until <= from) return fail("usage", "--to must be after --from.");
  const locale: Locale | undefined = LOCALES.find((one) => one === (once.get("--locale") ?? "en"));
  if (locale === undefined) return fail("usage", `--locale needs one of ${LOCALES.join(", ")}.`);
  const clock = wallClock(timeZone, { fromMs: from, untilMs: until });
  return succeed({
    request: {
      fromMs: clock.instantOf(from),
      untilMs: clock.instantOf(until),
      timeZone,
      screen: { tags, locale },
      metrics,
    },
    clock,
    programmeFile: once.get("--programme") ?? null,
    withPlays,
  });
}

/** Civil milliseconds of a day (its begin) or a time; null where it is neither. */
function civilOf(text: string | undefined): number | null {
  const full = text?.length === 10 ? `${text}T00:00` : text;
  return civilTimeSchema.safeParse(full).success ? civilMs(full ?? "") : null;
}

/** An instant as the wall shows it, with its distance from UTC: `2026-12-01T09:00:00+01:00`. */
function wallText(clock: WallClock, atMs: number): string {
  const civil = clock.civilOf(atMs);
  const minutes = Math.round((civil - atMs) / 60_000);
  const two = (number: number): string => String(number).padStart(2, "0");
  const distance = `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${new Date(civil).toISOString().slice(0, 19)}${distance}`;
}
