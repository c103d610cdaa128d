/**
 * Log weights of a 2 × 2 table's free cell given its margins: how the cell is distributed where nothing differs, up to
 * a common factor, the mode's weight being 1 (log 0).
 */
export interface TableWeights {
  /** Smallest value that the margins allow. */
  readonly least: number;
  /** One log weight for each value from `least` on. */
  readonly logWeights: Float64Array;
}

/** By the recurrence from one value to the next, so that no factorial overflows. Margins: whole numbers from 0. */
export function tableWeights(treatedOf: number, controlOf: number, counted: number): TableWeights {
  const least = Math.max(0, counted - controlOf);
  const most = Math.min(counted, treatedOf);
  const logWeights = new Float64Array(most - least + 1);
  let highest = 0;
  for (let value = least; value < most; value++) {
    const factor =
      ((treatedOf - value) * (counted - value)) / ((value + 1) * (controlOf - counted + value + 1));
    const next = (logWeights[value - least] ?? 0) + Math.log(factor);
    logWeights[value + 1 - least] = next;
    highest = Math.max(highest, next);
  }
  return { least, logWeights: logWeights.map((weight) => weight - highest) };
}
