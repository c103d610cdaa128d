import { type Equality, toldBySums } from "./told-by-sums.ts";

/**
 * What may be printed of a cell: its number; "<5"; or nothing, so that a small one cannot be worked out. Zero is
 * printed but in the rarest tables, see `suppress`.
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
  /** Sums among `bounds` that are also held against a reader who combines several of them. */
  readonly equalities?: readonly Equality[];
  /** Cells whose label was decided elsewhere and stays. */
  readonly held?: ReadonlyMap<number, Label>;
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
 * the whole, which then says nothing. The same for a reader who combines sums (`told-by-sums.ts`). To ask for more (that all of 1 to 4 stay possible) was tried: it hides the
 * totals of quiet shops, 7 = "<5" + "<5", for the gain of one unknown. Bounds that the counts break are no
 * knowledge and are left out. The reader is played by interval propagation, which is not exact for every system
 * of bounds; `suppress.test.ts` holds it against a reader who tries every table of a report's shape.
 *
 * Where held labels leave nothing else to take and a small count would follow (11 visits and 10 try-ons of all days are
 * held as printed, and one of two days has no try-on: so it had one visit), zeros are hidden too: about one of 20,000
 * made-up histories. What is hidden then may be 0.
 */
export function suppress(table: Table): Label[] {
  const task = { ...table, ...trueOf(table), zerosToo: false };
  const labels = suppressed(task);
  return tellsSmall(task, labels) ? suppressed({ ...task, zerosToo: true }) : labels;
}

/** A table whose bounds and equalities its counts do not break. */
interface Task extends Table {
  readonly equalities: readonly Equality[];
  /** Zeros may be hidden where nothing else is left. */
  readonly zerosToo: boolean;
}

/** Bounds and equalities that the counts do not break. */
function trueOf({ bounds, equalities = [], values }: Table) {
  const sum = (cells: readonly number[]): number =>
    cells.reduce((total, cell) => total + (values[cell] ?? 0), 0);
  return {
    bounds: bounds.filter(({ parts, wholes }) => sum(parts) <= sum(wholes)),
    equalities: equalities.filter(({ left, right }) => sum(left) === sum(right)),
  };
}

/** Whether a reader can tell the one value of a small count. */
function tellsSmall(task: Task, labels: readonly Label[]): boolean {
  return known(task, labels).some((cell) => {
    const value = task.values[cell] ?? 0;
    return value > 0 && value < task.smallest && !task.held?.has(cell);
  });
}

/** All cells that are not printed and that a reader works out. */
function known(task: Task, labels: readonly Label[]): number[] {
  const knowledge = learn(task, labels);
  const told = toldBySums(task.equalities, (cell) => labels[cell] !== "measured").map(({ cell }) => cell);
  return [...told, ...labels.flatMap((label, cell) => (isExposed(label, cell, knowledge) ? [cell] : []))];
}

function suppressed(task: Task): Label[] {
  const { values, smallest } = task;
  const labels = values.map(
    (value, cell): Label =>
      task.held?.get(cell) ?? (value > 0 && value < smallest ? "suppressed" : "measured"),
  );
  for (;;) {
    const knowledge = learn(task, labels);
    const exposed = labels.flatMap((label, cell) => (isExposed(label, cell, knowledge) ? [cell] : []));
    if (exposed.length === 0) {
      if (protectSums(task, labels)) continue;
      return labels;
    }
    // What was hidden for another's sake first: as long as it follows from a third number, hiding it was no help.
    const hidden = exposed.filter((cell) => labels[cell] === "hidden");
    const changed = takeFor(hidden, task, labels, knowledge) || takeFor(exposed, task, labels, knowledge);
    if (!changed && !protectSums(task, labels)) return giveBack(task, labels);
  }
}

/**
 * Prints again what was taken away in vain: a number that is not small and that a reader still works out, from cells
 * that another sheet prints. It tells nobody more.
 */
function giveBack(task: Task, labels: Label[]): Label[] {
  for (;;) {
    const vain = known(task, labels).filter(
      (cell) =>
        labels[cell] === "hidden" && (task.values[cell] ?? 0) >= task.smallest && !task.held?.has(cell),
    );
    if (vain.length === 0) return labels;
    for (const cell of vain) labels[cell] = "measured";
  }
}

