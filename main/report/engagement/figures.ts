import type { CellSheet } from "../cells.ts";
import { FIGURE_IDS, type FigureId } from "../schema/engagement-rows.ts";
import type { TotalCounts } from "./engagement-counts.ts";
import type { PeriodCounts } from "./engagement-input.ts";

/** The cell of each figure in a sheet. */
export type FigureCells = Readonly<Record<FigureId, number>>;

interface Counted {
  readonly value: number;
  /** Whether something was there that could count it. */
  readonly measured: boolean;
}

/** The true counts of all figures. `oneScreen`: of one screen alone, so that tills say nothing of it. */
export function figuresOf(
  { counts, sales }: PeriodCounts,
  oneScreen: boolean,
): Readonly<Record<FigureId, Counted>> {
  const up = counts.upMinutes > 0 || counts.visits > 0 || counts.asked > 0;
  const counting = counts.countingMinutes > 0 || counts.passBys > 0;
  const of = (value: number): Counted => ({ value, measured: up });
  return {
    "pass-by": { value: counts.passBys, measured: counting },
    view: { value: counts.views, measured: counting },
    interact: of(counts.interacts),
    "try-on": of(counts.tryOns),
    "hand-off": of(counts.handOffs),
    buy: {
      value: oneScreen ? 0 : boughtOfTried(counts, sales),
      measured: !oneScreen && sales.knownDays.size > 0,
    },
    visits: of(counts.visits),
    abandoned: of(counts.abandoned),
    "garments-tried": of(counts.garmentsTried),
    requests: of(counts.asked),
    answered: of(counts.answered),
    "size-requests": of(counts.sizeRequests),
    "missing-sizes": of(counts.missingSizes),
  };
}

function boughtOfTried({ products }: PeriodCounts["counts"], { units }: PeriodCounts["sales"]): number {
  let bought = 0;
  for (const [productId, { tryOns }] of products) if (tryOns > 0) bought += units.get(productId) ?? 0;
  return bought;
}

/** Puts all figures on a sheet, with what every reader knows of them: which count is a part of which. */
export function addFigures(
  sheet: CellSheet,
  figures: ReturnType<typeof figuresOf>,
  add: (id: FigureId, counted: Counted) => number,
): FigureCells {
  const cells = Object.fromEntries(FIGURE_IDS.map((id) => [id, add(id, figures[id])])) as Record<
    FigureId,
    number
  >;
  const isPart = (part: readonly FigureId[], whole: FigureId): void =>
    sheet.atMost(
      part.map((id) => cells[id]),
      [cells[whole]],
    );
  isPart(["view"], "pass-by");
  isPart(["interact"], "visits");
  isPart(["try-on", "abandoned"], "interact");
  isPart(["hand-off"], "try-on");
  isPart(["hand-off"], "answered");
  isPart(["answered"], "requests");
  isPart(["size-requests"], "requests");
  isPart(["missing-sizes"], "size-requests");
  isPart(["try-on"], "garments-tried");
  return cells;
}

/** A count an hour that screens were up. */
export function perUpHour(
  count: number | null,
  { upMinutes }: Pick<TotalCounts, "upMinutes">,
): number | null {
  return count === null || upMinutes === 0 ? null : count / (upMinutes / 60);
}
