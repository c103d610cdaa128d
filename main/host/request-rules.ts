import { type Failure, fail } from "../base/result.ts";
import type { LedgerEntry } from "../ledger/schema/entry.ts";
import type { Answer, ShopperRequest } from "../ledger/schema/shopper-request.ts";

/** Most requests that wait or are on their way at once, as many as a list of them holds. */
export const MAX_OPEN_REQUESTS = 200;
export const MAX_OPEN_REQUESTS_OF_A_VISIT = 5;
/** Most of one visit altogether, cancelled ones too: nobody keeps the staff's bell ringing. */
export const MAX_REQUESTS_OF_A_VISIT = 20;
/** After that many calls nobody will come for another one. */
export const MAX_ESCALATIONS = 20;
/** A request that nobody closed is cancelled then; its shopper has long gone. */
export const REQUEST_LIFE_MS = 60 * 60_000;

/** A request with what stays inside the host. */
export interface OpenRequest {
  readonly request: ShopperRequest;
  readonly visitId: string;
  readonly askedMonotonicMs: number;
  /** When staff were last called for it. */
  readonly calledMonotonicMs: number;
}

export type Ask = Pick<ShopperRequest, "requestKind" | "productId" | "variantId" | "size"> & {
  readonly visitId: string;
};

/** A request as it begins. */
export function waitingRequest(
  asked: Omit<ShopperRequest, "state" | "answer" | "answeredAtMs" | "escalations">,
): ShopperRequest {
  return { ...asked, state: "waiting", answer: null, answeredAtMs: null, escalations: 0 };
}

/** The open request that asks the very same, e.g. after a double tap. */
export function sameRequest(open: Iterable<OpenRequest>, ask: Ask): ShopperRequest | null {
  for (const { request, visitId } of open) {
    const same =
      visitId === ask.visitId &&
      request.requestKind === ask.requestKind &&
      request.productId === ask.productId &&
      request.variantId === ask.variantId &&
      request.size === ask.size;
    if (same) return request;
  }
  return null;
}

/** Why a visit may not ask more, or null. */
export function refusal(
  open: readonly OpenRequest[],
  askedByVisit: number,
  visitId: string,
): Failure<"too-many-requests"> | null {
  const openOfVisit = open.filter((each) => each.visitId === visitId).length;
  if (openOfVisit >= MAX_OPEN_REQUESTS_OF_A_VISIT || askedByVisit >= MAX_REQUESTS_OF_A_VISIT)
    return fail("too-many-requests", "This visit has asked a lot; please wait for an answer.");
  if (open.length >= MAX_OPEN_REQUESTS)
    return fail("too-many-requests", "Too many requests wait at this site; staff must answer some first.");
  return null;
}

/** The request after an answer: on the way stays open, everything else closes it. */
export function afterAnswer(request: ShopperRequest, answer: Answer, answeredAtMs: number): ShopperRequest {
  return { ...request, answer, answeredAtMs, state: answer.kind === "on-the-way" ? "answered" : "closed" };
}

export function isOpen({ state }: ShopperRequest): boolean {
  return state === "waiting" || state === "answered";
}

/** Whether staff must be called again. */
export function mustEscalate(
  { request, calledMonotonicMs }: OpenRequest,
  nowMonotonicMs: number,
  escalationMs: number,
): boolean {
  return (
    request.state === "waiting" &&
    request.escalations < MAX_ESCALATIONS &&
    nowMonotonicMs - calledMonotonicMs >= escalationMs
  );
}

/**
 * What entries of requests, answers and ends of visits, in order of id, leave open. Who asked in a visit that a restart
 * cut still stands there and waits.
 */
export function restoreRequests(
  entries: Iterable<LedgerEntry>,
  now: { readonly atMs: number; readonly monotonicMs: number },
): OpenRequest[] {
  const open = new Map<string, OpenRequest>();
  for (const entry of entries) {
    if (entry.kind === "request" && entry.visitId !== null) {
      const { visitId, atMs, screenId, productId, variantId, payload } = entry;
      const request = waitingRequest({ ...payload, screenId, productId, variantId, askedAtMs: atMs });
      const askedMonotonicMs = now.monotonicMs - Math.max(0, now.atMs - atMs);
      open.set(payload.requestId, { request, visitId, askedMonotonicMs, calledMonotonicMs: now.monotonicMs });
    }
    if (entry.kind === "request-cancel") open.delete(entry.payload.requestId);
    if (entry.kind === "answer") {
      const known = open.get(entry.payload.requestId);
      if (!known) continue;
      const request = afterAnswer(known.request, entry.payload.answer, entry.atMs);
      if (isOpen(request)) open.set(request.requestId, { ...known, request });
      else open.delete(request.requestId);
    }
    if (entry.kind === "visit-end" && entry.payload.reason !== "restart")
      for (const [requestId, { visitId }] of open) if (visitId === entry.visitId) open.delete(requestId);
  }
  return Array.from(open.values()).slice(-MAX_OPEN_REQUESTS);
}
