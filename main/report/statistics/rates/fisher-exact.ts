import { fail, type Result, succeed } from "../../../base/result.ts";
import { conditionalOddsRatio } from "./conditional-odds-ratio.ts";
import { tableWeights } from "./hypergeometric.ts";
import { eitherFault, type ShareFault, type TwoShares } from "./share.ts";

/** Tables with more possible cells than this are refused: their z test says the same. */
export const FISHER_CELLS_MAX = 1_000_000;

/** Tables whose probability differs by less than this share count as equally likely, as R's fisher.test has it. */
const TIE = 1e-7;

/** What Fisher's test says of two shares. */
export interface FisherTest {
  /** Two-sided: the share of tables with these margins that are no likelier than the seen one. */
  readonly pValue: number;
  /** Conditional maximum likelihood, in [0, Infinity]; not the plain cross product. */
  readonly oddsRatio: number;
}

/**
 * Fisher's exact test of equal rates, right for any count. Fails as either share does, and with `too-many-cells` above
 * FISHER_CELLS_MAX. Source: Fisher (1935), JRSS 98:39-82; sums and ties as in R 4.2's fisher.test.
 */
export function fisherExact({
  treated,
  control,
}: TwoShares): Result<FisherTest, ShareFault | "too-many-cells"> {
  const fault = eitherFault({ treated, control });
  if (fault) return fault;
  const counted = treated.count + control.count;
  if (Math.min(treated.of, control.of, counted) >= FISHER_CELLS_MAX) {
    return fail("too-many-cells", "So many were counted that the z test says the same: use that.");
  }
  const table = tableWeights(treated.of, control.of, counted);
  const seen = table.logWeights[treated.count - table.least] ?? 0;
  let all = 0;
  let unlikely = 0;
  for (const weight of table.logWeights) {
    const share = Math.exp(weight);
    all += share;
    if (weight <= seen + Math.log1p(TIE)) unlikely += share;
  }
  return succeed({
    pValue: Math.min(1, unlikely / all),
    oddsRatio: conditionalOddsRatio(table, treated.count),
  });
}
