import type { CutVisit } from "./cut-visits.ts";

export interface CurrentVisitOptions {
  readonly monotonicMs: () => number;
  /** A visit broke off before its page could write the end. */
  readonly onCut: (visit: CutVisit) => void;
}

/** Which visit is under way on the screen: a device's scan belongs to it. Kept in memory, and only until goodbye. */
export interface CurrentVisit {
  /** Null between visits. */
  id(): string | null;
  /** Follows what the page has written: a visit that began, one that ended. A batch that comes twice does no harm. */
  follow(entries: readonly { readonly kind: string; readonly visitId: string | null }[]): void;
  forget(visitId: string): void;
  /** The page was loaded anew and knows nothing of a visit: the one under way is cut. */
  pageBegan(): void;
}

export function createCurrentVisit({ monotonicMs, onCut }: CurrentVisitOptions): CurrentVisit {
  let current: { readonly visitId: string; readonly beganMonotonicMs: number } | null = null;

  function cut(): void {
    if (current === null) return;
    const { visitId, beganMonotonicMs } = current;
    current = null;
    onCut({ visitId, durationMs: Math.round(monotonicMs() - beganMonotonicMs) });
  }

  return {
    id: () => current?.visitId ?? null,
    follow(entries) {
      const ended = new Set(entries.flatMap(({ kind, visitId }) => (kind === "visit-end" ? [visitId] : [])));
      if (current !== null && ended.has(current.visitId)) current = null;
      const begun = entries.findLast(({ kind, visitId }) => kind === "visit-begin" && !ended.has(visitId));
      if (!begun?.visitId || begun.visitId === current?.visitId) return;
      cut();
      current = { visitId: begun.visitId, beganMonotonicMs: monotonicMs() };
    },
    forget(visitId) {
      if (visitId === current?.visitId) current = null;
    },
    pageBegan: cut,
  };
}
