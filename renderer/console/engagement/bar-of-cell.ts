import { type Cell, SMALLEST_PRINTED_COUNT } from "../../../main/report/schema/cell.ts";

/** How a bar is drawn: its length in counts, and whether it stands for a number that is printed. */
export interface Bar {
  readonly length: number;
  readonly kind: "solid" | "small" | "hidden" | "unknown";
}

/** Solid for a count; an outline up to the largest hidden count for "<5" (`limit` is the smallest that is printed); no length for what was hidden or not measured, which the drawings tell apart. */
export function barOfCell(cell: Cell, limit: number = SMALLEST_PRINTED_COUNT): Bar {
  switch (cell.state) {
    case "measured":
      return { length: cell.value ?? 0, kind: "solid" };
    case "suppressed":
      return { length: limit - 1, kind: "small" };
    case "hidden":
      return { length: 0, kind: "hidden" };
    case "not-measured":
      return { length: 0, kind: "unknown" };
  }
}
