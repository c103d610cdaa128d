import { assert } from "../../base/assert.ts";
import { createChance } from "../../base/chance.ts";
import type { Result } from "../../base/result.ts";
import type { ClusteredPanel } from "./clusters/cluster-robust.ts";

/** The value of a success; throws with the sentence of a failure. For tests. */
export function valueOf<T>(result: Result<T>): T {
  assert(result.ok, result.ok ? "" : result.message);
  return result.value;
}

/** The code of a failure, or "ok". For tests. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? "ok" : result.code;
}

/** A panel made up from a seed: the first half of the sites is treated from the second half of the weeks on. */
export function madePanel(of: {
  readonly seed: number;
  readonly sites: number;
  readonly weeks: number;
  readonly effect?: number;
}): ClusteredPanel & { readonly contrast: { readonly mirror: 1 } } {
  const chance = createChance(of.seed);
  const rows = Array.from({ length: of.sites * of.weeks }, (_, row) => ({
    site: Math.floor(row / of.weeks),
    week: row % of.weeks,
  }));
  const mirror = rows.map(({ site, week }) => Number(site < of.sites / 2 && week >= of.weeks / 2));
  return {
    design: {
      terms: { mirror },
      effects: [rows.map(({ site }) => `site ${site}`), rows.map(({ week }) => `week ${week}`)],
    },
    outcome: rows.map((_, row) => chance.next() - 0.5 + (mirror[row] ?? 0) * (of.effect ?? 0)),
    clusterOf: rows.map(({ site }) => `site ${site}`),
    contrast: { mirror: 1 },
  };
}
