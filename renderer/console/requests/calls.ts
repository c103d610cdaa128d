import type { ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";

/** What should be heard: `new` for a request that nobody has seen, `again` for one that escalated. */
export type Call = "new" | "again";

/** Compares what is known with what was; a call again weighs more than a new one. Null where all is quiet. */
export function callBetween(
  before: ReadonlyMap<string, ShopperRequest>,
  after: ReadonlyMap<string, ShopperRequest>,
): Call | null {
  let call: Call | null = null;
  for (const [id, request] of after) {
    if (request.state !== "waiting") continue;
    const known = before.get(id);
    if (known && request.escalations > known.escalations) return "again";
    if (!known) call = "new";
  }
  return call;
}
