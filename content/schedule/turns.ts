/** A layout of a schedule entry. */
export interface Place {
  readonly entryId: string;
  readonly layoutAt: number;
}

/** Where the loop stands: what was on last and what each entry had. Grows with the entries of a programme only. */
export interface Turns {
  /** Of the rotation; what comes next follows it. */
  readonly lastEntryId: string | null;
  /** The layout that an entry showed last. */
  readonly layoutAt: ReadonlyMap<string, number>;
  /** When an entry's plays of the last hour began. */
  readonly begunAtMs: ReadonlyMap<string, readonly number[]>;
  /** What each interrupt that is due was shown since it is. */
  readonly accounts: ReadonlyMap<string, { readonly sinceMs: number; readonly shownMs: number }>;
}

/** A screen that just began. */
export const NO_TURNS: Turns = {
  lastEntryId: null,
  layoutAt: new Map(),
  begunAtMs: new Map(),
  accounts: new Map(),
};
