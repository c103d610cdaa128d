/**
 * What may be printed of a cell: its number; "<5"; or nothing, so that a small one cannot be worked out.
 * Zero is always printed.
 */
export type Label = "measured" | "suppressed" | "hidden";

/** Something that every reader knows: the parts together are at most the wholes together. Numbers are cells. */
export interface Bound {
  readonly parts: readonly number[];
  readonly wholes: readonly number[];
}

export interface Table {
  /** True counts, whole numbers from 0. */
  readonly values: readonly number[];
  readonly bounds: readonly Bound[];
  /** Cells that people look at first (totals); hidden only where nothing else helps. */
  readonly dear: ReadonlySet<number>;
  /** Smallest count that is printed. */
  readonly smallest: number;
}

/** A whole is the sum of its parts: both bounds. */
export function sumOf(whole: number, parts: readonly number[]): Bound[] {
  return [
    { parts, wholes: [whole] },
    { parts: [whole], wholes: parts },
  ];
}

/** Nobody believes in more than this; stands for "unbounded". */
const MOST = 1e9;
/** Bounds chase each other round in few rounds; a table that needs more is worked out no further. */
const MAX_ROUNDS = 100;

/** What a careful reader of the printed table knows of each cell, and the bound that told him. */
interface Knowledge {
  readonly least: number[];
  readonly most: number[];
  readonly toldBy: (number | null)[];
}

/**
 * Complementary suppression. Counts below `smallest` become "<5" (`suppressed`); then, as long as a reader who adds
 * and subtracts what is printed can tell the one value that a cell must have, the cheapest number that helps him
 * is taken away: the smallest printed one of the bound that gave the cell away, or, where none is left, the "<5" of
 * the whole, which then says nothing. To ask for more (that all of 1 to 4 stay possible) was tried: it hides the
 * totals of quiet shops, 7 = "<5" + "<5", for the gain of one unknown. Bounds that the counts break are no
 * knowledge and are left out. The reader is played by interval propagation, which is not exact for every system
 * of bounds; `suppress.test.ts` holds it against a reader who tries every table of a report's shape.
 */
export function suppress(table: Table): Label[] {
  const { values, smallest } = table;
  const sum = (cells: readonly number[]): number =>
    cells.reduce((total, cell) => total + (values[cell] ?? 0), 0);
  const bounds = table.bounds.filter(({ parts, wholes }) => sum(parts) <= sum(wholes));
  const labels = values.map((value): Label => (value > 0 && value < smallest ? "suppressed" : "measured"));
  for (;;) {
    const knowledge = learn(table, bounds, labels);
    const exposed = labels.flatMap((label, cell) => (isExposed(label, cell, knowledge) ? [cell] : []));
    if (exposed.length === 0) return labels;
    const handled = new Set<number | null>();
    let changed = false;
    for (const cell of exposed) {
      const teller = knowledge.toldBy[cell] ?? null;
      if (handled.has(teller)) continue;
      handled.add(teller);
      changed = protect(cell, table, bounds, labels, knowledge) || changed;
    }
    if (!changed) return labels;
  }
}

function isExposed(label: Label, cell: number, { least, most }: Knowledge): boolean {
  return label !== "measured" && least[cell] === most[cell];
}

function learn({ values, smallest }: Table, bounds: readonly Bound[], labels: readonly Label[]): Knowledge {
  const least = values.map((value, cell) => (labels[cell] === "measured" ? value : 1));
  const most = values.map((value, cell) => {
    if (labels[cell] === "measured") return value;
    return labels[cell] === "suppressed" ? smallest - 1 : MOST;
  });
  const toldBy: (number | null)[] = values.map(() => null);
  const total = (of: readonly number[], cells: readonly number[]): number =>
    cells.reduce((sum, cell) => sum + (of[cell] ?? 0), 0);
  let changed = true;
  for (let round = 0; changed && round < MAX_ROUNDS; round++) {
    changed = false;
    for (const [number, { parts, wholes }] of bounds.entries()) {
      const room = total(most, wholes) - total(least, parts);
      for (const cell of parts) {
        const high = (least[cell] ?? 0) + room;
        if (high >= (most[cell] ?? 0)) continue;
        most[cell] = high;
        toldBy[cell] = number;
        changed = true;
      }
      for (const cell of wholes) {
        const low = (most[cell] ?? 0) - room;
        if (low <= (least[cell] ?? 0)) continue;
        least[cell] = low;
        toldBy[cell] = number;
        changed = true;
      }
    }
  }
  return { least, most, toldBy };
}

/** Takes one number away that gave the cell away, looking further along the chain of tellers. False: none is left. */
function protect(
  cell: number,
  { values, dear }: Table,
  bounds: readonly Bound[],
  labels: Label[],
  { toldBy }: Knowledge,
): boolean {
  const chain = new Set<number>();
  const near: number[] = [];
  const waiting = [cell];
  for (const each of waiting) {
    const teller = toldBy[each] ?? null;
    if (teller === null || chain.has(teller)) continue;
    chain.add(teller);
    const { parts = [], wholes = [] } = bounds[teller] ?? {};
    const others = [...parts, ...wholes].filter((other) => other !== cell);
    const printed = others.filter((other) => labels[other] === "measured" && (values[other] ?? 0) > 0);
    const cheapest = printed.toSorted(
      (a, b) => Number(dear.has(a)) - Number(dear.has(b)) || (values[a] ?? 0) - (values[b] ?? 0),
    )[0];
    if (cheapest !== undefined) {
      labels[cheapest] = "hidden";
      return true;
    }
    near.push(...others);
    waiting.push(...others);
  }
  const small = [...near, cell].filter((other) => labels[other] === "suppressed");
  const dearest = small.toSorted(
    (a, b) => Number(dear.has(b)) - Number(dear.has(a)) || (values[b] ?? 0) - (values[a] ?? 0),
  )[0];
  if (dearest === undefined) return false;
  labels[dearest] = "hidden";
  return true;
}
