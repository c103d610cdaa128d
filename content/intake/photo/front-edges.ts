/** Cells of a front, from side to side and from collar to hem. */
export const GRID_COLUMNS = 121;
export const GRID_ROWS = 64;

/** A front seen coarsely, rows from the collar, columns from the wearer's right to left. */
export interface FrontCells {
  /** Lightness, a and b of CIE 1976, 3 numbers a cell. */
  readonly lab: Float32Array;
  /** Share of a cell that is cloth, the inside of the back included. */
  readonly cloth: Float32Array;
}

/** 1 = the wearer's left, the picture's right. */
type SideSign = 1 | -1;

/** Strips that tell what an open front would show in its middle and what it is made of, shares of its half width. */
const MIDDLE_SHARE = 0.1;
const CLOTH_SHARE = { from: 0.55, to: 0.92 };
/** Rows over which their colours are taken together. */
const NEAR_ROWS = 4;
/** No cloth is more even than this, variance of a channel. */
const LEAST_VARIANCE = 9;
/** How much one cell says about what it belongs to, at most, and its part in the whole beside the edges. */
const MOST_SAID = 4;
const SAID_SHARE = 0.02;
/** Cells beside an edge whose colours are compared, and the difference that makes a full one. */
const BESIDE = 5;
const FULL_DIFFERENCE = 12;
/** An edge moves by no more cells from row to row, each at a cost. */
const MOST_MOVE = 3;
const MOVE_COST = 0.05;
/** An edge begins this near to the collar's corner, share of the half width. */
const COLLAR_SHARE = 0.22;
/** Rows between which edges are judged: a front opens right below the collar, a print does not; hems have round corners. */
const JUDGED = { from: 0.06, to: 0.9 };
/** What makes two lines the edges of an open front: seen in most rows, apart in nearly all, another colour between. */
const LEAST_DIFFERENCE = 5;
const LEAST_SEEN = 0.8;
const LEAST_GAP = { share: 0.1, ofRows: 0.95 };
const LEAST_PARTED = 1.3;

const MIDDLE = (GRID_COLUMNS - 1) / 2;

/** The two edges of a front that stands open: the column at which each lies, a number a row. */
export interface FrontEdges {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** 0..1. */
  readonly confidence: number;
}

/** Finds the edges of an open front; null where it is closed or cannot be told. `collars`: columns of the corners. */
export function frontEdges(
  grid: FrontCells,
  collars: { readonly left: number; readonly right: number },
): FrontEdges | null {
  const { said, parted } = memberships(grid);
  if (parted < LEAST_PARTED) return null;
  const path = (side: SideSign): number[] =>
    strongestPath(grid, said, side, side > 0 ? collars.left : collars.right);
  const [left, right] = [path(1), path(-1)];
  const rows = Array.from({ length: GRID_ROWS }, (_, row) => row).filter(
    (row) => row >= JUDGED.from * GRID_ROWS && row <= JUDGED.to * GRID_ROWS,
  );
  const seen = ([side, columns]: readonly [SideSign, readonly number[]]): number =>
    rows.filter((row) => difference(grid, row, columns[row] ?? 0, side) > LEAST_DIFFERENCE).length /
    rows.length;
  const apart =
    rows.filter((row) => (left[row] ?? 0) - (right[row] ?? 0) > LEAST_GAP.share * MIDDLE).length /
    rows.length;
  const least = Math.min(seen([1, left]), seen([-1, right]));
  if (least < LEAST_SEEN || apart < LEAST_GAP.ofRows) return null;
  return { left, right, confidence: Math.min(0.95, 0.4 + 0.5 * least) };
}

/** For each cell how much likelier it belongs to what shows in the middle than to the cloth, and how well both part. */
function memberships(grid: FrontCells): { readonly said: Float32Array; readonly parted: number } {
  const said = new Float32Array(GRID_ROWS * GRID_COLUMNS);
  let parted = 0;
  for (let row = 0; row < GRID_ROWS; row += 1) {
    const inside = colourOf(grid, row, (share) => Math.abs(share) <= MIDDLE_SHARE);
    const cloth = colourOf(
      grid,
      row,
      (share) => Math.abs(share) >= CLOTH_SHARE.from && Math.abs(share) <= CLOTH_SHARE.to,
    );
    parted += partedBy(inside, cloth) / GRID_ROWS;
    for (let column = 0; column < GRID_COLUMNS; column += 1) {
      const cell = row * GRID_COLUMNS + column;
      const told = unlikeness(grid, cell, cloth) - unlikeness(grid, cell, inside);
      said[cell] = isGround(grid, cell) ? MOST_SAID : Math.min(MOST_SAID, Math.max(-MOST_SAID, told));
    }
  }
  return { said, parted };
}

interface Colours {
  readonly mean: readonly number[];
  readonly variance: readonly number[];
  /** 0 where only the ground is seen. */
  readonly count: number;
}

