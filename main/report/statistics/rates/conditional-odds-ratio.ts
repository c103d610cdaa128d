import type { TableWeights } from "./hypergeometric.ts";

const STEPS_MAX = 200;
const CLOSE = 1e-13;

/**
 * The odds ratio that makes the seen cell the expected one, given the margins: 0 and Infinity at the ends of what the
 * margins allow. Newton's steps on the log scale, where the slope is the cell's variance, kept between what is known to
 * be too low and too high. Source: Cornfield (1956), Proc. 3rd Berkeley Symposium 4:135-148.
 */
export function conditionalOddsRatio(table: TableWeights, seen: number): number {
  const most = table.least + table.logWeights.length - 1;
  if (table.least === most) return Number.NaN;
  if (seen === table.least) return 0;
  if (seen === most) return Infinity;
  let [tooLow, tooHigh] = [-Infinity, Infinity];
  let logOdds = 0;
  for (let step = 0; step < STEPS_MAX; step++) {
    const { mean, variance } = momentsAt(table, logOdds);
    const miss = seen - mean;
    if (miss > 0) tooLow = logOdds;
    else tooHigh = logOdds;
    let next = logOdds + Math.max(-2, Math.min(2, miss / variance));
    if (!(next > tooLow && next < tooHigh)) next = (tooLow + tooHigh) / 2;
    if (Math.abs(next - logOdds) < CLOSE) return Math.exp(next);
    logOdds = next;
  }
  return Math.exp(logOdds);
}

function momentsAt(
  table: TableWeights,
  logOdds: number,
): { readonly mean: number; readonly variance: number } {
  let highest = -Infinity;
  for (const [place, weight] of table.logWeights.entries()) {
    highest = Math.max(highest, weight + place * logOdds);
  }
  let [all, first, second] = [0, 0, 0];
  for (const [place, weight] of table.logWeights.entries()) {
    const share = Math.exp(weight + place * logOdds - highest);
    all += share;
    first += share * place;
    second += share * place * place;
  }
  const mean = first / all;
  return { mean: table.least + mean, variance: Math.max(second / all - mean ** 2, Number.EPSILON) };
}
