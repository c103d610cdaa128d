import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atRest, type BareAction, begun, play, requestFor, VISIT_ID, wornIn } from "./fixtures.ts";
import { COVERED_MS, GOODBYE_MS, HEALING_PATIENCE_MS, UNTOUCHED_MS } from "./limits.ts";
import { cameraUse, canShowMirror } from "./rules-trouble.ts";
import { visitOf } from "./state.ts";

const choose: BareAction = { kind: "choose", productId: "tee", control: "choose-garment" };
const dressed = play(begun(), choose, { kind: "size", productId: "tee", size: "M" }).state;

describe("the body in front", () => {
  it("V30: a lost track takes looks and lists away, the visit stays", () => {
    const { state, effects } = play(dressed, { kind: "track-lost" });
    expect(visitOf(state)).toMatchObject({
      visitId: VISIT_ID,
      worn: [],
      chosenId: null,
      broughtIn: [],
      lastSize: null,
    });
    expect(visitOf(state)?.choices.size).toBe(0);
    expect(effects).toEqual([]);
  });

  it("V31: another body ends the visit, closes the camera and is asked first", () => {
    const { state, entries } = play(dressed, { kind: "another-body", atMs: 5_000 });
    expect(state.phase.kind).toBe("notice");
    expect(cameraUse(state)).toBe("closed");
    expect(entries).toMatchObject([
      { kind: "visit-end", payload: { reason: "another-body", durationMs: 5_000 } },
    ]);
  });

  it("V32: nobody there ends it", () => {
    const { state, entries } = play(dressed, { kind: "nobody" });
    expect(state.phase.kind).toBe("goodbye");
    expect(entries[0]?.payload).toMatchObject({ reason: "nobody" });
  });

  it("V33: one hint at a time, gone with the visit", () => {
    const hinted = play(dressed, { kind: "framing", framing: "too-close" }).state;
    expect(hinted.framing).toBe("too-close");
    expect(play(hinted, { kind: "end" }).state.framing).toBe("good");
  });

  it("V34: without a camera a long time without touch ends it", () => {
    const pictures = begun({ cameraOff: true });
    expect(play(pictures, { kind: "tick", atMs: UNTOUCHED_MS - 1 }).state.phase.kind).toBe("catalogue");
    expect(play(pictures, { kind: "tick", atMs: UNTOUCHED_MS }).state.phase.kind).toBe("goodbye");
    const touched = play(pictures, { kind: "input", atMs: 60_000 }, { kind: "tick", atMs: UNTOUCHED_MS });
    expect(touched.state.phase.kind).toBe("catalogue");
  });
});

describe("the cover", () => {
  it("V40: closes the camera at once, in a cabin only", () => {
    expect(play(begun(), { kind: "cover" }).state.phase.kind).toBe("mirror");
    const { state, entries } = play(begun({ placement: "cabin" }), { kind: "cover" });
    expect(cameraUse(state)).toBe("closed");
    expect(entries.map((entry) => entry.payload)).toEqual([
      { control: "cover" },
      { off: true, by: "shopper" },
    ]);
  });

  it("V41: only the shopper uncovers", () => {
    const covered = play(begun({ placement: "cabin" }), choose, { kind: "cover" }).state;
    for (const kind of ["well", "tick", "input", "track-lost", "nobody", "another-body"] as const) {
      expect(play(covered, { kind, atMs: 1_000 }).state.phase.kind).toBe("covered");
    }
    const open = play(covered, { kind: "uncover" }).state;
    expect(cameraUse(open)).toBe("mirror");
    expect(wornIn(open)).toEqual(["tee"]);
  });

  it("V42: ten minutes under the cover end the visit", () => {
    const covered = play(begun({ placement: "cabin" }), { kind: "cover" }).state;
    const { state, entries } = play(covered, { kind: "tick", atMs: COVERED_MS });
    expect(state.phase.kind).toBe("goodbye");
    expect(entries[0]?.payload).toMatchObject({ reason: "cover" });
  });
});

