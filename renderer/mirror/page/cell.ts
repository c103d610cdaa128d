import { createSignal, type Unsubscribe } from "../../../main/base/signal.ts";

/** One value that can be watched. */
export interface Cell<T> {
  readonly now: T;
  /** Listeners hear of it only where the value is another one. */
  set(next: T): void;
  readonly onChange: (listener: () => void) => Unsubscribe;
}

export function createCell<T>(initial: T): Cell<T> {
  const changes = createSignal<void>();
  let now = initial;
  return {
    get now() {
      return now;
    },
    set(next) {
      if (Object.is(next, now)) return;
      now = next;
      changes.emit();
    },
    onChange: (listener) => changes.subscribe(listener),
  };
}
