import { type Drawing, sameDrawing } from "./drawing.ts";

/** Steps that can be undone; the oldest is forgotten. */
export const MAX_STEPS = 100;

/** How the drawing is, was and would be again. */
export interface History {
  readonly past: readonly Drawing[];
  readonly now: Drawing;
  readonly future: readonly Drawing[];
}

export type HistoryAction =
  /** While a handle is held: `now` follows, nothing can be undone yet. */
  | { readonly kind: "follow"; readonly drawing: Drawing }
  /** The handle was let go: one step, from where it was held first. */
  | { readonly kind: "drop"; readonly from: Drawing; readonly drawing: Drawing }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  /** As the host has it, e.g. after going back to what was read; what was done can still be undone. */
  | { readonly kind: "adopt"; readonly drawing: Drawing }
  /** What only follows was worked out anew for `of`; nothing to undo, and nothing where there is a newer `now`. */
  | { readonly kind: "settle"; readonly of: Drawing; readonly drawing: Drawing };

export function beginHistory(drawing: Drawing): History {
  return { past: [], now: drawing, future: [] };
}

export function changeHistory(history: History, action: HistoryAction): History {
  const { past, now, future } = history;
  switch (action.kind) {
    case "follow":
      return { ...history, now: action.drawing };
    case "drop":
      return sameDrawing(action.from, action.drawing)
        ? { ...history, now: action.drawing }
        : { past: [...past, action.from].slice(-MAX_STEPS), now: action.drawing, future: [] };
    case "undo": {
      const last = past.at(-1);
      return last === undefined ? history : { past: past.slice(0, -1), now: last, future: [now, ...future] };
    }
    case "redo": {
      const [next, ...later] = future;
      return next === undefined ? history : { past: [...past, now], now: next, future: later };
    }
    case "adopt":
      return sameDrawing(now, action.drawing)
        ? { ...history, now: action.drawing }
        : { past: [...past, now].slice(-MAX_STEPS), now: action.drawing, future: [] };
    case "settle":
      return now === action.of ? { ...history, now: action.drawing } : history;
  }
}
