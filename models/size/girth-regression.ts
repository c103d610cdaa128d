import { GIRTHS, type GirthEstimate, type GirthEstimates } from "../contract/index.ts";
import type { Features } from "./features.ts";

/** A linear rule for three girths and for how far they may be off; written by `build/fit-coefficients.node.ts`. */
export interface GirthRule {
  /** Of each feature over the people it was fitted on. */
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  /** A row a girth, in the order of GIRTHS: centimetres at the means, then centimetres per deviation of a feature. */
  readonly girths: readonly (readonly number[])[];
  /** A row a girth: logarithm of half the 80 % interval at the means, then per deviation of a feature. */
  readonly halves: readonly (readonly number[])[];
  /** Mean square of the features, in deviations, beyond which a body is unlike all that were fitted on. */
  readonly farthest: number;
}

/** Half intervals keep between these, whatever the rule says. */
const NARROWEST_CM = 1.5;
const WIDEST_CM = 20;

/** Girths of a body; null where it is unlike everybody the rule was fitted on. */
export function applyRule(rule: GirthRule, features: Features): GirthEstimates | null {
  const z = features.map((value, i) => (value - (rule.means[i] ?? 0)) / (rule.deviations[i] ?? 1));
  if (z.length !== rule.means.length) throw new Error("Broken invariant: features and rule differ in length");
  const square = z.reduce((sum, value) => sum + value * value, 0) / z.length;
  if (!(square <= rule.farthest)) return null;
  const dot = (row: readonly number[] = []) =>
    z.reduce((sum, value, i) => sum + value * (row[i + 1] ?? 0), row[0] ?? 0);
  const [chest, waist, hip] = GIRTHS.map((_, i): GirthEstimate => {
    const cm = dot(rule.girths[i]);
    const half = Math.min(WIDEST_CM, Math.max(NARROWEST_CM, Math.exp(dot(rule.halves[i]))));
    return { cm, lowCm: cm - half, highCm: cm + half };
  });
  if (chest === undefined || waist === undefined || hip === undefined)
    throw new Error("Broken invariant: three girths");
  return { chest, waist, hip };
}
