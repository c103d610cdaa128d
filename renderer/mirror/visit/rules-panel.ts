import { unreachable } from "../../../main/base/assert.ts";
import { type Step, step } from "./effect.ts";
import {
  CENTIMETRES_MS,
  FRONT_FRAMES,
  HEIGHT_CM,
  PANEL_UNTOUCHED_MS,
  SIDE_FRAMES,
  SIZE_STEP_PATIENCE_MS,
  TURN_MS,
} from "./limits.ts";
import type { Measured, Panel } from "./panel.ts";
import { withVisit, wornTogether } from "./rules-wear.ts";
import { hasSizeChart, mayShowCentimetres } from "./size-question.ts";
import { type Visit, type VisitState, visitOf } from "./state.ts";

const NOTHING_MEASURED: Measured = { frontFrames: 0, sideFrames: 0, girths: null };

/** V70: *which size?* for the chosen product. Nothing was measured before this touch. */
export function openSize(state: VisitState, atMs: number): Step {
  const visit = inMirror(state);
  const product = state.products.get(visit?.chosenId ?? "");
  if (visit === null || product === undefined || !hasSizeChart(product)) return step(state);
  const known = visit.measured?.girths != null;
  const panel: Panel = {
    kind: "size",
    sinceMs: atMs,
    step: known ? "answer" : "front",
    centimetresSinceMs: null,
  };
  return step(withVisit(state, { ...visit, panel, measured: visit.measured ?? NOTHING_MEASURED }));
}

/** V71: facing first, then from the side; each step waits only so long. */
export function measured(state: VisitState, next: Measured, atMs: number): Step {
  const visit = inMirror(state);
  if (visit?.panel?.kind !== "size") return step(state);
  const { panel } = visit;
  const more: Visit = { ...visit, measured: next };
  if (panel.step === "front" && next.frontFrames >= FRONT_FRAMES) {
    return step(withVisit(state, { ...more, panel: { ...panel, step: "side", sinceMs: atMs } }));
  }
  if (panel.step === "side" && next.sideFrames >= SIDE_FRAMES) {
    return step(withVisit(state, { ...more, panel: { ...panel, step: "answer", sinceMs: atMs } }));
  }
  return step(withVisit(state, more));
}

/** V71: the shopper does not turn, or measures again. */
export function sizeStep(state: VisitState, to: "side" | "answer" | "height" | "front", atMs: number): Step {
  const visit = inMirror(state);
  if (visit?.panel?.kind !== "size") return step(state);
  const panel: Panel = { ...visit.panel, step: to, sinceMs: atMs };
  const again = to === "front" ? NOTHING_MEASURED : visit.measured;
  return step(withVisit(state, { ...visit, panel, measured: again }));
}

/** V72: the height as typed counts for this visit; what nobody's height is, is not taken. */
export function typeHeight(state: VisitState, heightCm: number | null, atMs: number): Step {
  const visit = inMirror(state);
  if (visit?.panel?.kind !== "size") return step(state);
  if (heightCm !== null && !isHeight(heightCm)) return step(state);
  const front = (visit.measured?.frontFrames ?? 0) >= FRONT_FRAMES;
  const panel: Panel = { ...visit.panel, step: front ? "answer" : "front", sinceMs: atMs };
  return step(withVisit(state, { ...visit, panel, heightCm }));
}

function isHeight(heightCm: number): boolean {
  return heightCm >= HEIGHT_CM.least && heightCm <= HEIGHT_CM.most;
}

/** V73: centimetres come where they are asked for, in a cabin, and go by themselves. */
export function toggleCentimetres(state: VisitState, atMs: number): Step {
  const visit = inMirror(state);
  if (visit?.panel?.kind !== "size" || !mayShowCentimetres(state.place.placement)) return step(state);
  const centimetresSinceMs = visit.panel.centimetresSinceMs === null ? atMs : null;
  return step(withVisit(state, { ...visit, panel: { ...visit.panel, centimetresSinceMs } }));
}

