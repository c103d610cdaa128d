import { Temporal } from "temporal-polyfill";
import type { Span } from "./span.ts";

/** Reads between instants and the wall of one place, within a span; see `wallClock`. */
export interface WallClock {
  /**
   * The instant of a civil time (milliseconds as `civilMs` counts them). An hour that comes twice is its first one; one
   * that is left out is the instant at which it is left out, so that what begins and ends in it does not begin at all.
   */
  instantOf(civilMs: number): number;
  /** The civil time of an instant. */
  civilOf(atMs: number): number;
}

/** From this instant on the wall is so much before UTC (behind, below 0). */
interface Offset {
  readonly fromMs: number;
  readonly offsetMs: number;
}

const MARGIN_MS = 3 * 86_400_000;

/** The wall clock of an IANA time zone over a span and three days around it. Throws on an unknown zone. */
export function wallClock(timeZone: string, { fromMs, untilMs }: Span): WallClock {
  const offsets = offsetsOf(timeZone, fromMs - MARGIN_MS, untilMs + MARGIN_MS);
  return {
    civilOf: (atMs) => atMs + (offsets.findLast((offset) => offset.fromMs <= atMs) ?? offsets[0]).offsetMs,
    instantOf(civil) {
      for (const [at, { offsetMs }] of offsets.entries()) {
        const next = offsets[at + 1];
        // The wall reads less than this when the offset ends: it is still in force.
        if (next === undefined || civil < next.fromMs + offsetMs) return civil - offsetMs;
        if (civil < next.fromMs + next.offsetMs) return next.fromMs;
      }
      throw new Error("Broken invariant: a zone has an offset at every time");
    },
  };
}

function offsetsOf(timeZone: string, fromMs: number, untilMs: number): readonly [Offset, ...Offset[]] {
  let at = Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(timeZone);
  const offsets: [Offset, ...Offset[]] = [{ fromMs: Number.NEGATIVE_INFINITY, offsetMs: offsetMsOf(at) }];
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || next.epochMilliseconds > untilMs) return offsets;
    offsets.push({ fromMs: next.epochMilliseconds, offsetMs: offsetMsOf(next) });
    at = next;
  }
}

function offsetMsOf(at: Temporal.ZonedDateTime): number {
  return at.offsetNanoseconds / 1_000_000;
}
