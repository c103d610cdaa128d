import type { CurrentSign } from "../../../../main/bridge/contract/sign.ts";

/** What screens play at an instant by the plan, and what comes after it. */
export interface OnNow {
  /** The default layout is on: nothing of the schedule is due. */
  readonly isDefault: boolean;
  readonly isOverride: boolean;
  /** They take turns; with what comes between. */
  readonly entryIds: readonly string[];
  /** When another lot of entries begins; null: not as far as is planned. */
  readonly changesAtMs: number | null;
  readonly nextIds: readonly string[];
  /** As far as is planned. */
  readonly plannedUntilMs: number;
}

/** Null where the plan ends before the instant. One that begins only then counts as on: clocks of pages lag behind the host's. */
export function onNow(plan: CurrentSign["plan"], atMs: number): OnNow | null {
  const at = plan.findIndex(({ untilMs }) => atMs < untilMs);
  const span = plan[at];
  if (span === undefined) return null;
  const ids = idsOf(span);
  const next = plan.slice(at + 1).find((later) => idsOf(later).join() !== ids.join());
  return {
    isDefault: span.layer === "default",
    isOverride: span.layer === "override",
    entryIds: ids,
    changesAtMs: next?.fromMs ?? null,
    nextIds: next === undefined ? [] : idsOf(next),
    plannedUntilMs: plan.at(-1)?.untilMs ?? span.untilMs,
  };
}

function idsOf({ entryIds, interruptIds }: CurrentSign["plan"][number]): readonly string[] {
  return [...entryIds, ...interruptIds];
}
