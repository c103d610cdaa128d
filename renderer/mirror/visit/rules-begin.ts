import { mayCountPresence } from "../../../content/schema/country-profile.ts";
import { unreachable } from "../../../main/base/assert.ts";
import type { ScanOutcome } from "../../../main/bridge/contract/mirror.ts";
import { type Step, step } from "./effect.ts";
import { NOTICE_PATIENCE_MS } from "./limits.ts";
import { NO_PANEL } from "./panel.ts";
import { record } from "./record.ts";
import { chooseVariant } from "./rules-wear.ts";
import type { BegunBy, Visit, VisitState, Waiting } from "./state.ts";

/** V1, V2, V5: the notice opens over the campaign; the camera stays closed. */
export function openNotice(state: VisitState, by: BegunBy, waiting: Waiting | null, atMs: number): Step {
  return step({ ...state, line: null, phase: { kind: "notice", by, sinceMs: atMs, waiting } });
}

/** V3, V7: *start* begins the visit. */
export function start(state: VisitState, visitId: string, atMs: number): Step {
  const { phase } = state;
  if (phase.kind !== "notice") return step(state);
  const visit: Visit = {
    visitId,
    by: phase.by,
    beganAtMs: atMs,
    chosenId: null,
    choices: new Map(),
    lastSize: null,
    worn: [],
    broughtIn: [],
    cards: [],
    lastInputAtMs: atMs,
    quiet: false,
    ...NO_PANEL,
    closedByStaff: state.place.cameraOff,
  };
  const kind = hasReflection(state) ? "mirror" : "catalogue";
  const begun: VisitState = { ...state, framing: "good", line: null, phase: { kind, sinceMs: atMs, visit } };
  const effects = [
    record("visit-begin", { by: phase.by, locale: state.locale }, { visitId }),
    record("interact", { control: "start" }, { visitId }),
  ];
  const first = phase.waiting === null ? step(begun) : chooseVariant(begun, phase.waiting, atMs);
  return step(first.state, ...effects, ...first.effects);
}

/** Whether a visit can show a reflection now; trouble that heals by itself does not count. */
function hasReflection(state: VisitState): boolean {
  return !state.place.cameraOff && state.trouble === null;
}

/** V4: no answer, or "no thanks", leads back and leaves no trace. */
export function declineNotice(state: VisitState): Step {
  if (state.phase.kind !== "notice") return step(state);
  return step({ ...state, phase: { kind: "campaign" }, locale: state.place.locale, leaveAlone: true });
}

/** V4: the notice does not wait for ever. */
export function tickNotice(state: VisitState, atMs: number): Step {
  if (state.phase.kind !== "notice" || atMs - state.phase.sinceMs < NOTICE_PATIENCE_MS) return step(state);
  return step({ ...state, phase: { kind: "campaign" }, locale: state.place.locale, lowered: false });
}

/** V2: somebody stands there, or has gone. */
export function seePresence(state: VisitState, here: boolean, atMs: number): Step {
  if (!here) return step(state.leaveAlone ? { ...state, leaveAlone: false } : state);
  const { profile, placement } = state.place;
  const invites = profile === "adapt-by-presence" && mayCountPresence(profile, placement);
  if (!invites || state.leaveAlone || state.phase.kind !== "campaign") return step(state);
  return openNotice(state, "presence", null, atMs);
}

/** V5, V6: a code was read. */
export function scan(state: VisitState, outcome: ScanOutcome, atMs: number): Step {
  if (outcome.kind === "unknown" || !state.products.has(outcome.productId)) {
    return step({ ...state, line: { kind: "unknown-code", sinceMs: atMs } });
  }
  const waiting = { productId: outcome.productId, variantId: outcome.variantId };
  switch (state.phase.kind) {
    case "campaign":
    case "goodbye":
      return openNotice(state, "scan", waiting, atMs);
    case "notice":
      return step({ ...state, line: null, phase: { ...state.phase, waiting, sinceMs: atMs } });
    case "mirror":
    case "covered":
    case "catalogue":
      return chooseVariant({ ...state, line: null }, waiting, atMs);
    default:
      return unreachable(state.phase);
  }
}
