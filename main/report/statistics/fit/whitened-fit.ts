import { dot } from "../vector.ts";
import { contrastCoordinates } from "./contrast-coordinates.ts";
import { type Contrast, type Design, designColumns, rowsByLabel } from "./design.ts";
import { orthonormalBasis, residualOn } from "./orthonormal-basis.ts";

/** Generalised least squares at one ratio of between-site to within-site variance. */
export interface WhitenedFit {
  /** log|V| + log|Xᵀ V⁻¹ X|, V in units of the within-site variance. */
  readonly logDeterminants: number;
  /** Weighted sum of squared residuals, rᵀ V⁻¹ r. */
  readonly residualSquares: number;
  readonly estimate: (contrast: Contrast) => number;
  /** A contrast's variance in units of the within-site variance. */
  readonly contrastVariance: (contrast: Contrast) => number;
}

/**
 * Takes a share of each site's mean out of every column, so that rows with a random level of their site become
 * independent (the "theta-differencing" of panels: 1 − 1/√(1 + n·ratio)), and fits by least squares.
 */
export function whitenedFit(
  of: { readonly design: Design; readonly outcome: readonly number[]; readonly siteOf: readonly string[] },
  ratio: number,
): WhitenedFit {
  const sites = [...rowsByLabel(of.siteOf).values()];
  const whiten = (values: ArrayLike<number>): Float64Array => {
    const whitened = Float64Array.from(values);
    for (const rows of sites) {
      const centre = rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length;
      const share = 1 - 1 / Math.sqrt(1 + rows.length * ratio);
      for (const row of rows) whitened[row] = (values[row] ?? 0) - share * centre;
    }
    return whitened;
  };
  const columns = designColumns(of.design, of.outcome.length);
  const decomposed = orthonormalBasis(columns.map(({ values }) => whiten(values)));
  const position = new Map(decomposed.kept.map((index, place) => [columns[index]?.name ?? "", place]));
  const { rest, coordinates } = residualOn(decomposed.basis, whiten(of.outcome));
  const between = sites.reduce((sum, rows) => sum + Math.log1p(rows.length * ratio), 0);
  const within = decomposed.upper.reduce((sum, column) => sum + 2 * Math.log(column.at(-1) ?? 1), 0);
  const coordinatesOf = (contrast: Contrast): Float64Array =>
    contrastCoordinates(decomposed, position, contrast);
  return {
    logDeterminants: between + within,
    residualSquares: dot(rest, rest),
    estimate: (contrast) => dot(coordinatesOf(contrast), coordinates),
    contrastVariance: (contrast) => dot(coordinatesOf(contrast), coordinatesOf(contrast)),
  };
}
