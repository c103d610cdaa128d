import type { Chance } from "../../base/chance.ts";
import type { CivilTimeOf } from "../../base/civil-time.ts";
import { followCampaigns } from "../engagement/follow-campaigns.ts";
import { simulateVisit } from "./simulate-visit.ts";
import { novelty, openingHours, popularity, type SimulatedShop, weightOfHour } from "./simulated-shop.ts";
import { type TimedDraft, timed } from "./timed-draft.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** The screen is switched on before the doors open and off after they close. */
const BEFORE_AND_AFTER_MS = 30 * MINUTE_MS;
/** Of how many plays one fails, on average. */
const PLAYS_A_FAILURE = 1_500;
const PLAY_MS = 30_000;
/** A page waits so long for a picture. */
const WAIT_MS = 5_000;
const PERSONS_PASSING_PER_VISIT = 13;
/** Of those who pass, the share that looks. */
const WATCHING = 0.31;

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}
type SimulatedPlay = SimulatedShop["plays"][number];

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
  const span = { fromMs: opensAtMs - BEFORE_AND_AFTER_MS, toMs: closesAtMs + BEFORE_AND_AFTER_MS };
  // First, so that at the same instant a start comes before what the screen does afterwards.
  const sign = simulateSign(span, isUp, visitsOf(entries), shop, chance);
  const follow = followCampaigns();
  return [...sign, ...entries]
    .toSorted((a, b) => a.atMs - b.atMs)
    .map(({ atMs, draft }) => ({ atMs, draft: follow(draft, atMs) }));
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

/** The spans in which a visit has the screen, in order. */
function visitsOf(entries: readonly TimedDraft[]): readonly Span[] {
  const begins = entries.filter(({ draft }) => draft.kind === "visit-begin");
  const ends = new Map(entries.map(({ atMs, draft }) => [draft.visitId, atMs]));
  return begins.map(({ atMs, draft }) => ({ fromMs: atMs, toMs: ends.get(draft.visitId) ?? atMs }));
}

/**
 * What the screen does from its switching on: it starts, plays between visits, and starts again when the power is
 * back. What it plays when the power goes has a begin and no end.
 */
function simulateSign(
  { fromMs, toMs }: Span,
  isUp: (atMs: number) => boolean,
  visits: readonly Span[],
  shop: SimulatedShop,
  chance: Chance,
): TimedDraft[] {
  const drafts: TimedDraft[] = [];
  let wasUp = false;
  let turn = 0;
  for (let atMs = fromMs; atMs < toMs; ) {
    if (!isUp(atMs)) {
      wasUp = false;
      atMs = (Math.floor(atMs / MINUTE_MS) + 1) * MINUTE_MS;
      continue;
    }
    if (!wasUp)
      drafts.push(timed(atMs, "boot", { version: "demo", shell: "demo" }), timed(atMs, "page-begin", {}));
    wasUp = true;
    const visit = visits.find((each) => each.toMs > atMs);
    if (visit !== undefined && visit.fromMs <= atMs) {
      atMs = visit.toMs;
      continue;
    }
    const untilMs = Math.min(atMs + PLAY_MS, visit?.fromMs ?? toMs, toMs);
    const play = shop.plays[turn % Math.max(1, shop.plays.length)];
    turn += 1;
    if (play === undefined) atMs = untilMs;
    else if (chance.happens(1 / PLAYS_A_FAILURE)) {
      const { campaignId, ...part } = play;
      atMs += WAIT_MS;
      drafts.push(timed(atMs, "play-failed", { ...part, reason: "no-picture" }, { campaignId }));
    } else {
      drafts.push(...simulatePlay(play, atMs, untilMs, isUp(untilMs)));
      atMs = untilMs;
    }
  }
  return drafts;
}

/** A layout of one widget, from its begin to its end; without an end where the power goes meanwhile. */
function simulatePlay(play: SimulatedPlay, fromMs: number, untilMs: number, ends: boolean): TimedDraft[] {
  const { campaignId, ...part } = play;
  const shownMs = Math.round(untilMs) - Math.round(fromMs);
  const ended = { shownMs, complete: shownMs >= PLAY_MS - 1 };
  const both = [part, { ...part, widgetId: null }];
  const begins = both.map((one) => timed(fromMs, "play-begin", one, { campaignId }));
  return ends
    ? [...begins, ...both.map((one) => timed(untilMs, "play-end", { ...one, ...ended }, { campaignId }))]
    : begins;
}
