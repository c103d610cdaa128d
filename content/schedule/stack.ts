/** Entries of one role that are due, by priority. */
export interface Stack {
  /** An entry begins or ends; one that begins while it still lasts goes on until it has ended as often. */
  turn(order: number, priority: number, begins: boolean): void;
  /** Ids of the highest priority, in the programme's order; the same array while nothing changed on top. */
  top(): readonly string[];
}

/** An empty stack; `idOf` names an entry by its place in the programme. */
export function createStack(idOf: (order: number) => string): Stack {
  /** How often each entry is due, by priority and place. */
  const due = new Map<number, Map<number, number>>();
  let highest = Number.NEGATIVE_INFINITY;
  let top: readonly string[] | null = [];
  return {
    turn(order, priority, begins) {
      const entries = due.get(priority) ?? new Map<number, number>();
      const count = (entries.get(order) ?? 0) + (begins ? 1 : -1);
      if (count > 0) entries.set(order, count);
      else entries.delete(order);
      if (entries.size > 0) due.set(priority, entries);
      else due.delete(priority);
      if (priority < highest) return;
      highest = Math.max(Number.NEGATIVE_INFINITY, ...due.keys());
      top = null;
    },
    top() {
      top ??= [...(due.get(highest)?.keys() ?? [])].sort((a, b) => a - b).map(idOf);
      return top;
    },
  };
}
