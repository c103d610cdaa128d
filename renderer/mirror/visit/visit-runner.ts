import { createSignal, type Unsubscribe } from "../../../main/base/signal.ts";
import type { VisitAction } from "./action.ts";
import type { VisitEffect } from "./effect.ts";
import type { VisitState } from "./state.ts";
import { advance } from "./visit.ts";

type WithoutInstant<A> = A extends VisitAction ? Omit<A, "atMs"> : never;
/** An action before the runner stamps it. */
export type BareAction = WithoutInstant<VisitAction>;

/** The state of the page and the one door by which it changes. */
export interface VisitRunner {
  readonly state: VisitState;
  dispatch(action: BareAction): void;
  /** Called after each step that changed the state, with what it was before. */
  readonly onChange: (
    listener: (change: { readonly now: VisitState; readonly before: VisitState }) => void,
  ) => Unsubscribe;
}

export interface VisitRunnerOptions {
  readonly initial: VisitState;
  /** On a clock that never jumps. */
  readonly nowMs: () => number;
  readonly onEffect: (effect: VisitEffect) => void;
}

/** Runs the reducer: one step a time, in order, also where an effect dispatches again. */
export function createVisitRunner({ initial, nowMs, onEffect }: VisitRunnerOptions): VisitRunner {
  const changes = createSignal<{ now: VisitState; before: VisitState }>();
  const queue: VisitAction[] = [];
  let state = initial;
  let running = false;

  function run(): void {
    if (running) return;
    running = true;
    try {
      for (let action = queue.shift(); action !== undefined; action = queue.shift()) {
        const before = state;
        const next = advance(before, action);
        state = next.state;
        if (state !== before) changes.emit({ now: state, before });
        for (const effect of next.effects) onEffect(effect);
      }
    } finally {
      running = false;
    }
  }

  return {
    get state() {
      return state;
    },
    dispatch(action) {
      queue.push({ ...action, atMs: nowMs() } as VisitAction);
      run();
    },
    onChange: (listener) => changes.subscribe(listener),
  };
}
