/** Two statistics this near to each other count as a tie, so that rounding never moves an exact p value. */
export const tieTolerance = 1e-9;
