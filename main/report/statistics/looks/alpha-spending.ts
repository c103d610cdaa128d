import { unreachable } from "../../../base/assert.ts";
import { normalAbove, normalQuantile } from "../distributions/normal.ts";

/** How readily early looks may stop: hardly at all (O'Brien and Fleming) or nearly as readily as the last (Pocock). */
export type Spending = "obrien-fleming" | "pocock";

/**
 * How much of a tail's alpha may be spent by the time that a share of the information is in, 0 < share ≤ 1.
 * Source: Lan & DeMets (1983), Biometrika 70:659-663.
 */
export function spentAlpha(spending: Spending, tailAlpha: number, share: number): number {
  switch (spending) {
    case "obrien-fleming":
      return 2 * normalAbove(-normalQuantile(tailAlpha / 2) / Math.sqrt(share));
    case "pocock":
      return tailAlpha * Math.log1p((Math.E - 1) * share);
    default:
      return unreachable(spending);
  }
}
