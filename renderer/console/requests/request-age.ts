import type { ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";

/** How urgent a waiting request is. `late`: it has called again, or should have. */
export type RequestAge = "fresh" | "soon" | "late";

/** Ages a request against the site's escalation time, seconds. */
export function requestAge(
  request: Pick<ShopperRequest, "askedAtMs" | "escalations">,
  nowMs: number,
  escalationSeconds: number,
): RequestAge {
  const waitedSeconds = (nowMs - request.askedAtMs) / 1_000;
  if (request.escalations > 0 || waitedSeconds >= escalationSeconds) return "late";
  return waitedSeconds >= escalationSeconds / 2 ? "soon" : "fresh";
}
