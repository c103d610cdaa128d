import type { Answer, ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";

/** Most requests that the page keeps; the oldest closed ones go first. */
export const MAX_KEPT_REQUESTS = 400;

/** What the page knows: requests as the host told, and answers that are on their way to it. */
export interface RequestBook {
  readonly told: ReadonlyMap<string, ShopperRequest>;
  readonly sending: ReadonlyMap<string, { readonly answer: Answer; readonly atMs: number }>;
}

export const emptyBook: RequestBook = { told: new Map(), sending: new Map() };

/** A fresh list from the host; what it no longer names is forgotten. */
export function withList(book: RequestBook, list: readonly ShopperRequest[]): RequestBook {
  return { ...book, told: new Map(list.map((request) => [request.requestId, request])) };
}

/** One request as the host now tells it. */
export function withUpdate(book: RequestBook, request: ShopperRequest): RequestBook {
  const told = new Map(book.told).set(request.requestId, request);
  if (told.size > MAX_KEPT_REQUESTS) {
    const oldestDone = Array.from(told.values())
      .filter((each) => !isOpen(each))
      .toSorted((a, b) => a.askedAtMs - b.askedAtMs)[0];
    if (oldestDone) told.delete(oldestDone.requestId);
  }
  return { ...book, told };
}

/** An answer leaves: the card shows it at once. */
export function withSending(book: RequestBook, requestId: string, answer: Answer, atMs: number): RequestBook {
  return { ...book, sending: new Map(book.sending).set(requestId, { answer, atMs }) };
}

/** The host took the answer, or refused it: from now on its word counts again. */
export function withSent(book: RequestBook, requestId: string): RequestBook {
  const sending = new Map(book.sending);
  sending.delete(requestId);
  return { ...book, sending };
}

/** All requests as the page shows them, answers on their way already applied. */
export function shownRequests(book: RequestBook): readonly ShopperRequest[] {
  return Array.from(book.told.values(), (request) => {
    const sent = book.sending.get(request.requestId);
    return sent && isOpen(request) ? answered(request, sent.answer, sent.atMs) : request;
  });
}

export function isOpen(request: ShopperRequest): boolean {
  return request.state === "waiting" || request.state === "answered";
}

/** What the host will make of an answer; all but `on-the-way` close the request. */
function answered(request: ShopperRequest, answer: Answer, atMs: number): ShopperRequest {
  return {
    ...request,
    answer,
    answeredAtMs: atMs,
    state: answer.kind === "on-the-way" ? "answered" : "closed",
  };
}
