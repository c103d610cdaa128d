export type Unsubscribe = () => void;

/** A list of listeners with one kind of message. Listeners are called in order of subscription. */
export interface Signal<T> {
  subscribe(listener: (message: T) => void): Unsubscribe;
  emit(message: T): void;
}

export function createSignal<T>(): Signal<T> {
  const listeners = new Set<(message: T) => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(message) {
      for (const listener of Array.from(listeners)) listener(message);
    },
  };
}
