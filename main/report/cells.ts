import { type Cell, type Rate, SMALLEST_PRINTED_COUNT } from "./schema/cell.ts";
import { type Bound, type Label, suppress } from "./suppress.ts";
import type { Equality } from "./told-by-sums.ts";

/** Collects the cells of a report and what readers know about them, and then says what each one prints. */
export interface CellSheet {
  /** Adds a count; `measured` false where nothing could have counted. The number names it within the sheet. */
  add(value: number, measured: boolean, dear?: "dear"): number;
  /** Adds a count whose label another sheet decided: what that one prints or not, this one does too. */
  addHeld(value: number, measured: boolean, label: Label): number;
  /** The cell is the sum of others. */
  total(whole: number, parts: readonly number[]): void;
  /** Both lists have the same sum. */
  equal(left: readonly number[], right: readonly number[]): void;
  /** The cells together are at most the wholes together. */
  atMost(parts: readonly number[], wholes: readonly number[]): void;
  /** Decides the whole sheet at once; nothing may be added after. */
  print(): (cell: number) => Cell;
}

/** Begins a sheet that prints no count below `smallest` but 0. */
export function createCellSheet(smallest = SMALLEST_PRINTED_COUNT): CellSheet {
  const values: number[] = [];
  const measuredBy: boolean[] = [];
  const bounds: Bound[] = [];
  const equalities: Equality[] = [];
  const dear = new Set<number>();
  const held = new Map<number, Label>();
  const equal = (left: readonly number[], right: readonly number[]): void => {
    bounds.push({ parts: left, wholes: right }, { parts: right, wholes: left });
    equalities.push({ left, right });
  };
  return {
    add(value, measured, isDear) {
      values.push(value);
      measuredBy.push(measured);
      // What nothing could count says so, whatever stands beside it.
      if (!measured && value === 0) held.set(values.length - 1, "measured");
      if (isDear) dear.add(values.length - 1);
      return values.length - 1;
    },
    addHeld(value, measured, label) {
      values.push(value);
      measuredBy.push(measured);
      held.set(values.length - 1, label);
      return values.length - 1;
    },
    total: (whole, parts) => equal([whole], parts),
    equal,
    atMost: (parts, wholes) => void bounds.push({ parts, wholes }),
    print() {
      const labels = suppress({ values, bounds, equalities, dear, held, smallest });
      return (cell) => cellOf(values[cell] ?? 0, measuredBy[cell] ?? false, labels[cell] ?? "hidden");
    },
  };
}

function cellOf(value: number, measured: boolean, label: Label): Cell {
  if (!measured && value === 0) return { state: "not-measured", value: null };
  return label === "measured" ? { state: "measured", value } : { state: label, value: null };
}

/**
 * A rate of two cells. `comparable` false where the numerator is no part of the denominator, e.g. visits of a week
 * of which the camera counted presence for a day.
 */
export function rateOf(numerator: Cell, denominator: Cell, comparable = true): Rate {
  const [part, whole] = [numerator.value, denominator.value];
  const share =
    comparable && part !== null && whole !== null && part <= whole && whole > 0 ? part / whole : null;
  return { numerator, denominator, share };
}

/** A cell as people read it; `smallest` is the smallest count that its report prints. */
export function cellText({ state, value }: Cell, smallest = SMALLEST_PRINTED_COUNT): string {
  switch (state) {
    case "measured":
      return String(value);
    case "suppressed":
      return `<${smallest}`;
    case "hidden":
      return "hidden";
    case "not-measured":
      return "not measured";
  }
}
