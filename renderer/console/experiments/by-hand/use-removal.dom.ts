import { useState } from "react";

/** Taking something away with a way back: what was removed last, until it is put back or something else goes. */
export interface Removal<T> {
  readonly removed: T | null;
  readonly remove: (one: T) => Promise<void>;
  readonly bringBack: () => Promise<void>;
}

/** `withdraw` tells the host and answers whether it was done. */
export function useRemoval<T>(
  withdraw: (one: T, withdrawn: boolean) => Promise<boolean>,
  onChanged: () => void,
): Removal<T> {
  const [removed, setRemoved] = useState<T | null>(null);
  return {
    removed,
    async remove(one) {
      if (await withdraw(one, true)) setRemoved(() => one);
      onChanged();
    },
    async bringBack() {
      if (removed !== null && (await withdraw(removed, false))) setRemoved(null);
      onChanged();
    },
  };
}
