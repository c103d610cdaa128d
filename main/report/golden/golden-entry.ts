import type { GoldenCase } from "./golden-case.ts";
import type { Tolerance } from "./tolerance.ts";

/** A part of an expected.json that is not asked of the product, and why. */
export interface LeftOut {
  readonly path: RegExp;
  readonly why: string;
}

/** How one case is computed and compared. Paths are keys and places joined by dots: `fieller.0.res.lo`. */
export interface GoldenEntry {
  readonly compute: GoldenCase;
  /** What the case is given inside its expected.json: neither computed nor compared. */
  readonly inputs?: readonly RegExp[];
  /** Where the file holds a number, or a word in its place, that the product must refuse to give. */
  readonly refusals?: readonly RegExp[];
  readonly leftOut?: readonly LeftOut[];
  /** Before the usual ones; the first that fits a path holds. */
  readonly tolerances?: readonly Tolerance[];
}
