import { type Places, samePlaces } from "./points.ts";

/** Steps that can be undone; the oldest is forgotten. */
export const MAX_STEPS = 100;

/** Where the points are, were and would be again. */
export interface History {
  readonly past: readonly Places[];
  readonly now: Places;
  readonly future: readonly Places[];
}

export type HistoryAction =
  /** While a handle is held: `now` follows, nothing can be undone yet. */
  | { readonly kind: "follow"; readonly places: Places }
  /** The handle was let go: one step, from where it was held first. */
  | { readonly kind: "drop"; readonly from: Places; readonly places: Places }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  /** Points as the host has them, e.g. after going back to what was read; what was done can still be undone. */
  | { readonly kind: "adopt"; readonly places: Places };

export function beginHistory(places: Places): History {
  return { past: [], now: places, future: [] };
}

export function changeHistory(history: History, action: HistoryAction): History {
  const { past, now, future } = history;
  switch (action.kind) {
    case "follow":
      return { ...history, now: action.places };
    case "drop":
      return samePlaces(action.from, action.places)
        ? { ...history, now: action.places }
        : { past: [...past, action.from].slice(-MAX_STEPS), now: action.places, future: [] };
    case "undo": {
      const last = past.at(-1);
      return last === undefined ? history : { past: past.slice(0, -1), now: last, future: [now, ...future] };
    }
    case "redo": {
      const [next, ...later] = future;
      return next === undefined ? history : { past: [...past, now], now: next, future: later };
    }
    case "adopt":
      return samePlaces(now, action.places)
        ? history
        : { past: [...past, now].slice(-MAX_STEPS), now: action.places, future: [] };
  }
}
