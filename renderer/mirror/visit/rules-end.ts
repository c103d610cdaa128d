import { unreachable } from "../../../main/base/assert.ts";
import type { VisitEndReason } from "../../../main/ledger/schema/entry.ts";
import { type Step, step, type VisitEffect } from "./effect.ts";
import { COVERED_MS, GOODBYE_MS, LINE_MS, QUIET_AFTER_MS, UNTOUCHED_MS } from "./limits.ts";
import { NO_PANEL } from "./panel.ts";
import { record } from "./record.ts";
import { cancelOf } from "./rules-ask.ts";
import { openNotice } from "./rules-begin.ts";
import { turnOf } from "./rules-question.ts";
import { withVisit } from "./rules-wear.ts";
import { type Visit, type VisitState, visitOf } from "./state.ts";

/** V50, V51: the visit ends and everything of it is dropped; the goodbye says so in the shopper's language. */
export function endVisit(state: VisitState, reason: VisitEndReason, atMs: number): Step {
  const visit = visitOf(state);
  if (visit === null) return step(state);
  const { question, unaskedGoodbyes } = turnOf(state, reason);
  const phase = { kind: "goodbye", sinceMs: atMs, reason, question } as const;
  return step(
    { ...state, phase, unaskedGoodbyes, framing: "good", line: null },
    ...effectsOfEnd(visit, reason, atMs),
  );
}

/** V31: somebody else stands there: the visit ends, and who is there now is asked first. */
export function anotherBody(state: VisitState, atMs: number): Step {
  const visit = visitOf(state);
  if (visit === null || state.phase.kind !== "mirror") return step(state);
  const notice = openNotice({ ...state, locale: state.place.locale, framing: "good" }, "touch", null, atMs);
  return step(notice.state, ...effectsOfEnd(visit, "another-body", atMs));
}

/** V30: the track was lost for long enough that whoever comes next may be somebody else. */
export function trackLost(state: VisitState, atMs: number): Step {
  const visit = visitOf(state);
  if (visit === null || state.phase.kind !== "mirror") return step(state);
  if (isEmpty(visit)) return step(state);
  const line = { kind: "looks-cleared", sinceMs: atMs } as const;
  return step(withVisit({ ...state, framing: "good", line }, cleared(visit)));
}

/** V32, V34, V42, V52 and the passing of lines. */
export function tickVisit(state: VisitState, atMs: number): Step {
  const faded =
    state.line !== null && atMs - state.line.sinceMs >= LINE_MS ? { ...state, line: null } : state;
  const { phase } = faded;
  switch (phase.kind) {
    case "campaign":
    case "notice":
      return step(faded);
    case "goodbye":
      return atMs - phase.sinceMs < GOODBYE_MS ? step(faded) : step(atCampaign(faded));
    case "covered":
      return atMs - phase.visit.lastInputAtMs < COVERED_MS ? step(faded) : endVisit(faded, "cover", atMs);
    case "catalogue":
      return atMs - phase.visit.lastInputAtMs < UNTOUCHED_MS ? step(faded) : endVisit(faded, "nobody", atMs);
    case "mirror":
      return step(stepAside(faded, phase.visit, atMs));
    default:
      return unreachable(phase);
  }
}

/** V52, V53: nothing of the visit is left. */
export function atCampaign(state: VisitState): VisitState {
  const { locale } = state.place;
  const rest = { lowered: false, line: null, framing: "good", leaveAlone: true } as const;
  return { ...state, phase: { kind: "campaign" }, locale, ...rest };
}

/** V17: the controls step aside from a garment that was seen and is being looked at. */
function stepAside(state: VisitState, visit: Visit, atMs: number): VisitState {
  const looked = visit.worn.length > 0 && visit.worn.every((garment) => garment.seen);
  const still = atMs - visit.lastInputAtMs >= QUIET_AFTER_MS;
  if (visit.quiet || visit.panel !== null || !looked || !still) return state;
  return withVisit(state, { ...visit, quiet: true });
}

function effectsOfEnd(visit: Visit, reason: VisitEndReason, atMs: number): VisitEffect[] {
  const durationMs = Math.max(0, Math.round(atMs - visit.beganAtMs));
  return [
    ...visit.cards.flatMap(cancelOf),
    record("visit-end", { reason, durationMs }, { visitId: visit.visitId }),
    { kind: "forget-visit", visitId: visit.visitId },
  ];
}

/** Nothing that whoever comes next could see. */
function isEmpty(visit: Visit): boolean {
  const { worn, broughtIn, chosenId, choices, panel, measured, kept } = visit;
  const unchosen = worn.length === 0 && broughtIn.length === 0 && chosenId === null && choices.size === 0;
  return unchosen && panel === null && measured === null && kept === null;
}

function cleared(visit: Visit): Visit {
  return {
    ...visit,
    chosenId: null,
    choices: new Map(),
    lastSize: null,
    worn: [],
    broughtIn: [],
    quiet: false,
    ...NO_PANEL,
  };
}
