import { describe, expect, it } from "vitest";
import { atRest, type BareAction, begun, play, productFor, VISIT_ID, wornIn } from "./fixtures.ts";
import {
  CENTIMETRES_MS,
  FRONT_FRAMES,
  PANEL_UNTOUCHED_MS,
  SIDE_FRAMES,
  SIZE_STEP_PATIENCE_MS,
  TURN_MS,
} from "./limits.ts";
import type { Measured } from "./panel.ts";
import { type Visit, type VisitState, visitOf } from "./state.ts";

const choose = (productId: string): BareAction => ({ kind: "choose", productId, control: "choose-garment" });
const OPEN: BareAction = { kind: "open-size" };
const around = (cm: number) => ({ cm, lowCm: cm - 3, highCm: cm + 3 });
const GIRTHS = { chest: around(97), waist: around(80), hip: around(99) };

function seen(frontFrames: number, sideFrames = 0, girths: Measured["girths"] = null): BareAction {
  return { kind: "measured", measured: { frontFrames, sideFrames, girths } };
}
function visit(state: VisitState): Visit {
  const running = visitOf(state);
  if (running === null) throw new Error("No visit.");
  return running;
}
const panel = (state: VisitState) => visit(state).panel;
const tick = (atMs: number): BareAction => ({ kind: "tick", atMs });

/** A shopper who asked for the size and turned. */
function answered(place: Parameters<typeof begun>[0] = {}): VisitState {
  const full = seen(FRONT_FRAMES, SIDE_FRAMES, GIRTHS);
  return play(begun(place), choose("tee"), OPEN, seen(FRONT_FRAMES), full).state;
}

describe("which size", () => {
  it("V70 is asked of the chosen product, and nothing is measured before", () => {
    expect(panel(play(begun(), OPEN).state)).toBeNull();
    const before = play(begun(), choose("tee"), seen(FRONT_FRAMES, SIDE_FRAMES, GIRTHS)).state;
    expect(visit(before).measured).toBeNull();
    expect(panel(play(before, OPEN).state)).toMatchObject({ kind: "size", step: "front" });
  });

  it("V70 is not asked of a product whose chart says nothing of the body", () => {
    const plain = { ...productFor("tee", "top-short"), sizeChart: [] };
    const state: VisitState = { ...begun(), products: new Map([["tee", plain]]) };
    expect(panel(play(state, choose("tee"), OPEN).state)).toBeNull();
  });

  it("V70 writes nothing: no entry knows that it was asked, or what was measured", () => {
    const { entries } = play(begun(), choose("tee"), OPEN, seen(FRONT_FRAMES), seen(9, SIDE_FRAMES, GIRTHS), {
      kind: "type-height",
      heightCm: 172,
    });
    expect(entries.map(({ kind, payload }) => [kind, payload])).toEqual([
      ["interact", { control: "choose-garment" }],
    ]);
  });

  it("V71 goes from the front to the side to the answer", () => {
    const asked = play(begun(), choose("tee"), OPEN).state;
    expect(panel(play(asked, seen(FRONT_FRAMES - 1)).state)).toMatchObject({ step: "front" });
    const turned = play(asked, seen(FRONT_FRAMES)).state;
    expect(panel(turned)).toMatchObject({ step: "side" });
    expect(panel(play(turned, { kind: "size-step", to: "answer" }).state)).toMatchObject({ step: "answer" });
    expect(panel(play(turned, seen(9, SIDE_FRAMES)).state)).toMatchObject({ step: "answer" });
  });

  it("V71 waits for nobody for ever", () => {
    const asked = play(begun(), choose("tee"), OPEN).state;
    expect(panel(play(asked, tick(SIZE_STEP_PATIENCE_MS - 1)).state)).toMatchObject({ step: "front" });
    expect(panel(play(asked, tick(SIZE_STEP_PATIENCE_MS)).state)).toMatchObject({ step: "answer" });
  });

  it("V71 is answered at once for the next garment, and measured anew on request", () => {
    const again = play(answered(), { kind: "close-panel" }, choose("shirt"), OPEN).state;
    expect(panel(again)).toMatchObject({ kind: "size", step: "answer" });
    const anew = play(again, { kind: "size-step", to: "front" }).state;
    expect(visit(anew).measured).toEqual({ frontFrames: 0, sideFrames: 0, girths: null });
  });

  it.each([129, 221, Number.NaN])("V72 takes no height of %d cm", (heightCm) => {
    const state = play(
      answered(),
      { kind: "size-step", to: "height" },
      { kind: "type-height", heightCm },
    ).state;
    expect(visit(state).heightCm).toBeNull();
  });

  it("V72 keeps the typed height for the visit and goes on where it was", () => {
    const early = play(begun(), choose("tee"), OPEN, { kind: "type-height", heightCm: 172 }).state;
    expect(visit(early).heightCm).toBe(172);
    expect(panel(early)).toMatchObject({ step: "front" });
    const late = play(answered(), { kind: "type-height", heightCm: 172 }).state;
    expect(panel(late)).toMatchObject({ step: "answer" });
  });

  it("V73 shows centimetres in a cabin only, only on request, and not for long", () => {
    const toggle: BareAction = { kind: "toggle-centimetres", atMs: 1_000 };
    expect(panel(answered({ placement: "cabin" }))).toMatchObject({ centimetresSinceMs: null });
    expect(panel(play(answered({ placement: "floor" }), toggle).state)).toMatchObject({
      centimetresSinceMs: null,
    });
    const shown = play(answered({ placement: "cabin" }), toggle).state;
    expect(panel(shown)).toMatchObject({ centimetresSinceMs: 1_000 });
    expect(panel(play(shown, tick(1_000 + CENTIMETRES_MS)).state)).toMatchObject({
      centimetresSinceMs: null,
    });
    expect(panel(play(shown, toggle).state)).toMatchObject({ centimetresSinceMs: null });
  });
});

