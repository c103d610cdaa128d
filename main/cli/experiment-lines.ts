import type { ExperimentResult } from "../report/schema/experiment-result.ts";

/** What an experiment gave as lines for people at a terminal: the answer, each comparison, how much there is to know. */
export function experimentLines({ effects, simulated, validity, verdict }: ExperimentResult): string[] {
  return [
    `${simulated ? "(simulated) " : ""}${verdict.sentence.en}`,
    ...effects.map(({ contrast, interval, lift, pValue, refusal }) =>
      `${contrast}: ${percent(lift)} [${percent(interval?.lower ?? null)}, ${percent(interval?.upper ?? null)}] p ${pValue?.toPrecision(3) ?? "–"} ${refusal?.sentence.en ?? ""}`.trimEnd(),
    ),
    ...(validity.length > 0 ? [`${validity.length} findings to know of: --json tells them.`] : []),
  ];
}

function percent(share: number | null): string {
  return share === null ? "–" : `${(100 * share).toFixed(1)} %`;
}