function colourOf(grid: FrontCells, row: number, belongs: (share: number) => boolean): Colours {
  const sums = [0, 0, 0];
  const squares = [0, 0, 0];
  let count = 0;
  for (let near = Math.max(0, row - NEAR_ROWS); near <= Math.min(GRID_ROWS - 1, row + NEAR_ROWS); near += 1) {
    for (let column = 0; column < GRID_COLUMNS; column += 1) {
      const cell = near * GRID_COLUMNS + column;
      if (!belongs(column / MIDDLE - 1) || isGround(grid, cell)) continue;
      count += 1;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = grid.lab[3 * cell + channel] ?? 0;
        sums[channel] = (sums[channel] ?? 0) + value;
        squares[channel] = (squares[channel] ?? 0) + value * value;
      }
    }
  }
  const mean = sums.map((sum) => sum / Math.max(1, count));
  const variance = squares.map((square, channel) =>
    Math.max(LEAST_VARIANCE, square / Math.max(1, count) - (mean[channel] ?? 0) ** 2),
  );
  return { mean, variance, count };
}

/** How far two colours lie apart, in their own spreads; what shows the ground is surely another. */
function partedBy(one: Colours, other: Colours): number {
  if (one.count === 0 || other.count === 0) return 2 * LEAST_PARTED;
  const squared = one.mean.reduce((sum, value, channel) => {
    const spread = ((one.variance[channel] ?? 1) + (other.variance[channel] ?? 1)) / 2;
    return sum + (value - (other.mean[channel] ?? 0)) ** 2 / spread;
  }, 0);
  return Math.min(2 * LEAST_PARTED, Math.sqrt(squared));
}

function unlikeness({ lab }: FrontCells, cell: number, { mean, variance, count }: Colours): number {
  if (count === 0) return 2 * MOST_SAID;
  return mean.reduce((sum, value, channel) => {
    const own = variance[channel] ?? 1;
    return sum + ((lab[3 * cell + channel] ?? 0) - value) ** 2 / own + Math.log(own);
  }, 0);
}

const isGround = ({ cloth }: FrontCells, cell: number): boolean => (cloth[cell] ?? 0) < 0.5;

/** Difference of the colours on both sides of a column. */
function difference(grid: FrontCells, row: number, column: number, side: SideSign): number {
  const [inside, outside] = [beside(grid, row, column, -side), beside(grid, row, column, side)];
  if (outside === null) return 0;
  if (inside === null) return FULL_DIFFERENCE;
  return Math.hypot(...inside.map((value, channel) => value - (outside[channel] ?? 0)));
}

/** Mean colour of the cells beside a column; null where that is the ground. */
function beside(grid: FrontCells, row: number, column: number, way: number): number[] | null {
  const sums = [0, 0, 0];
  let count = 0;
  for (let step = 1; step <= BESIDE; step += 1) {
    const at = column + way * step;
    const cell = row * GRID_COLUMNS + at;
    if (at < 0 || at >= GRID_COLUMNS || isGround(grid, cell)) continue;
    count += 1;
    sums.forEach((sum, channel) => {
      sums[channel] = sum + (grid.lab[3 * cell + channel] ?? 0);
    });
  }
  return 2 * count < BESIDE ? null : sums.map((sum) => sum / count);
}

/** The line from collar to hem that parts the middle best from the cloth on one side (dynamic programming). */
function strongestPath(grid: FrontCells, said: Float32Array, side: SideSign, collar: number): number[] {
  const away = (at: number): number => MIDDLE + side * at;
  const reach = MIDDLE;
  const own = (row: number): number[] => {
    const values: number[] = [];
    // What belongs to the middle speaks for a line further out.
    let inner = 0;
    for (let at = 0; at <= reach; at += 1) {
      inner += said[row * GRID_COLUMNS + away(at)] ?? 0;
      const edge = Math.min(1, difference(grid, row, away(at), side) / FULL_DIFFERENCE);
      values.push(edge + 2 * SAID_SHARE * inner);
    }
    return values;
  };
  const start = Math.abs(collar - MIDDLE);
  let total = own(0).map((value, at) =>
    Math.abs(at - start) < COLLAR_SHARE * MIDDLE ? value : Number.NEGATIVE_INFINITY,
  );
  const from: Int16Array[] = [];
  for (let row = 1; row < GRID_ROWS; row += 1) {
    const best = new Int16Array(reach + 1);
    total = own(row).map((value, at) => {
      let most = Number.NEGATIVE_INFINITY;
      for (let move = -MOST_MOVE; move <= MOST_MOVE; move += 1) {
        const before = (total[at + move] ?? Number.NEGATIVE_INFINITY) - MOVE_COST * Math.abs(move);
        if (before > most) [most, best[at]] = [before, at + move];
      }
      return most + value;
    });
    from.push(best);
  }
  let at = total.reduce((best, value, index) => (value > (total[best] ?? 0) ? index : best), 0);
  const path = [away(at)];
  for (const best of from.toReversed()) {
    at = best[at] ?? 0;
    path.unshift(away(at));
  }
  return path;
}