describe("the end", () => {
  it("V50, V51: takes requests back, writes the end, forgets, in this order", () => {
    const asked = play(
      dressed,
      { kind: "ask", requestKind: "size" },
      { kind: "asked", visitId: VISIT_ID, cardId: 1, request: requestFor("a") },
    ).state;
    const { state, effects } = play(asked, { kind: "end" });
    expect(effects.map((effect) => (effect.kind === "record" ? effect.entry.kind : effect.kind))).toEqual([
      "interact",
      "cancel-request",
      "visit-end",
      "forget-visit",
    ]);
    expect(cameraUse(state)).toBe("closed");
    expect(JSON.stringify(state.phase)).not.toContain(VISIT_ID);
  });

  it("V52: ten seconds later the campaign, in the place's language", () => {
    const end: BareAction[] = [{ kind: "language", locale: "de" }, { kind: "reach" }, { kind: "end" }];
    const gone = play(dressed, ...end).state;
    expect(gone).toMatchObject({ phase: { kind: "goodbye" }, locale: "de" });
    const rest = play(gone, { kind: "tick", atMs: GOODBYE_MS }).state;
    expect(rest).toMatchObject({ phase: { kind: "campaign" }, locale: "en", lowered: false });
  });

  it("V53: the way back leads to the notice, not to the camera", () => {
    const back = play(dressed, { kind: "end" }, { kind: "back" }).state;
    expect(back.phase.kind).toBe("notice");
    expect(cameraUse(back)).toBe("closed");
  });

  it("V51: whatever happens, nothing of a visit outlives it", () => {
    const any: fc.Arbitrary<BareAction> = fc.constantFrom<BareAction>(
      choose,
      { kind: "choose", productId: "gown", control: "next-garment" },
      { kind: "size", productId: "tee", size: "L" },
      { kind: "ask", requestKind: "adviser" },
      { kind: "track-lost" },
      { kind: "trouble", code: "vision-crashed" },
      { kind: "well" },
      { kind: "cover" },
      { kind: "uncover" },
      { kind: "dressed" },
      { kind: "scan", outcome: { kind: "unknown" } },
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (actions) => {
        const { state } = play(begun({ placement: "cabin" }), ...actions, { kind: "end" });
        return state.phase.kind === "goodbye" && !JSON.stringify(state).includes(VISIT_ID);
      }),
    );
  });
});

describe("trouble", () => {
  it("V60, V64: staff's camera off shows pictures at once, and only the shopper turns it on again", () => {
    const place = dressed.place;
    const off = play(dressed, { kind: "place", place: { ...place, cameraOff: true } }).state;
    expect(off.phase.kind).toBe("catalogue");
    expect(cameraUse(off)).toBe("closed");
    expect(play(off, { kind: "uncover" }).state.phase.kind).toBe("catalogue");
    const allowed = play(off, { kind: "place", place }).state;
    expect(cameraUse(allowed)).toBe("closed");
    expect(play(allowed, { kind: "uncover" }).state.phase.kind).toBe("mirror");
  });

  it("V64: what heals does not open a camera that staff had closed", () => {
    const { place } = dressed;
    const closedOnce = play(
      dressed,
      { kind: "place", place: { ...place, cameraOff: true } },
      { kind: "place", place },
    ).state;
    const ill = play(closedOnce, { kind: "trouble", code: "gl-lost" }).state;
    expect(cameraUse(ill)).toBe("closed");
    const well = play(ill, { kind: "well" }).state;
    expect([well.phase.kind, cameraUse(well)]).toEqual(["catalogue", "closed"]);
    expect([closedOnce, ill, well].map(canShowMirror)).toEqual([true, false, true]);
    expect(cameraUse(play(well, { kind: "uncover" }).state)).toBe("mirror");
  });

  it("V60: the place's language is followed until the shopper chose one", () => {
    const place = { ...dressed.place, locale: "fr" } as const;
    expect(play(dressed, { kind: "place", place }).state.locale).toBe("fr");
    const chosen = play(dressed, { kind: "language", locale: "de" }, { kind: "place", place }).state;
    expect(chosen.locale).toBe("de");
  });

  it.each(["camera-busy", "camera-refused", "no-gl", "weights-missing", "weights-corrupt"] as const)(
    "V61: %s shows pictures at once",
    (code) => {
      const { state } = play(dressed, { kind: "trouble", code });
      expect(state.phase.kind).toBe("catalogue");
      expect(wornIn(state)).toEqual([]);
    },
  );

  it.each(["camera-ended", "vision-crashed", "gl-lost"] as const)("V62, V63: %s gets a moment", (code) => {
    const ill = play(dressed, { kind: "trouble", code }).state;
    expect(ill.phase.kind).toBe("mirror");
    expect(play(ill, { kind: "well" }).state).toMatchObject({ phase: { kind: "mirror" }, trouble: null });
    const late = play(ill, { kind: "tick", atMs: HEALING_PATIENCE_MS }).state;
    expect(late.phase.kind).toBe("catalogue");
    expect(cameraUse(late)).toBe("mirror");
    expect(play(late, { kind: "well" }).state.phase.kind).toBe("mirror");
  });

  it("V61: trouble at the campaign waits for a visit", () => {
    expect(play(atRest(), { kind: "trouble", code: "camera-missing" }).state.phase.kind).toBe("campaign");
  });
});
