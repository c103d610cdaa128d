import { indexProgramme } from "../../../content/programme/index-programme.ts";
import { plan } from "../../../content/schedule/plan.ts";
import { simulatePlays } from "../../../content/schedule/simulate-plays.ts";
import type { Figure } from "../bench-result.ts";
import { bounded, told } from "../figure.ts";
import { quantileOf } from "../pipeline/statistics.ts";
import { chainProgramme } from "./chain-programme.ts";

const ENTRIES = 500;
const YEAR = 2026;
const ROUNDS = 5;
const BAR_SECONDS = 1;

/** Processor seconds of a year's plan for a chain's schedule, and of every play of its first day. */
export function measurePlanYear(): readonly Figure[] {
  const programme = chainProgramme(ENTRIES, YEAR);
  const index = indexProgramme(programme);
  const request = {
    fromMs: Date.UTC(YEAR, 0, 1),
    untilMs: Date.UTC(YEAR + 1, 0, 1),
    timeZone: "Europe/Berlin",
    screen: { tags: [], locale: "de" },
    metrics: new Map(),
  } as const;
  const seconds: number[] = [];
  let spans = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const began = process.cpuUsage();
    const worked = plan(programme, request);
    seconds.push(process.cpuUsage(began).user / 1e6);
    if (!worked.ok) throw new Error(worked.message);
    spans = worked.value.length;
  }
  const day = plan(programme, { ...request, untilMs: request.fromMs + 86_400_000 });
  if (!day.ok) throw new Error(day.message);
  const began = process.cpuUsage();
  const plays = simulatePlays(day.value, index);
  const daySeconds = process.cpuUsage(began).user / 1e6;
  return [
    bounded({
      id: `plan of a year, ${ENTRIES} entries (median)`,
      unit: "s",
      value: quantileOf(seconds, 0.5),
      sign: "≤",
      bar: BAR_SECONDS,
      n: ROUNDS,
    }),
    told({ id: "spans of that plan", unit: "", value: spans, n: 1 }),
    told({ id: `plays of a day (${plays.length})`, unit: "s", value: daySeconds, n: 1 }),
  ];
}
