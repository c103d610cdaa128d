import { type Failure, fail } from "../../../base/result.ts";

/**
 * A planned t test. `two-groups`: so many sites in each of two arms, compared with one another; `paired`: so many sites or
 * pairs, each its own control. `deviation`: standard deviation between sites of what is compared, in the outcome's unit
 * (on the log scale: of the change in log(advertised / reference); for pairs: of the difference within a pair).
 */
export interface TTestDesign {
  readonly kind: "two-groups" | "paired";
  readonly perGroup: number;
  readonly deviation: number;
  /** Two-sided; 0.05 where none is given. */
  readonly alpha?: number;
}

/** `too-few-sites`: fewer than two; `no-spread`: a deviation not above 0. */
export type TTestRefusal = "too-few-sites" | "no-spread" | "alpha-out-of-range";

/** What keeps a design from having a power, or null. */
export function refuseTTestDesign({
  perGroup,
  deviation,
  alpha = 0.05,
}: TTestDesign): Failure<TTestRefusal> | null {
  if (!(Number.isInteger(perGroup) && perGroup >= 2)) {
    return fail("too-few-sites", `${perGroup} a group: with fewer than two there is no spread to judge by.`);
  }
  if (!(deviation > 0 && Number.isFinite(deviation))) {
    return fail("no-spread", `A deviation of ${deviation}: planning needs one above 0.`);
  }
  if (!(alpha > 0 && alpha < 1))
    return fail("alpha-out-of-range", `An alpha of ${alpha} is not within (0, 1).`);
  return null;
}

/** Degrees of freedom of the test. */
export function degreesOf({ kind, perGroup }: TTestDesign): number {
  return kind === "two-groups" ? 2 * (perGroup - 1) : perGroup - 1;
}

/** Standard error that the estimated effect will have. */
export function standardErrorOf({ kind, perGroup, deviation }: TTestDesign): number {
  return deviation * Math.sqrt((kind === "two-groups" ? 2 : 1) / perGroup);
}
