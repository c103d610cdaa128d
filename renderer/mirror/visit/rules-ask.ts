import type { ShopperRequest, ShopperRequestKind } from "../../../main/ledger/schema/shopper-request.ts";
import { type Step, step, type VisitEffect } from "./effect.ts";
import { CLOSED_CARD_MS, MAX_CARDS, MAX_OPEN_CARDS } from "./limits.ts";
import { chosenVariant, withVisit } from "./rules-wear.ts";
import { type RequestCard, type Visit, type VisitState, visitOf } from "./state.ts";

/** Whether staff may still act on it. A card that the host has not answered for yet is open. */
export function isOpen(card: RequestCard): boolean {
  return card.request === null || card.request.state === "waiting" || card.request.state === "answered";
}

/** V20, V21: something is asked for once; the card appears at once and lives on. */
export function ask(state: VisitState, requestKind: ShopperRequestKind, atMs: number): Step {
  const visit = visitOf(state);
  if (visit === null) return step(state);
  const product = visit.chosenId === null ? undefined : state.products.get(visit.chosenId);
  const variant = product === undefined ? null : chosenVariant(visit, product);
  if (requestKind === "size" && variant === null) return step(state);
  const productId = product?.productId ?? null;
  const size = requestKind === "size" ? (variant?.size ?? null) : null;
  const open = visit.cards.filter(isOpen);
  if (openCardOf(visit, requestKind, productId, size) !== null) return step(state);
  if (open.length >= MAX_OPEN_CARDS) {
    return step({ ...state, line: { kind: "too-many-requests", sinceMs: atMs } });
  }
  const cardId = Math.max(0, ...visit.cards.map((card) => card.cardId)) + 1;
  const card: RequestCard = { cardId, requestKind, productId, size, request: null, closedAtMs: null };
  const cards = [...dropClosed(visit.cards), card];
  const { visitId } = visit;
  const variantId = variant?.variantId ?? null;
  return step(withVisit({ ...state, line: null }, { ...visit, cards }), {
    kind: "ask",
    cardId,
    visitId,
    requestKind,
    productId,
    variantId,
    size,
  });
}

/** V21: the host has it in writing. A visit that ended meanwhile takes it back. */
export function asked(
  state: VisitState,
  visitId: string,
  cardId: number,
  request: ShopperRequest,
  atMs: number,
): Step {
  const visit = visitOf(state);
  const waits = visit?.visitId === visitId && visit.cards.some((card) => card.cardId === cardId);
  if (!waits) return step(state, { kind: "cancel-request", requestId: request.requestId });
  return step(changeCard(state, visit, cardId, request, atMs));
}

/** V24: it could not be asked; the card goes and a line says so. */
export function askFailed(
  state: VisitState,
  visitId: string,
  cardId: number,
  code: string,
  atMs: number,
): Step {
  const visit = visitOf(state);
  if (visit === null || visit.visitId !== visitId) return step(state);
  const kind = code === "too-many-requests" ? "too-many-requests" : "ask-failed";
  const cards = visit.cards.filter((card) => card.cardId !== cardId);
  return step(withVisit({ ...state, line: { kind, sinceMs: atMs } }, { ...visit, cards }));
}

/** V22: staff answered. Requests of other visits and screens are none of this page's business. */
export function requestUpdated(state: VisitState, request: ShopperRequest, atMs: number): Step {
  const visit = visitOf(state);
  const card = visit?.cards.find((one) => one.request?.requestId === request.requestId);
  if (visit === null || card === undefined) return step(state);
  return step(changeCard(state, { ...visit, quiet: false }, card.cardId, request, atMs));
}

/** V23: the shopper takes it back. */
export function cancelCard(state: VisitState, cardId: number): Step {
  const visit = visitOf(state);
  const card = visit?.cards.find((one) => one.cardId === cardId);
  if (visit === null || card === undefined || !isOpen(card)) return step(state);
  return step(withVisit(state, without(visit, cardId)), ...cancelOf(card));
}

/** V25: a closed card is put away. */
export function dismissCard(state: VisitState, cardId: number): Step {
  const visit = visitOf(state);
  const card = visit?.cards.find((one) => one.cardId === cardId);
  if (visit === null || card === undefined || isOpen(card)) return step(state);
  return step(withVisit(state, without(visit, cardId)));
}

/** Takes an open card back at the host; a card without an id yet is taken back when the id comes (`asked`). */
export function cancelOf(card: RequestCard): VisitEffect[] {
  if (card.request === null || !isOpen(card)) return [];
  return [{ kind: "cancel-request", requestId: card.request.requestId }];
}

function changeCard(
  state: VisitState,
  visit: Visit,
  cardId: number,
  request: ShopperRequest,
  atMs: number,
): VisitState {
  const cards = visit.cards.map((card): RequestCard => {
    if (card.cardId !== cardId) return card;
    const changed = { ...card, request };
    return { ...changed, closedAtMs: isOpen(changed) ? null : atMs };
  });
  return withVisit(state, { ...visit, cards });
}

/** V25: a closed card that nobody touched goes by itself. */
export function tickCards(state: VisitState, atMs: number): VisitState {
  const visit = visitOf(state);
  if (visit === null) return state;
  const cards = visit.cards.filter(
    (card) => card.closedAtMs === null || atMs - card.closedAtMs < CLOSED_CARD_MS,
  );
  return cards.length === visit.cards.length ? state : withVisit(state, { ...visit, cards });
}

/** The open card of the same wish, if there is one: asked once, taken back by the same button. */
export function openCardOf(
  visit: Visit,
  requestKind: ShopperRequestKind,
  productId: string | null,
  size: string | null,
): RequestCard | null {
  const same = (card: RequestCard) =>
    requestKind === "adviser" || (card.productId === productId && card.size === size);
  return visit.cards.find((card) => isOpen(card) && card.requestKind === requestKind && same(card)) ?? null;
}

function without(visit: Visit, cardId: number): Visit {
  return { ...visit, cards: visit.cards.filter((card) => card.cardId !== cardId) };
}

function dropClosed(cards: readonly RequestCard[]): readonly RequestCard[] {
  if (cards.length < MAX_CARDS) return cards;
  return cards.filter(isOpen);
}
