import { fail, type Result, succeed } from "../../../base/result.ts";

/**
 * How many times as many visitors are needed because those of one site (or day) resemble each other: 1 + (m − 1) ρ.
 * `perCluster`: m, visitors a site, from 1; `correlation`: ρ within a site, in [0, 1]. Errors: `too-few-values`,
 * `not-a-correlation`. Source: Kish (1965), Survey Sampling, 5.4.
 */
export function designEffect(of: {
  readonly perCluster: number;
  readonly correlation: number;
}): Result<number, "too-few-values" | "not-a-correlation"> {
  const { perCluster, correlation } = of;
  if (!(perCluster >= 1)) return fail("too-few-values", `${perCluster} a site: one at least is needed.`);
  if (!(correlation >= 0 && correlation <= 1)) {
    return fail("not-a-correlation", `A correlation of ${correlation} within sites is not within [0, 1].`);
  }
  return succeed(1 + (perCluster - 1) * correlation);
}
