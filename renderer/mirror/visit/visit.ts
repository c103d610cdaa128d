import { unreachable } from "../../../main/base/assert.ts";
import type { PayloadOf } from "../../../main/ledger/schema/entry.ts";
import type { ShopperAction, VisitAction } from "./action.ts";
import { type Step, step } from "./effect.ts";
import { record } from "./record.ts";
import { ask, asked, askFailed, cancelCard, dismissCard, requestUpdated, tickCards } from "./rules-ask.ts";
import { declineNotice, openNotice, scan, seePresence, start, tickNotice } from "./rules-begin.ts";
import { anotherBody, atCampaign, endVisit, tickVisit, trackLost } from "./rules-end.ts";
import {
  chooseLook,
  closePanel,
  compare,
  measured,
  openSize,
  recordTurn,
  sizeStep,
  tickPanel,
  toggleCentimetres,
  typeHeight,
} from "./rules-panel.ts";
import { answerQuestion, withUnanswered } from "./rules-question.ts";
import { cover, getWell, meetTrouble, setPlace, tickTrouble, uncover } from "./rules-trouble.ts";
import {
  chooseProduct,
  dressed,
  setColour,
  setSize,
  takeOff,
  withVisit,
  wornTogether,
} from "./rules-wear.ts";
import { type VisitState, visitOf } from "./state.ts";

/**
 * One step of the shopper's page: state × action → state + effects. Pure; the same state object comes back
 * where nothing changed. The rules, each with its test of the same number:
 *
 * - V1 a touch or a key on the campaign opens the notice; the camera stays closed
 * - V2 presence opens it only under `adapt-by-presence` on the floor, and not again to who leaveAlone
 * - V3 *start* begins the visit, writes it, and only then is the camera wanted
 * - V4 "no thanks", or no answer in 30 s, leads back to the campaign and leaves no entry
 * - V5 a known code opens the notice and waits for *start*; within a visit it is chosen with colour and size
 * - V6 an unknown code gets a kind line and changes nothing else
 * - V7 where there is no reflection to show, the visit is a catalogue of pictures
 * - V10 choosing wears what the mirror can dress in; anything else is shown as its picture
 * - V11 trousers or a skirt, a top, a jumper, a jacket, a coat, each over the one before; a dress takes the place of top
 *   and bottom; what is put on takes off only what cannot be worn with it
 * - V12 a swipe changes what is worn for its neighbour: jumper and top, coat and jacket take each other's place too
 * - V13 what is taken off stays chosen
 * - V14 another colour is another try-on
 * - V15 a size carries over to products that come in it
 * - V16 a try-on is written once a garment has settled on the body, once for each colour put on
 * - V17 controls step aside when a garment was seen and nothing was touched for 20 s; any input brings them back
 * - V20 *bring me this size* needs a size; the same thing is asked once; at most three are open
 * - V21 the card appears at once; an id that comes after goodbye is taken back
 * - V22 answers of other visits change nothing
 * - V23 an open card can be taken back · V24 what cannot be asked says so · V25 closed cards are put away, by hand or after 45 s
 * - V30 a track lost for 5 s takes looks and lists away · V31 another body ends the visit and is asked first
 * - V32 nobody for 30 s ends it · V33 one hint on where to stand · V34 without camera, 90 s without a touch end it
 * - V40 the cabin's cover closes the camera at once · V41 only the shopper uncovers · V42 ten minutes end it
 * - V50 *done* ends it · V51 the end takes requests back, is written, and is forgotten, in this order
 * - V52 ten seconds later the campaign, in the place's language · V53 the way back leads to the notice
 * - V54 where the site wants it, every n-th goodbye asks one question · V55 its answer is written, of nobody, and takes no
 *   time from V52 · V56 left without an answer it is written as such
 * - V60 staff's "camera off" shows pictures at once · V61 so does trouble · V62 what heals by itself gets 6 s
 * - V63 well again, the visit gets its mirror back · V64 allowed again by staff, only the shopper turns it on
 * - V70 *which size?* is asked of the chosen product; nothing is measured before · V71 facing, then from the side, then
 *   the answer; no step waits for ever · V72 the height may be typed · V73 centimetres only in a cabin, on request, for 20 s
 * - V74 two looks are compared, frozen · V75 a turn of six seconds is replayed · V76 nothing of V70–V75 outlives the visit,
 *   the cover or the track; a panel that nobody touches closes
 */
export function advance(state: VisitState, action: VisitAction): Step {
  const awake = wakes(action) ? wake(state, action.atMs) : state;
  return withUnanswered(awake, followRule(awake, action));
}

