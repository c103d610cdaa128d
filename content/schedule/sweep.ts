import type { DueEntry, PlanSpan } from "./plan.ts";
import type { Span } from "./span.ts";
import { createStack, type Stack } from "./stack.ts";

type Showing = Pick<PlanSpan, "layer" | "entryIds" | "interruptIds">;
interface Change {
  readonly atMs: number;
  /** The entry's place in the programme. */
  readonly order: number;
  readonly begins: boolean;
}

const NONE: readonly string[] = [];

/** Spans without gap or overlap, of what is due when. What goes on unchanged is one span. */
export function sweep(due: readonly DueEntry[], within: Span): readonly PlanSpan[] {
  const idOf = (order: number): string => due[order]?.entry.entryId ?? "";
  const stacks = { override: createStack(idOf), rotation: createStack(idOf), interrupt: createStack(idOf) };
  const changes = changesOf(due, within);
  const spans: PlanSpan[] = [];
  let open: Omit<PlanSpan, "untilMs"> = { fromMs: within.fromMs, ...showingOf(stacks), momentIds: NONE };
  for (let at = 0; at < changes.length; ) {
    const atMs = changes[at]?.atMs ?? 0;
    const momentIds: string[] = [];
    for (let change = changes[at]; change?.atMs === atMs; change = changes[++at]) {
      const role = due[change.order]?.entry.role.kind ?? "rotation";
      if (role !== "moment")
        stacks[role].turn(change.order, due[change.order]?.entry.priority ?? 0, change.begins);
      else if (change.begins) momentIds.push(idOf(change.order));
    }
    const showing = showingOf(stacks);
    if (atMs > open.fromMs && momentIds.length === 0 && isSame(open, showing)) continue;
    if (atMs > open.fromMs) spans.push({ ...open, untilMs: atMs });
    open = { fromMs: atMs, ...showing, momentIds };
  }
  spans.push({ ...open, untilMs: within.untilMs });
  return spans;
}

/** Begins and ends inside the span, in order; a moment that began before it is over. */
function changesOf(due: readonly DueEntry[], { fromMs, untilMs }: Span): readonly Change[] {
  const changes: Change[] = [];
  for (const [order, { entry, spans }] of due.entries()) {
    for (const span of spans) {
      if (entry.role.kind === "moment" && span.fromMs < fromMs) continue;
      changes.push({ atMs: Math.max(span.fromMs, fromMs), order, begins: true });
      if (span.untilMs < untilMs) changes.push({ atMs: span.untilMs, order, begins: false });
    }
  }
  return changes.sort((a, b) => a.atMs - b.atMs || a.order - b.order);
}

function showingOf({ override, rotation, interrupt }: Stacks): Showing {
  if (override.top().length > 0) return { layer: "override", entryIds: override.top(), interruptIds: NONE };
  const layer = rotation.top().length + interrupt.top().length > 0 ? "scheduled" : "default";
  return { layer, entryIds: rotation.top(), interruptIds: interrupt.top() };
}

interface Stacks {
  readonly override: Stack;
  readonly rotation: Stack;
  readonly interrupt: Stack;
}

function isSame(a: Showing, b: Showing): boolean {
  return (
    a.layer === b.layer && isSameList(a.entryIds, b.entryIds) && isSameList(a.interruptIds, b.interruptIds)
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, at) => id === b[at]));
}
