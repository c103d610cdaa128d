import { describe, expect, it } from "vitest";
import type { ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";
import { callBetween } from "./calls.ts";
import { requestAge } from "./request-age.ts";
import {
  emptyBook,
  MAX_KEPT_REQUESTS,
  shownRequests,
  withList,
  withSending,
  withSent,
  withUpdate,
} from "./request-book.ts";
import { promisedAtMs, requestLists } from "./request-lists.ts";

function request(number: number, more: Partial<ShopperRequest> = {}): ShopperRequest {
  return {
    requestId: number.toString(16).padStart(32, "0"),
    requestKind: "size",
    screenId: "mirror-1",
    productId: "coat",
    variantId: "coat-m",
    size: "M",
    askedAtMs: number * 1_000,
    state: "waiting",
    answer: null,
    answeredAtMs: null,
    escalations: 0,
    ...more,
  };
}
const ids = (requests: readonly ShopperRequest[]) =>
  requests.map((each) => Number.parseInt(each.requestId, 16));

describe("requestLists", () => {
  it("puts who waits longest first and the latest history first", () => {
    const lists = requestLists(
      [
        request(5),
        request(2),
        request(7, { state: "closed", answeredAtMs: 9_000 }),
        request(8, { state: "cancelled" }),
        request(1, { state: "closed", answeredAtMs: 9_500 }),
        request(3, { state: "answered", answer: { kind: "on-the-way", minutes: 5 }, answeredAtMs: 4_000 }),
        request(4, { state: "answered", answer: { kind: "on-the-way", minutes: 1 }, answeredAtMs: 5_000 }),
      ],
      1_500,
    );
    expect(ids(lists.waiting)).toEqual([2, 5]);
    expect(ids(lists.coming)).toEqual([4, 3]);
    expect(ids(lists.done)).toEqual([7, 8]);
  });
  it("knows when somebody promised to be there", () => {
    const promised = request(1, {
      state: "answered",
      answer: { kind: "on-the-way", minutes: 2 },
      answeredAtMs: 10_000,
    });
    expect(promisedAtMs(promised)).toBe(130_000);
    expect(promisedAtMs(request(1))).toBe(1_000);
  });
});

describe("requestAge", () => {
  it.each([
    [0, 0, "fresh"],
    [44, 0, "fresh"],
    [45, 0, "soon"],
    [90, 0, "late"],
    [5, 1, "late"],
  ] as const)("after %i s and %i calls it is %s", (seconds, escalations, age) => {
    expect(requestAge({ askedAtMs: 0, escalations }, seconds * 1_000, 90)).toBe(age);
  });
});

describe("request book", () => {
  const book = withList(emptyBook, [request(1), request(2)]);

  it("shows an answer at once and lets the host's word count after it", () => {
    const sending = withSending(book, request(1).requestId, { kind: "here-it-is" }, 5_000);
    expect(shownRequests(sending)[0]).toMatchObject({ state: "closed", answeredAtMs: 5_000 });
    const refused = withSent(sending, request(1).requestId);
    expect(shownRequests(refused)[0]).toEqual(request(1));
  });
  it("keeps a request open when somebody is only on the way", () => {
    const sending = withSending(book, request(2).requestId, { kind: "on-the-way", minutes: 2 }, 5_000);
    expect(shownRequests(sending)[1]?.state).toBe("answered");
  });
  it("does not put an answer over what the host has closed meanwhile", () => {
    const sending = withSending(book, request(1).requestId, { kind: "sold-out" }, 5_000);
    const closed = withUpdate(sending, request(1, { state: "cancelled" }));
    expect(shownRequests(closed)[0]?.state).toBe("cancelled");
  });
  it("keeps no more than its limit, and never drops an open one", () => {
    let full = emptyBook;
    for (let number = 0; number < MAX_KEPT_REQUESTS + 20; number++)
      full = withUpdate(full, request(number, { state: number % 2 ? "closed" : "waiting" }));
    expect(full.told.size).toBe(MAX_KEPT_REQUESTS);
    expect(shownRequests(full).filter((each) => each.state === "waiting")).toHaveLength(
      MAX_KEPT_REQUESTS / 2 + 10,
    );
  });
});

describe("callBetween", () => {
  const map = (...requests: ShopperRequest[]) => new Map(requests.map((each) => [each.requestId, each]));
  it.each([
    ["nothing changed", map(request(1)), map(request(1)), null],
    ["a new one", map(), map(request(1)), "new"],
    ["a new one that is closed already", map(), map(request(1, { state: "closed" })), null],
    [
      "one that escalated, beside a new one",
      map(request(1)),
      map(request(2), request(1, { escalations: 1 })),
      "again",
    ],
  ])("%s", (_name, before, after, call) => {
    expect(callBetween(before, after)).toBe(call);
  });
});
