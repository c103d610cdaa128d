/** Something that holds memory outside the script and must be closed exactly once. */
export interface Closable {
  close(): void;
}

/** Room for one: the newest wins, the one it replaces is closed at once. Nothing can queue up. */
export interface NewestSlot<T> {
  /** Takes ownership. */
  put(item: T): void;
  /** Gives ownership away; null when empty. */
  take(): T | null;
  /** Closes what is inside. */
  clear(): void;
  /** How many were closed because a newer one came. */
  readonly dropped: number;
}

export function createNewestSlot<T>(close: (item: T) => void): NewestSlot<T> {
  let held: T | null = null;
  let dropped = 0;
  return {
    put(item) {
      if (held !== null) {
        close(held);
        dropped++;
      }
      held = item;
    },
    take() {
      const item = held;
      held = null;
      return item;
    },
    clear() {
      if (held !== null) close(held);
      held = null;
    },
    get dropped() {
      return dropped;
    },
  };
}
