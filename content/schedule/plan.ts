import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { Programme } from "../schema/signage/programme.ts";
import type { ScheduleEntry } from "../schema/signage/schedule-entry.ts";
import { byArm } from "./by-arm.ts";
import { criteriaHold, type Metrics, turningPoints } from "./criteria.ts";
import { dueSpans } from "./due-spans.ts";
import { isMeantFor, type PlannedScreen } from "./is-meant-for.ts";
import type { Span } from "./span.ts";
import { sweep } from "./sweep.ts";
import { wallClock } from "./wall-clock.ts";

/** Longest span that is planned at once: two years. */
export const MAX_PLAN_MS = 2 * 366 * 86_400_000;

/** What a screen shows over a span: all its entries take turns, interrupts come between, moments play at its begin. */
export interface PlanSpan extends Span {
  readonly layer: "override" | "scheduled" | "default";
  /** In the programme's order; none where the default layout is shown. */
  readonly entryIds: readonly string[];
  readonly interruptIds: readonly string[];
  readonly momentIds: readonly string[];
}

/** A schedule worked out for a span: spans in order, without gap or overlap. */
export type Plan = readonly PlanSpan[];

export interface PlanRequest extends Span {
  /** IANA, of the site. */
  readonly timeZone: string;
  /** The screen's tags and language. */
  readonly screen: PlannedScreen;
  readonly metrics: Metrics;
}

/** An entry and the spans in which it is due. */
export interface DueEntry {
  readonly entry: ScheduleEntry;
  readonly spans: readonly Span[];
}

export type PlanFault = "bad-span" | "bad-zone" | "bad-rule";

/**
 * Works a schedule out for one screen: of all entries that are due, an override alone; else those of the highest
 * priority, with the interrupts of the highest among them. Fails on a span, zone or rule that cannot be planned.
 */
export function plan(programme: Programme, request: PlanRequest): Result<Plan, PlanFault> {
  const due = dueEntries(programme, request);
  return due.ok ? succeed(sweep(due.value, request)) : due;
}

/** The entries that are due on a screen, each with its spans, before one outranks another. Fails as `plan` does. */
export function dueEntries(
  programme: Programme,
  request: PlanRequest,
): Result<readonly DueEntry[], PlanFault> {
  const { fromMs, untilMs, timeZone } = request;
  if (!(untilMs > fromMs) || untilMs - fromMs > MAX_PLAN_MS) {
    return fail("bad-span", "A plan covers more than nothing and at most two years; choose other ends.");
  }
  const clock = clockOf(timeZone, request);
  if (clock === null) return fail("bad-zone", `"${timeZone}" is no time zone; name one like Europe/Berlin.`);
  const dayparts = new Map(programme.dayparts.map((daypart) => [daypart.daypartId, daypart]));
  const due: DueEntry[] = [];
  for (const entry of programme.schedule) {
    if (!isMeantFor(entry, programme, request.screen)) continue;
    const byTime = dueSpans(entry.when, dayparts, clock, request);
    if (!byTime.ok) return fail("bad-rule", `${entry.entryId}: ${byTime.message}`);
    const inArm = byArm(entry, byTime.value, request.screen.arms ?? []);
    // What an entry asks may have held only before the span: an "always" is cut where a metric was told and expired.
    const spans = byCriteria(entry, inArm, request.metrics).filter(
      (span) => span.untilMs > fromMs && span.fromMs < untilMs,
    );
    if (spans.length > 0) due.push({ entry, spans });
  }
  return succeed(due);
}

function clockOf(timeZone: string, span: Span): ReturnType<typeof wallClock> | null {
  try {
    return wallClock(timeZone, span);
  } catch {
    return null;
  }
}

/** Spans in which the criteria hold by what is known now. */
function byCriteria({ criteria }: ScheduleEntry, spans: readonly Span[], metrics: Metrics): readonly Span[] {
  if (criteria.length === 0) return spans;
  const cuts = turningPoints(criteria, metrics);
  return spans.flatMap((span) => {
    const bounds = [span.fromMs, ...cuts.filter((at) => at > span.fromMs && at < span.untilMs), span.untilMs];
    return bounds.slice(1).flatMap((untilMs, at) => {
      const fromMs = bounds[at] ?? untilMs;
      return criteriaHold(criteria, metrics, fromMs) ? [{ fromMs, untilMs }] : [];
    });
  });
}
