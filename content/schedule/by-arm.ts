import type { ScheduleEntry } from "../schema/signage/schedule-entry.ts";
import type { Span } from "./span.ts";

/** A span in which an experiment gives the screen's site an arm. */
export interface ArmSpan extends Span {
  readonly armId: string;
}

/**
 * What is left of an entry's spans while experiments are on: an entry that belongs to an arm is not due while the site
 * has another one. Entries of no arm, and times without an experiment, stay as they are.
 */
export function byArm(
  { armId }: Pick<ScheduleEntry, "armId">,
  spans: readonly Span[],
  arms: readonly ArmSpan[],
): readonly Span[] {
  if (armId === null) return spans;
  const others = arms.filter((arm) => arm.armId !== armId);
  return others.reduce<readonly Span[]>(
    (left, { fromMs, untilMs }) =>
      left.flatMap((span) =>
        [
          { fromMs: span.fromMs, untilMs: Math.min(span.untilMs, fromMs) },
          { fromMs: Math.max(span.fromMs, untilMs), untilMs: span.untilMs },
        ].filter((part) => part.untilMs > part.fromMs),
      ),
    spans,
  );
}
