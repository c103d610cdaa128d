import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import { civilMs } from "../schema/signage/civil.ts";
import type { When } from "../schema/signage/schedule-entry.ts";
import type { Span } from "./span.ts";

type Recurring = Extract<When, { kind: "recurring" }>;

/** Most occurrences of one rule within the span that is planned; one a minute over a year stays out. */
export const MAX_OCCURRENCES = 20_000;
const MINUTE_MS = 60_000;
const MAX_STEPS = 200_000;

/**
 * Civil spans of a recurring entry that touch a civil span, by RFC 5545. The rule is worked out on the wall, where no
 * hour is ever left out or comes twice; `wallClock` makes instants of it. Fails on a rule that cannot be read or that
 * occurs more often than `MAX_OCCURRENCES`.
 */
export function occurrences(
  { durationMinutes, exceptDays, first, rule }: Recurring,
  within: Span,
): Result<readonly Span[], "bad-rule"> {
  const durationMs = durationMinutes * MINUTE_MS;
  const except = new Set(exceptDays);
  const spans: Span[] = [];
  try {
    const worked = new RRuleTemporal({
      rruleString: `DTSTART;TZID=UTC:${first.replaceAll(/[-:]/g, "")}00\nRRULE:${rule}`,
      temporal: Temporal,
      maxIterations: MAX_STEPS,
      strict: true,
    });
    const from = new Date(Math.max(civilMs(first), within.fromMs - durationMs));
    if (from.getTime() >= within.untilMs) return succeed([]);
    for (const begin of worked.between(from, new Date(within.untilMs), true)) {
      const fromMs = begin.epochMilliseconds;
      if (spans.length >= MAX_OCCURRENCES) {
        return fail(
          "bad-rule",
          `"${rule}" occurs more than ${MAX_OCCURRENCES} times; let it occur less often.`,
        );
      }
      if (!except.has(begin.toString().slice(0, 10))) spans.push({ fromMs, untilMs: fromMs + durationMs });
    }
  } catch (error) {
    return fail("bad-rule", `"${rule}" is no rule of RFC 5545: ${String(error)}. Correct it.`);
  }
  return succeed(spans);
}
