import type { Cell } from "../../../main/report/schema/cell.ts";

/** A zero of hours or places in which no screen was up is none: nothing was measured there. */
export function cellWhileUp(cell: Cell, upMinutes: number): Cell {
  return upMinutes === 0 && cell.value === 0 ? { state: "not-measured", value: null } : cell;
}
