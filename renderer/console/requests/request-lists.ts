import type { ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";

/** Requests as the page lays them out. */
export interface RequestLists {
  /** Nobody has answered yet; who waits longest comes first. */
  readonly waiting: readonly ShopperRequest[];
  /** Somebody is on the way; who was promised first comes first. */
  readonly coming: readonly ShopperRequest[];
  /** Closed or cancelled since `sinceMs`; the latest first. */
  readonly done: readonly ShopperRequest[];
}

export function requestLists(requests: readonly ShopperRequest[], sinceMs: number): RequestLists {
  const by = (of: (request: ShopperRequest) => number) => (a: ShopperRequest, b: ShopperRequest) =>
    of(a) - of(b) || a.requestId.localeCompare(b.requestId);
  return {
    waiting: requests.filter(({ state }) => state === "waiting").toSorted(by((each) => each.askedAtMs)),
    coming: requests.filter(({ state }) => state === "answered").toSorted(by(promisedAtMs)),
    done: requests
      .filter(({ state, askedAtMs }) => (state === "closed" || state === "cancelled") && askedAtMs >= sinceMs)
      .toSorted(by((each) => -(each.answeredAtMs ?? each.askedAtMs))),
  };
}

/** When somebody said to be there; the asking where nobody has. */
export function promisedAtMs(request: ShopperRequest): number {
  if (request.answer?.kind !== "on-the-way" || request.answeredAtMs === null) return request.askedAtMs;
  return request.answeredAtMs + request.answer.minutes * 60_000;
}
