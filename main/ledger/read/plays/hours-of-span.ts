import type { CivilTime, CivilTimeOf } from "../../../base/civil-time.ts";

/** Hours of every zone begin at a quarter of an hour of UTC. */
const QUARTER_MS = 15 * 60_000;
/** A longer span is not split any further: two months would be a clock that went mad. */
const MAX_SPLIT_MS = 62 * 86_400_000;

/** A part of a span that lies in one hour of the wall. */
export interface HourPart extends CivilTime {
  readonly durationMs: number;
}

/** The parts of a span by the hours of the wall, in order; they add up to it. None for a span of nothing. */
export function hoursOfSpan(fromAtMs: number, durationMs: number, civil: CivilTimeOf): readonly HourPart[] {
  const parts: HourPart[] = [];
  const untilMs = fromAtMs + durationMs;
  const splitUntilMs = Math.min(untilMs, fromAtMs + MAX_SPLIT_MS);
  for (let atMs = fromAtMs; atMs < untilMs; ) {
    const nextMs =
      atMs >= splitUntilMs ? untilMs : Math.min(untilMs, (Math.floor(atMs / QUARTER_MS) + 1) * QUARTER_MS);
    const { day, hour } = civil(atMs);
    const last = parts.at(-1);
    if (last?.day === day && last.hour === hour)
      parts[parts.length - 1] = { day, hour, durationMs: last.durationMs + nextMs - atMs };
    else parts.push({ day, hour, durationMs: nextMs - atMs });
    atMs = nextMs;
  }
  return parts;
}