describe("two looks", () => {
  const COMPARE: BareAction = { kind: "compare" };

  it("V74 keeps the first, lays the second beside it, and wears the one that is chosen", () => {
    const kept = play(begun(), choose("tee"), COMPARE).state;
    expect(kept.line?.kind).toBe("look-kept");
    expect(panel(kept)).toBeNull();
    const both = play(kept, choose("gown"), COMPARE).state;
    expect(panel(both)).toMatchObject({ kind: "compare" });
    expect(wornIn(play(both, { kind: "choose-look", which: "worn" }).state)).toEqual(["gown"]);
    const back = play(both, { kind: "choose-look", which: "kept" }).state;
    expect(wornIn(back)).toEqual(["tee"]);
    expect(visit(back)).toMatchObject({ kept: null, panel: null, chosenId: "tee" });
  });

  it("V74 another colour is another look; the same look is not", () => {
    const kept = play(begun(), choose("tee"), COMPARE).state;
    expect(panel(play(kept, COMPARE).state)).toBeNull();
    const dyed = play(kept, { kind: "colour", productId: "tee", colourId: "moss" }, COMPARE).state;
    expect(panel(dyed)).toMatchObject({ kind: "compare" });
  });

  it("V74 needs something worn, and does not wear what is gone from the catalogue", () => {
    expect(visit(play(begun(), COMPARE).state).kept).toBeNull();
    const both = play(begun(), choose("tee"), COMPARE, choose("gown"), COMPARE).state;
    const products = new Map(both.products);
    products.delete("tee");
    const back = play(both, { kind: "catalogue", products }, { kind: "choose-look", which: "kept" }).state;
    expect(wornIn(back)).toEqual([]);
  });

  it("V74 a new look has a new id, so that no old picture can stand for it", () => {
    const first = play(begun(), choose("tee"), COMPARE).state;
    const second = play(
      first,
      choose("gown"),
      COMPARE,
      { kind: "choose-look", which: "worn" },
      COMPARE,
    ).state;
    expect(visit(second).kept?.lookId).not.toBe(visit(first).kept?.lookId);
  });
});

describe("a turn", () => {
  const RECORD: BareAction = { kind: "record-turn", atMs: 500 };

  it("V75 records for six seconds and is then shown", () => {
    const recording = play(begun(), choose("tee"), RECORD).state;
    expect(panel(play(recording, tick(500 + TURN_MS - 1)).state)).toMatchObject({ stage: "recording" });
    expect(panel(play(recording, tick(500 + TURN_MS)).state)).toMatchObject({ stage: "shown" });
  });

  it("V75 is recorded anew under another id", () => {
    const shown = play(begun(), choose("tee"), RECORD, tick(500 + TURN_MS)).state;
    expect(panel(play(shown, { ...RECORD, atMs: 9_000 }).state)).toMatchObject({
      stage: "recording",
      sinceMs: 9_000,
    });
  });
});

describe("V76 of panels, girths, height and pictures nothing is left", () => {
  const NOTHING = { panel: null, measured: null, heightCm: null, kept: null };
  const full = (place: Parameters<typeof begun>[0] = {}) =>
    play(
      answered(place),
      { kind: "type-height", heightCm: 172 },
      { kind: "compare" },
      { kind: "record-turn" },
    ).state;

  it.each<[string, BareAction, Parameters<typeof begun>[0]]>([
    ["a track that was lost", { kind: "track-lost" }, {}],
    ["the cover", { kind: "cover" }, { placement: "cabin" }],
    ["staff's camera off", { kind: "place", place: { ...atRest().place, cameraOff: true } }, {}],
    ["trouble", { kind: "trouble", code: "camera-refused" }, {}],
  ])("after %s", (_, action, place) => {
    const before = full(place);
    expect(visit(before).measured?.girths).not.toBeNull();
    expect(visit(play(before, action).state)).toMatchObject(NOTHING);
  });

  it.each<BareAction>([{ kind: "end" }, { kind: "nobody" }, { kind: "another-body" }])(
    "after the visit ($kind): the next one begins with nothing",
    (end) => {
      const over = play(full(), end).state;
      expect(JSON.stringify(over.phase)).not.toMatch(/girths|172|chest/);
      const phase = over.phase.kind === "goodbye" ? play(over, { kind: "back" }).state : over;
      expect(visit(play(phase, { kind: "start", visitId: VISIT_ID }).state)).toMatchObject(NOTHING);
    },
  );

  it("a panel that nobody touches closes; who turns or is measured touches nothing", () => {
    const shown = play(begun(), choose("tee"), { kind: "record-turn" }, tick(TURN_MS)).state;
    expect(panel(play(shown, tick(PANEL_UNTOUCHED_MS)).state)).toBeNull();
    const answer = answered();
    expect(panel(play(answer, tick(PANEL_UNTOUCHED_MS)).state)).toBeNull();
  });

  it("keeps the controls from stepping aside while a panel is open", () => {
    const looked = play(begun(), choose("tee"), { kind: "dressed" }, OPEN, {
      kind: "size-step",
      to: "answer",
    }).state;
    expect(visit(play(looked, tick(21_000)).state).quiet).toBe(false);
  });
});
