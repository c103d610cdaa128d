import type { ProgrammeIndex } from "../programme/index-programme.ts";
import { layoutStayMs } from "../programme/stay.ts";
import { isDue } from "./is-due.ts";
import { momentPlay, nextPlay, type Play, played, turnsIn } from "./next-play.ts";
import type { Plan, PlanSpan } from "./plan.ts";
import type { Span } from "./span.ts";
import { NO_TURNS } from "./turns.ts";

/** A play and when it would be on. */
export interface PlannedPlay extends Span, Play {
  /** It is shown to its end; not cut off by what comes at its time. */
  readonly whole: boolean;
}

interface Waiting {
  readonly play: Play;
  readonly leftMs: number;
}

/** Most plays that are worked out at once. */
export const MAX_PLANNED_PLAYS = 200_000;

/** What a screen that never fails would play over a plan, layout by layout; at most `MAX_PLANNED_PLAYS`. */
export function simulatePlays(
  plan: Plan,
  index: ProgrammeIndex,
  canShow: (layoutId: string) => boolean = () => true,
): readonly PlannedPlay[] {
  const plays: PlannedPlay[] = [];
  let turns = NO_TURNS;
  /** What was cut off and goes on when what came over it is through, the last first. */
  let cutOff: readonly Waiting[] = [];

  for (const span of plan) {
    turns = turnsIn(turns, span, span.fromMs);
    cutOff = [...cutOff.filter(({ play }) => isDue(play, span)), ...momentsOf(span)];
    for (let atMs = span.fromMs; atMs < span.untilMs && plays.length < MAX_PLANNED_PLAYS; ) {
      const { play, leftMs } = cutOff.at(-1) ?? begin(span, atMs);
      cutOff = cutOff.slice(0, -1);
      const untilMs = Math.min(atMs + leftMs, span.untilMs);
      const whole = atMs + leftMs <= span.untilMs;
      plays.push({ ...play, fromMs: atMs, untilMs, whole });
      turns = played(turns, play, untilMs - atMs);
      if (!whole) cutOff = [...cutOff, { play, leftMs: atMs + leftMs - untilMs }];
      atMs = untilMs;
    }
  }
  return plays;

  function begin(span: PlanSpan, atMs: number): Waiting {
    const next = nextPlay(turns, { span, index, atMs, canShow });
    turns = next.turns;
    return { play: next.play, leftMs: stayOf(next.play) };
  }

  /** The moments that begin with a span; the first is the last, because it is on first. */
  function momentsOf({ momentIds }: PlanSpan): readonly Waiting[] {
    const moments = momentIds.flatMap((momentId) => momentPlay(momentId, { index, canShow }) ?? []);
    return moments.reverse().map((play) => ({ play, leftMs: stayOf(play) }));
  }

  function stayOf({ layoutId }: Play): number {
    const layout = index.layouts.get(layoutId);
    if (layout === undefined) throw new Error(`Broken invariant: no layout ${layoutId}`);
    return layoutStayMs(layout, index);
  }
}
