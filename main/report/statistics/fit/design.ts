/**
 * A linear design: what is compared and what is held constant. Every list has one entry a row of the outcome.
 * An intercept is always in it.
 */
export interface Design {
  /** Columns of interest by name, for example `{ flyer: [0, 1, 0], mirror: [0, 0, 1] }`. */
  readonly terms: Readonly<Record<string, readonly number[]>>;
  /** Fixed effects: each a list of labels; every label gets a level of its own (site, week, site:week, …). */
  readonly effects: readonly (readonly string[])[];
}

/** Name of the constant column that every design has. */
export const interceptName = "(intercept)";

/** A sum of coefficients by name: `{ mirror: 1, flyer: -1 }` is mirror against flyer. */
export type Contrast = Readonly<Record<string, number>>;

/** One named column of a design. */
export interface DesignColumn {
  readonly name: string;
  readonly values: Float64Array;
  /** Columns of interest must be identified; the others only soak up levels and may drop out. */
  readonly ofInterest: boolean;
}

/** The design's columns: intercept, one dummy for each label of each effect, then the terms. */
export function designColumns(design: Design, rowCount: number): readonly DesignColumn[] {
  const columns: DesignColumn[] = [
    { name: interceptName, values: new Float64Array(rowCount).fill(1), ofInterest: false },
  ];
  for (const labels of design.effects) {
    assertLength(labels.length, rowCount, "a fixed effect");
    for (const [label, rows] of rowsByLabel(labels)) {
      const values = new Float64Array(rowCount);
      for (const row of rows) values[row] = 1;
      columns.push({ name: `level ${label}`, values, ofInterest: false });
    }
  }
  for (const [name, values] of Object.entries(design.terms)) {
    assertLength(values.length, rowCount, `the term ${name}`);
    columns.push({ name, values: Float64Array.from(values), ofInterest: true });
  }
  return columns;
}

/** Row numbers by label, labels in the order in which they first appear. */
export function rowsByLabel(labels: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, label] of labels.entries()) {
    const same = rows.get(label);
    if (same === undefined) rows.set(label, [row]);
    else same.push(row);
  }
  return rows;
}

function assertLength(length: number, rowCount: number, what: string): void {
  if (length !== rowCount) throw new Error(`${what} has ${length} entries for ${rowCount} rows`);
}
