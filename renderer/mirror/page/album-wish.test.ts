import { describe, expect, it } from "vitest";
import { type BareAction, begun, play } from "../visit/fixtures.ts";
import { TURN_MS } from "../visit/limits.ts";
import { wishOf } from "./album-wish.ts";

const NOTHING = { keptId: null, wornId: null, turnId: null, recording: false };
const choose = (productId: string): BareAction => ({ kind: "choose", productId, control: "choose-garment" });

describe("wishOf", () => {
  it("wants no picture until one is asked for", () => {
    expect(wishOf(play(begun(), choose("tee")).state)).toEqual(NOTHING);
  });

  it("wants the kept look, and beside it what is worn once both are compared", () => {
    const kept = play(begun(), choose("tee"), { kind: "compare" }).state;
    expect(wishOf(kept)).toEqual({ ...NOTHING, keptId: 1 });
    const both = play(kept, choose("gown"), { kind: "compare", atMs: 70 }).state;
    expect(wishOf(both)).toEqual({ ...NOTHING, keptId: 1, wornId: 70 });
    expect(wishOf(play(both, { kind: "choose-look", which: "kept" }).state)).toEqual(NOTHING);
  });

  it("wants a turn while it is recorded and shown, and never outside of the mirror", () => {
    const recording = play(begun({ placement: "cabin" }), choose("tee"), {
      kind: "record-turn",
      atMs: 30,
    }).state;
    expect(wishOf(recording)).toEqual({ ...NOTHING, turnId: 30, recording: true });
    const shown = play(recording, { kind: "tick", atMs: 30 + TURN_MS }).state;
    expect(wishOf(shown)).toEqual({ ...NOTHING, turnId: 30 });
    for (const kind of ["close-panel", "cover", "end"] as const)
      expect(wishOf(play(shown, { kind }).state)).toEqual(NOTHING);
  });
});
