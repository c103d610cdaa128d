import type { CivilTimeOf } from "../../base/civil-time.ts";
import type { Chance } from "./chance.ts";
import { simulateVisit } from "./simulate-visit.ts";
import { novelty, openingHours, popularity, type SimulatedShop, weightOfHour } from "./simulated-shop.ts";
import { type TimedDraft, timed } from "./timed-draft.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** The screen is switched on before the doors open and off after they close. */
const BEFORE_AND_AFTER_MS = 30 * MINUTE_MS;
const PLAY_MS = 9_000;
const PERSONS_PASSING_PER_VISIT = 13;
/** Of those who pass, the share that looks. */
const WATCHING = 0.31;

/** A span without power: nothing is measured. */
export interface Outage {
  readonly fromHour: number;
  readonly toHour: number;
}

export interface DayOptions {
  readonly day: string;
  readonly shop: SimulatedShop;
  readonly civil: CivilTimeOf;
  readonly daysSinceInstallation: number;
  /** Whether single plays of the campaign are part of it; they are most of all rows. */
  readonly plays: boolean;
  readonly outage: Outage | null;
}

/** Everything that a screen of the shop records in a day, in order of time; nothing on a day that it is closed. */
export function simulateDay(options: DayOptions, chance: Chance): TimedDraft[] {
  const { day, shop, civil, outage } = options;
  const hours = openingHours(day);
  if (!hours) return [];
  const { opensHour, closesHour } = hours;
  const opensAtMs = instantOf(day, opensHour, civil);
  const closesAtMs = opensAtMs + (closesHour - opensHour) * HOUR_MS;
  const isUp = (atMs: number): boolean => {
    const { hour } = civil(atMs);
    return outage === null || hour < outage.fromHour || hour >= outage.toHour;
  };
  const visits = chance.times(hours.visits * novelty(options.daysSinceInstallation));
  const begins = Array.from({ length: visits }, () => someInstant(opensAtMs, opensHour, closesHour, chance));
  const entries = freeOfOverlap(begins.filter(isUp), (atMs) => simulateVisit(atMs, popularity(shop), chance));
  const passing = Array.from({ length: chance.times(visits * PERSONS_PASSING_PER_VISIT) }, () =>
    someInstant(opensAtMs, opensHour, closesHour, chance),
  );
  for (const atMs of [...passing.filter(isUp), ...begins.filter(isUp).map((begin) => begin - 6_000)])
    entries.push(...simulatePasser(atMs, chance));
  for (let atMs = opensAtMs - BEFORE_AND_AFTER_MS; atMs < closesAtMs + BEFORE_AND_AFTER_MS; atMs += MINUTE_MS)
    if (isUp(atMs))
      entries.push(timed(atMs, "heartbeat", { upMs: MINUTE_MS, phase: "campaign", counting: true }));
  if (options.plays)
    entries.push(...simulatePlays(opensAtMs, closesAtMs, shop).filter(({ atMs }) => isUp(atMs)));
  return entries.toSorted((a, b) => a.atMs - b.atMs);
}

/** First quarter of an hour of a day on the wall; the hour after where a change of the clock skips it. */
export function instantOf(day: string, hour: number, civil: CivilTimeOf): number {
  const guessMs = Date.parse(day) + hour * HOUR_MS;
  for (let atMs = guessMs - 15 * HOUR_MS; atMs <= guessMs + 15 * HOUR_MS; atMs += 15 * MINUTE_MS) {
    const time = civil(atMs);
    if (time.day === day && time.hour >= hour) return atMs;
  }
  throw new Error(`Broken invariant: ${day} has no hour ${hour}`);
}

function someInstant(opensAtMs: number, opensHour: number, closesHour: number, chance: Chance): number {
  const choices = Array.from({ length: closesHour - opensHour }, (_, index) => {
    const hour = opensHour + index;
    return [index, weightOfHour(hour)] as const;
  });
  return opensAtMs + (chance.pick(choices) + chance.next()) * HOUR_MS;
}

/** There is one place before the mirror: who comes while somebody stands there comes after. */
function freeOfOverlap(begins: readonly number[], visit: (atMs: number) => TimedDraft[]): TimedDraft[] {
  const entries: TimedDraft[] = [];
  let freeAtMs = 0;
  for (const begin of begins.toSorted((a, b) => a - b)) {
    entries.push(...visit(Math.max(begin, freeAtMs + 20_000)));
    freeAtMs = entries.at(-1)?.atMs ?? freeAtMs;
  }
  return entries;
}

function simulatePasser(atMs: number, chance: Chance): TimedDraft[] {
  const presentMs = Math.round(1_000 + chance.around(2_400, 0.7));
  const passed = timed(atMs + presentMs, "pass-by", { presentMs });
  if (!chance.happens(WATCHING)) return [passed];
  const facingMs = Math.min(presentMs, 1_000 + Math.round(chance.around(900, 0.6)));
  return [passed, timed(atMs + presentMs, "view", { facingMs })];
}

function simulatePlays(fromMs: number, toMs: number, shop: SimulatedShop): TimedDraft[] {
  const drafts: TimedDraft[] = [];
  for (let turn = 0, atMs = fromMs; atMs < toMs; turn++, atMs += PLAY_MS) {
    const play = shop.plays[turn % shop.plays.length];
    if (play === undefined) return [];
    const { campaignId, ...part } = play;
    const whole = { ...part, shownMs: PLAY_MS, complete: true };
    drafts.push(timed(atMs, "play-begin", part, { campaignId }));
    drafts.push(timed(atMs + PLAY_MS, "play-end", whole, { campaignId }));
  }
  return drafts;
}
