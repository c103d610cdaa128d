/** Questions that one address may open within a span, and all addresses together. */
export interface AskLimitOptions {
  readonly ofOneAddress: number;
  readonly ofAll: number;
}

/**
 * Keeps one device from answering for many. Addresses are in memory only, and no longer than until `forget`, which is
 * called at the end of each span.
 */
export interface AskLimit {
  /** Counts an opening; false where it is one too many. */
  allows(address: string): boolean;
  forget(): void;
}

export function createAskLimit({ ofOneAddress, ofAll }: AskLimitOptions): AskLimit {
  const openings = new Map<string, number>();
  let all = 0;
  return {
    allows(address) {
      const own = openings.get(address) ?? 0;
      if (own >= ofOneAddress || all >= ofAll) return false;
      openings.set(address, own + 1);
      all += 1;
      return true;
    },
    forget() {
      openings.clear();
      all = 0;
    },
  };
}