/** Takes a number away from each exposed cell, one for all that one bound gives away. False: nothing was left. */
function takeFor(exposed: readonly number[], task: Task, labels: Label[], knowledge: Knowledge): boolean {
  const taken = new Set<number>();
  const handled = new Set<number | null>();
  for (const cell of exposed) {
    const teller = knowledge.toldBy[cell] ?? null;
    if (handled.has(teller)) continue;
    handled.add(teller);
    const found = toTake(cell, task, labels, knowledge, taken);
    if (found === null) continue;
    labels[found] = "hidden";
    taken.add(found);
  }
  return taken.size > 0;
}

/** Takes a number away from each cell that sums tell together. False: none is told, or nothing is left to take. */
function protectSums(task: Task, labels: Label[]): boolean {
  const { equalities } = task;
  const taken = new Set<number>();
  for (const { by } of toldBySums(equalities, (cell) => labels[cell] !== "measured")) {
    const cells = by.flatMap((place) => {
      const { left = [], right = [] } = equalities[place] ?? {};
      return [...left, ...right];
    });
    if (cells.some((cell) => taken.has(cell))) continue;
    const cheapest = cheapestOf(cells, task, labels) ?? zeroOf(cells, task, labels);
    if (cheapest === null) continue;
    labels[cheapest] = "hidden";
    taken.add(cheapest);
  }
  return taken.size > 0;
}

/** The printed cell that is missed least: small ones first, totals last. Null where there is none. */
function cheapestOf(
  cells: readonly number[],
  { values, dear, held }: Table,
  labels: readonly Label[],
): number | null {
  let cheapest: number | null = null;
  for (const cell of cells) {
    if (labels[cell] !== "measured" || (values[cell] ?? 0) === 0 || held?.has(cell)) continue;
    if (cheapest === null || isCheaper(cell, cheapest, values, dear)) cheapest = cell;
  }
  return cheapest;
}

/** A printed zero, where zeros may be taken. Null where there is none. */
function zeroOf(
  cells: readonly number[],
  { values, held, zerosToo }: Task,
  labels: readonly Label[],
): number | null {
  if (!zerosToo) return null;
  return cells.find((cell) => labels[cell] === "measured" && values[cell] === 0 && !held?.has(cell)) ?? null;
}

function isCheaper(
  cell: number,
  other: number,
  values: readonly number[],
  dear: ReadonlySet<number>,
): boolean {
  if (dear.has(cell) !== dear.has(other)) return dear.has(other);
  return (values[cell] ?? 0) < (values[other] ?? 0);
}

function isExposed(label: Label, cell: number, { least, most }: Knowledge): boolean {
  return label !== "measured" && least[cell] === most[cell];
}

function learn({ bounds, smallest, values, zerosToo }: Task, labels: readonly Label[]): Knowledge {
  const least = values.map((value, cell) => {
    if (labels[cell] === "measured") return value;
    return zerosToo && labels[cell] === "hidden" ? 0 : 1;
  });
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

/**
 * The number that gave the cell away and is missed least, looked for along the chain of tellers; totals only where the
 * chain has nothing else. Null: none is left, or one of the chain was taken in this round, which may be enough.
 */
function toTake(
  cell: number,
  task: Task,
  labels: readonly Label[],
  { toldBy }: Knowledge,
  taken: ReadonlySet<number>,
): number | null {
  const chain = new Set<number>();
  const near: number[] = [];
  const waiting = [cell];
  let dearest: number | null = null;
  for (const each of waiting) {
    const teller = toldBy[each] ?? null;
    if (teller === null || chain.has(teller)) continue;
    chain.add(teller);
    const { parts = [], wholes = [] } = task.bounds[teller] ?? {};
    const others = [...parts, ...wholes].filter((other) => other !== cell);
    if (others.some((other) => taken.has(other))) return null;
    const cheapest = cheapestOf(others, task, labels);
    if (cheapest !== null && !task.dear.has(cheapest)) return cheapest;
    dearest ??= cheapest;
    near.push(...others);
    waiting.push(...others);
  }
  if (dearest !== null) return dearest;
  const { values, dear, held } = task;
  const small = [...near, cell].filter((other) => labels[other] === "suppressed" && !held?.has(other));
  const order = (a: number, b: number): number =>
    Number(dear.has(b)) - Number(dear.has(a)) || (values[b] ?? 0) - (values[a] ?? 0);
  return small.toSorted(order)[0] ?? zeroOf(near, task, labels);
}
