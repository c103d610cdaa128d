import type { Cell, Rate } from "./schema/engagement.ts";
import { SMALLEST_PRINTED_COUNT } from "./schema/engagement.ts";
import { type Bound, type Label, sumOf, suppress } from "./suppress.ts";

/** Collects the cells of a report and what readers know about them, and then says what each one prints. */
export interface CellSheet {
  /** Adds a count; `measured` false where nothing could have counted. The number names it within the sheet. */
  add(value: number, measured: boolean, dear?: "dear"): number;
  /** The cell is the sum of others. */
  total(whole: number, parts: readonly number[]): void;
  /** The cells together are at most the wholes together. */
  atMost(parts: readonly number[], wholes: readonly number[]): void;
  /** Decides the whole sheet at once; nothing may be added after. */
  print(): (cell: number) => Cell;
}

export function createCellSheet(): CellSheet {
  const values: number[] = [];
  const measuredBy: boolean[] = [];
  const bounds: Bound[] = [];
  const dear = new Set<number>();
  return {
    add(value, measured, isDear) {
      values.push(value);
      measuredBy.push(measured);
      if (isDear) dear.add(values.length - 1);
      return values.length - 1;
    },
    total: (whole, parts) => void bounds.push(...sumOf(whole, parts)),
    atMost: (parts, wholes) => void bounds.push({ parts, wholes }),
    print() {
      const labels = suppress({ values, bounds, dear, smallest: SMALLEST_PRINTED_COUNT });
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

/** A cell as people read it. */
export function cellText({ state, value }: Cell): string {
  switch (state) {
    case "measured":
      return String(value);
    case "suppressed":
      return `<${SMALLEST_PRINTED_COUNT}`;
    case "hidden":
      return "hidden";
    case "not-measured":
      return "not measured";
  }
}
