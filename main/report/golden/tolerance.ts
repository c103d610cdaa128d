/** How near a number must come; relative to the expected one unless absolute. */
export interface Tolerance {
  readonly path: RegExp;
  readonly kind: "relative" | "absolute";
  readonly most: number;
}

/** Rounding of a number near 0, where no relative difference says anything. */
const ROUNDING = 1e-15;

/** What holds for every case, the first that fits: shares k/N are written with 15 digits, randomised ends with 12. */
export const usualTolerances: readonly Tolerance[] = [
  {
    path: /(^|\.)(assignments|draws|n|k|clusters|rows|rows_used|ppml_rows_used|store_days_used_in_log_ratio)$/,
    kind: "absolute",
    most: 0,
  },
  {
    path: /((randomisation|sign_flip|bootstrap|signed_rank)[^.]*\.(p|min_p\w*)|min_randomisation_p\w*)$/,
    kind: "relative",
    most: 1e-14,
  },
  { path: /(randomisation|sign_flip)[^.]*\.ci_(lo|hi)$/, kind: "absolute", most: 1e-8 },
  { path: /^(ppml|poisson_ppml)\./, kind: "relative", most: 1e-6 },
  { path: /./, kind: "relative", most: 1e-7 },
];

/** The tolerance of a path: the case's own before the usual ones. */
export function toleranceOf(path: string, own: readonly Tolerance[] = []): Tolerance {
  const found = [...own, ...usualTolerances].find((tolerance) => tolerance.path.test(path));
  if (found === undefined) throw new Error(`no tolerance for the path "${path}"`);
  return found;
}

/** How far a number is from the expected one, relative to that; as it is from an expected 0; Infinity to no number. */
export function relativeDifference(expected: number, actual: number): number {
  const apart = Math.abs(actual - expected) / (Math.abs(expected) || 1);
  return Number.isNaN(apart) ? Infinity : apart;
}

/** Whether a number comes near enough. */
export function near(expected: number, actual: number, { kind, most }: Tolerance): boolean {
  const apart = Math.abs(actual - expected);
  return kind === "absolute" ? apart <= most : apart <= most * Math.abs(expected) + ROUNDING;
}
