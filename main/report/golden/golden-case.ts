/** Rows of a case's input.csv: column → text as written. */
export type GoldenRows = readonly Readonly<Record<string, string>>[];

/**
 * Computes one golden case: from the rows and from the inputs inside `expected` (plans, sizes, money, look times), never
 * from its results. Returns an object of the shape of `expected`; what it leaves out counts as not computed.
 */
export type GoldenCase = (rows: GoldenRows, expected: unknown) => unknown;
