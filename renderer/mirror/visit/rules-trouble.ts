import { mayCountPresence } from "../../../content/schema/country-profile.ts";
import { unreachable } from "../../../main/base/assert.ts";
import { type Step, step } from "./effect.ts";
import { HEALING_PATIENCE_MS } from "./limits.ts";
import { NO_PANEL } from "./panel.ts";
import { record } from "./record.ts";
import { withVisit } from "./rules-wear.ts";
import { type Place, type Visit, type VisitState, visitOf } from "./state.ts";
import { healsByItself, keepsCameraWanted, type Trouble } from "./trouble.ts";

/** V60: what the place says changed. Staff's "camera off" turns a reflection into pictures at once. */
export function setPlace(state: VisitState, place: Place): Step {
  const untouched = state.locale === state.place.locale || state.phase.kind === "campaign";
  const next: VisitState = { ...state, place, locale: untouched ? place.locale : state.locale };
  if (!place.cameraOff) return step(next);
  const closed = toCatalogue(next);
  const visit = visitOf(closed);
  return step(visit === null ? closed : withVisit(closed, { ...visit, closedByStaff: true }));
}

/** V61, V62: what heals by itself gets a moment, anything else becomes the catalogue. */
export function meetTrouble(state: VisitState, code: Trouble, atMs: number): Step {
  if (state.trouble?.code === code) return step(state);
  const next: VisitState = { ...state, trouble: { code, sinceMs: state.trouble?.sinceMs ?? atMs } };
  return step(healsByItself(code) && state.phase.kind !== "catalogue" ? next : toCatalogue(next));
}

/** V62: the moment has passed. */
export function tickTrouble(state: VisitState, atMs: number): Step {
  if (state.phase.kind !== "mirror" || state.trouble === null) return step(state);
  return step(atMs - state.trouble.sinceMs < HEALING_PATIENCE_MS ? state : toCatalogue(state));
}

/** V63, V64: the parts are well again; a visit gets its mirror back, unless staff had closed the camera. */
export function getWell(state: VisitState, atMs: number): Step {
  if (state.trouble === null) return step(state);
  const well: VisitState = { ...state, trouble: null };
  if (well.phase.kind !== "catalogue" || well.phase.visit.closedByStaff) return step(well);
  return step({ ...well, phase: { ...well.phase, kind: "mirror", sinceMs: atMs } });
}

/** V40: the cabin's cover closes the camera at once. */
export function cover(state: VisitState, atMs: number): Step {
  const { phase } = state;
  if (state.place.placement !== "cabin" || phase.kind !== "mirror") return step(state);
  const { visitId } = phase.visit;
  const visit: Visit = { ...phase.visit, ...NO_PANEL };
  return step(
    { ...state, phase: { kind: "covered", sinceMs: atMs, visit }, framing: "good" },
    record("interact", { control: "cover" }, { visitId }),
    record("camera", { off: true, by: "shopper" }, { visitId }),
  );
}

/** V41, V64: the shopper alone opens it again, from under the cover or after staff allowed it again. */
export function uncover(state: VisitState, atMs: number): Step {
  const visit = visitOf(state);
  const { phase } = state;
  if (visit === null || !("visit" in phase) || phase.kind === "mirror" || state.place.cameraOff)
    return step(state);
  if (phase.kind === "catalogue" && state.trouble !== null) return step(state);
  const kind = state.trouble === null || healsByItself(state.trouble.code) ? "mirror" : "catalogue";
  const opened: Visit = { ...visit, closedByStaff: false };
  return step(
    { ...state, phase: { ...phase, kind, sinceMs: atMs, visit: opened } },
    record("interact", { control: "uncover" }, { visitId: visit.visitId }),
    record("camera", { off: false, by: "shopper" }, { visitId: visit.visitId }),
  );
}

/** V64: whether the shopper can turn pictures into the mirror: nothing is in its way but the shopper's own touch. */
export function canShowMirror({ phase, place, trouble }: VisitState): boolean {
  return phase.kind === "catalogue" && trouble === null && !place.cameraOff;
}

/** What the camera may be used for. `presence`: counting outside a visit, where the profile allows it. */
export type CameraUse = "closed" | "mirror" | "presence";

/** Whether the camera may and should be open now. Everything that opens or closes it asks this alone. */
export function cameraUse(state: VisitState): CameraUse {
  const { place, phase, trouble } = state;
  if (place.cameraOff) return "closed";
  const mayHeal = trouble === null || keepsCameraWanted(trouble.code);
  switch (phase.kind) {
    case "mirror":
      return mayHeal ? "mirror" : "closed";
    case "catalogue":
      return trouble !== null && mayHeal && !phase.visit.closedByStaff ? "mirror" : "closed";
    case "campaign":
    case "notice":
      return mayHeal && mayCountPresence(place.profile, place.placement) ? "presence" : "closed";
    case "covered":
    case "goodbye":
      return "closed";
    default:
      return unreachable(phase);
  }
}

/** Pictures in the place of the reflection. Looks come off: nothing is on the body any more. */
function toCatalogue(state: VisitState): VisitState {
  const { phase } = state;
  if (phase.kind !== "mirror") return state;
  const shown: VisitState = { ...state, phase: { ...phase, kind: "catalogue" }, framing: "good" };
  return withVisit(shown, { ...phase.visit, worn: [], quiet: false, ...NO_PANEL });
}
