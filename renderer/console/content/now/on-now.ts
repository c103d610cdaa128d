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
}

/** Null where the plan does not reach the instant. */
export function onNow(plan: CurrentSign["plan"], atMs: number): OnNow | null {
  const at = plan.findIndex(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs);
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
  };
}

function idsOf({ entryIds, interruptIds }: CurrentSign["plan"][number]): readonly string[] {
  return [...entryIds, ...interruptIds];
}
