import type { Cell, Rate } from "../../main/report/schema/cell.ts";

export const hidden: Cell = { state: "hidden", value: null };
export const unmeasured: Cell = { state: "not-measured", value: null };

/** A count as the product prints it, `smallest` being the smallest that it prints. */
export function cell(value: number, smallest = 5): Cell {
  return value > 0 && value < smallest ? { state: "suppressed", value: null } : { state: "measured", value };
}

export function rate(numerator: Cell, denominator: Cell): Rate {
  const [part, whole] = [numerator.value, denominator.value];
  const share = part !== null && whole !== null && whole > 0 && part <= whole ? part / whole : null;
  return { numerator, denominator, share };
}