/** V74: the first touch keeps the look, the second lays it beside what is worn then. */
export function compare(state: VisitState, atMs: number): Step {
  const visit = inMirror(state);
  if (visit === null || visit.worn.length === 0) return step(state);
  const { kept, worn } = visit;
  if (kept === null || isSameLook(kept.worn, worn)) {
    const line = { kind: "look-kept", sinceMs: atMs } as const;
    const lookId = kept?.lookId ?? visit.nextLookId;
    const next = { ...visit, kept: { lookId, worn }, nextLookId: Math.max(visit.nextLookId, lookId + 1) };
    return step(withVisit({ ...state, line }, next));
  }
  return step(withVisit({ ...state, line: null }, { ...visit, panel: { kind: "compare", sinceMs: atMs } }));
}

/** V74: one of the two stays on the body; comparing begins anew. */
export function chooseLook(state: VisitState, which: "kept" | "worn", atMs: number): Step {
  const visit = inMirror(state);
  if (visit?.panel?.kind !== "compare" || visit.kept === null) return step(state);
  const worn =
    which === "worn"
      ? visit.worn
      : wornTogether(visit.kept.worn, state.products).map((garment) => ({ ...garment, wornAtMs: atMs }));
  const chosenId = worn.at(-1)?.productId ?? visit.chosenId;
  return step(withVisit(state, { ...visit, worn, chosenId, kept: null, panel: null }));
}

/** V75: six seconds of the mirror, in its memory alone. */
export function recordTurn(state: VisitState, atMs: number): Step {
  const visit = inMirror(state);
  if (visit === null) return step(state);
  const panel: Panel = { kind: "replay", sinceMs: atMs, stage: "recording" };
  return step(withVisit({ ...state, line: null }, { ...visit, panel }));
}

export function closePanel(state: VisitState): Step {
  const visit = visitOf(state);
  return visit === null || visit.panel === null
    ? step(state)
    : step(withVisit(state, { ...visit, panel: null }));
}

/** V71, V73, V75, V76: what passes by itself. */
export function tickPanel(state: VisitState, atMs: number): Step {
  const visit = inMirror(state);
  const panel = visit?.panel ?? null;
  if (visit === null || panel === null) return step(state);
  if (atMs - visit.lastInputAtMs >= PANEL_UNTOUCHED_MS && !isAtWork(panel)) return closePanel(state);
  const next = passed(panel, atMs);
  return step(next === panel ? state : withVisit(state, { ...visit, panel: next }));
}

function passed(panel: Panel, atMs: number): Panel {
  switch (panel.kind) {
    case "compare":
      return panel;
    case "replay":
      return panel.stage === "recording" && atMs - panel.sinceMs >= TURN_MS
        ? { ...panel, stage: "shown" }
        : panel;
    case "size": {
      const shownFor = panel.centimetresSinceMs === null ? 0 : atMs - panel.centimetresSinceMs;
      if (shownFor >= CENTIMETRES_MS) return { ...panel, centimetresSinceMs: null };
      const waits = panel.step === "front" || panel.step === "side";
      const tooLong = waits && atMs - panel.sinceMs >= SIZE_STEP_PATIENCE_MS;
      return tooLong ? { ...panel, step: "answer", sinceMs: atMs } : panel;
    }
    default:
      return unreachable(panel);
  }
}

/** Whoever turns or is measured touches nothing. */
function isAtWork(panel: Panel): boolean {
  if (panel.kind === "replay") return panel.stage === "recording";
  return panel.kind === "size" && (panel.step === "front" || panel.step === "side");
}

function isSameLook(a: Visit["worn"], b: Visit["worn"]): boolean {
  return (
    a.length === b.length &&
    a.every(({ productId, colourId }, at) => b[at]?.productId === productId && b[at]?.colourId === colourId)
  );
}

function inMirror(state: VisitState): Visit | null {
  return state.phase.kind === "mirror" ? state.phase.visit : null;
}
