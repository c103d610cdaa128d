/** A fixed effect's levels at which nothing was sold: they carry no information and cannot be fitted. */
export interface ZeroGroups {
  /** Place of the effect in the design. */
  readonly effect: number;
  readonly labels: readonly string[];
}

/** What is left when levels without any units are taken out, and which they were. */
export interface WithoutZeroGroups {
  /** Row numbers that stay, ascending. */
  readonly rows: readonly number[];
  readonly dropped: readonly ZeroGroups[];
}

/**
 * Takes out all rows of levels whose units are all zero, again and again until none is left (taking out a product may
 * empty a day). Their level would go to minus infinity; the other estimates do not depend on them (Santos Silva &
 * Tenreyro 2010). `effects`: each a label a row; `units`: one a row, ≥ 0.
 */
export function withoutZeroGroups(
  effects: readonly (readonly string[])[],
  units: readonly number[],
): WithoutZeroGroups {
  const dropped = effects.map((): string[] => []);
  let rows: readonly number[] = units.map((_, row) => row);
  for (let before = -1; before !== rows.length; ) {
    before = rows.length;
    for (const [effect, labels] of effects.entries()) {
      const empty = emptyLabels(labels, units, rows);
      dropped[effect]?.push(...empty);
      rows = rows.filter((row) => !empty.has(labels[row] ?? ""));
    }
  }
  return {
    rows,
    dropped: dropped.flatMap((labels, effect) => (labels.length > 0 ? [{ effect, labels }] : [])),
  };
}

function emptyLabels(
  labels: readonly string[],
  units: readonly number[],
  rows: readonly number[],
): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const label = labels[row] ?? "";
    sums.set(label, (sums.get(label) ?? 0) + (units[row] ?? 0));
  }
  return new Set([...sums].filter(([, sum]) => sum === 0).map(([label]) => label));
}
