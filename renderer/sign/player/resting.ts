/** A widget that failed is tried again after this long, then after twice as long, and so on. */
export const FIRST_REST_MS = 60_000;
export const LONGEST_REST_MS = 3_600_000;

/** Widgets that could not be shown, and until when they are left out. As many as a programme has widgets at most. */
export interface Resting {
  failed(widgetId: string): void;
  worked(widgetId: string): void;
  isResting(widgetId: string): boolean;
}

/** Nothing rests yet. `nowMs` on a clock that never jumps. */
export function createResting(nowMs: () => number): Resting {
  const rests = new Map<string, { readonly untilMs: number; readonly restMs: number }>();
  return {
    failed(widgetId) {
      const restMs = Math.min(LONGEST_REST_MS, 2 * (rests.get(widgetId)?.restMs ?? FIRST_REST_MS / 2));
      rests.set(widgetId, { untilMs: nowMs() + restMs, restMs });
    },
    worked(widgetId) {
      rests.delete(widgetId);
    },
    isResting: (widgetId) => nowMs() < (rests.get(widgetId)?.untilMs ?? 0),
  };
}