function followRule(state: VisitState, action: VisitAction): Step {
  const { atMs } = action;
  switch (action.kind) {
    case "invite-taken":
      return state.phase.kind === "campaign" ? openNotice(state, action.by, null, atMs) : step(state);
    case "start":
      return start(state, action.visitId, atMs);
    case "no-thanks":
      return declineNotice(state);
    case "presence":
      return seePresence(state, action.here, atMs);
    case "scan":
      return scan(state, action.outcome, atMs);
    case "choose":
      return chooseProduct(state, action.productId, action.control, atMs);
    case "take-off":
      return takeOff(state, action.productId);
    case "colour":
      return setColour(state, action.productId, action.colourId, atMs);
    case "size":
      return setSize(state, action.productId, action.size);
    case "dressed":
      return dressed(state, atMs);
    case "ask":
      return ask(state, action.requestKind, atMs);
    case "asked":
      return asked(state, action.visitId, action.cardId, action.request, atMs);
    case "ask-failed":
      return askFailed(state, action.visitId, action.cardId, action.code, atMs);
    case "request-updated":
      return requestUpdated(state, action.request, atMs);
    case "cancel-card":
      return cancelCard(state, action.cardId);
    case "dismiss-card":
      return dismissCard(state, action.cardId);
    case "open-size":
      return openSize(state, atMs);
    case "size-step":
      return sizeStep(state, action.to, atMs);
    case "type-height":
      return typeHeight(state, action.heightCm, atMs);
    case "toggle-centimetres":
      return toggleCentimetres(state, atMs);
    case "measured":
      return measured(state, action.measured, atMs);
    case "compare":
      return compare(state, atMs);
    case "choose-look":
      return chooseLook(state, action.which, atMs);
    case "record-turn":
      return recordTurn(state, atMs);
    case "close-panel":
      return closePanel(state);
    case "language":
      return noted({ ...state, locale: action.locale }, "language");
    case "reach":
      return noted({ ...state, lowered: !state.lowered }, "reach");
    case "cover":
      return cover(state, atMs);
    case "uncover":
      return uncover(state, atMs);
    case "track-lost":
      return trackLost(state, atMs);
    case "another-body":
      return anotherBody(state, atMs);
    case "nobody":
      return state.phase.kind === "mirror" ? endVisit(state, "nobody", atMs) : step(state);
    case "framing":
      return step(state.framing === action.framing ? state : { ...state, framing: action.framing });
    case "end":
      return end(state, atMs);
    case "back":
      return state.phase.kind === "goodbye" ? openNotice(state, "touch", null, atMs) : step(state);
    case "answer-question":
      return answerQuestion(state, action.answer);
    case "place":
      return setPlace(state, action.place);
    case "catalogue":
      return step(withProducts(state, action.products));
    case "garment-failed":
      return step(withoutGarment(state, action.assetName));
    case "trouble":
      return meetTrouble(state, action.code, atMs);
    case "well":
      return getWell(state, atMs);
    case "input":
      return step(state);
    case "tick":
      return tick(state, atMs);
    default:
      return unreachable(action);
  }
}

function tick(state: VisitState, atMs: number): Step {
  const notice = tickNotice(state, atMs);
  const trouble = tickTrouble(notice.state, atMs);
  const panel = tickPanel(tickCards(trouble.state, atMs), atMs);
  return tickVisit(panel.state, atMs);
}

/** V50; at the goodbye itself it shortens the ten seconds. */
function end(state: VisitState, atMs: number): Step {
  if (state.phase.kind === "goodbye") return step(atCampaign(state));
  const visit = visitOf(state);
  if (visit === null) return step(state);
  const ended = endVisit(state, "goodbye", atMs);
  return step(
    ended.state,
    record("interact", { control: "end" }, { visitId: visit.visitId }),
    ...ended.effects,
  );
}

/** Writes an input that belongs to a visit; outside of one it is nobody's. */
function noted(state: VisitState, control: PayloadOf<"interact">["control"]): Step {
  const visit = visitOf(state);
  return visit === null
    ? step(state)
    : step(state, record("interact", { control }, { visitId: visit.visitId }));
}

/** A product that left the catalogue leaves the visit too; V10: what cannot be dressed in comes off. */
function withProducts(state: VisitState, products: VisitState["products"]): VisitState {
  const visit = visitOf(state);
  const next: VisitState = { ...state, products };
  if (visit === null) return next;
  return withVisit(next, {
    ...visit,
    chosenId: visit.chosenId !== null && products.has(visit.chosenId) ? visit.chosenId : null,
    worn: wornTogether(visit.worn, products),
    broughtIn: visit.broughtIn.filter((productId) => products.has(productId)),
  });
}

/** V10: what cannot be loaded cannot be worn; its products are shown as pictures. */
function withoutGarment(state: VisitState, assetName: string): VisitState {
  const products = new Map(
    Array.from(state.products, ([productId, product]) => [
      productId,
      product.garmentAsset === assetName ? { ...product, garmentAsset: null } : product,
    ]),
  );
  return withProducts(state, products);
}

const INPUTS: ReadonlySet<VisitAction["kind"]> = new Set<ShopperAction["kind"]>([
  "choose",
  "take-off",
  "colour",
  "size",
  "ask",
  "cancel-card",
  "dismiss-card",
  "open-size",
  "size-step",
  "type-height",
  "toggle-centimetres",
  "compare",
  "choose-look",
  "record-turn",
  "close-panel",
  "language",
  "reach",
  "cover",
  "uncover",
  "input",
]);

function wakes(action: VisitAction): boolean {
  return INPUTS.has(action.kind);
}

/** V17, V34: any input shows that somebody is there. */
function wake(state: VisitState, atMs: number): VisitState {
  if (state.phase.kind === "notice") return { ...state, phase: { ...state.phase, sinceMs: atMs } };
  const visit = visitOf(state);
  return visit === null ? state : withVisit(state, { ...visit, lastInputAtMs: atMs, quiet: false });
}
