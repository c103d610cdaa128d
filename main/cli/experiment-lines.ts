import type { Effect, ExperimentResult } from "../report/schema/experiment-result.ts";

/** What an experiment gave as lines for people at a terminal: the answer, each comparison, how much there is to know. */
export function experimentLines(result: ExperimentResult): string[] {
  const { effects, onlyFor, simulated, validity, verdict } = result;
  return [
    `${simulated ? "(simulated) " : ""}${verdict.sentence.en}`,
    ...(onlyFor === null ? [] : [`This holds for ${onlyFor} alone, and says nothing of other sites.`]),
    ...effects.map((effect) =>
      `${effect.contrast}: ${percent(effect.lift)} ${intervalText(effect.interval)} p ${effect.pValue?.toPrecision(3) ?? "–"}${widerText(effect)} ${effect.refusal?.sentence.en ?? ""}`.trimEnd(),
    ),
    ...(validity.length > 0 ? [`${validity.length} findings to know of: --json tells them.`] : []),
  ];
}

function widerText({ widerInterval }: Effect): string {
  return widerInterval === null
    ? ""
    : `, ${100 * widerInterval.level} % interval ${intervalText(widerInterval)}`;
}

/** A side that is open is said to be so; no interval at all is a dash. */
function intervalText(interval: Effect["interval"]): string {
  if (interval === null) return "[–]";
  const { lower, upper } = interval;
  return `[${lower === null ? "no lower limit" : percent(lower)}, ${upper === null ? "no upper limit" : percent(upper)}]`;
}

function percent(share: number | null): string {
  return share === null ? "–" : `${(100 * share).toFixed(1)} %`;
}
