import { describe, expect, it } from "vitest";
import { atRest, begun, play, VISIT_ID, wornIn } from "./fixtures.ts";
import { NOTICE_PATIENCE_MS } from "./limits.ts";
import { cameraUse } from "./rules-trouble.ts";
import { visitOf } from "./state.ts";

const known = { kind: "known", productId: "tee", variantId: "tee-moss-m", garment: true } as const;

describe("beginning", () => {
  it("V1: a touch opens the notice and leaves the camera closed", () => {
    const { state, effects } = play(atRest(), { kind: "invite-taken", by: "touch" });
    expect(state.phase.kind).toBe("notice");
    expect(cameraUse(state)).toBe("closed");
    expect(effects).toEqual([]);
  });

  it.each([
    ["adapt-by-presence", "floor", "notice"],
    ["adapt-by-presence", "cabin", "campaign"],
    ["stats-only", "floor", "campaign"],
    ["off", "floor", "campaign"],
  ] as const)("V2: presence under %s in a %s leads to the %s", (profile, placement, phase) => {
    expect(play(atRest({ profile, placement }), { kind: "presence", here: true }).state.phase.kind).toBe(
      phase,
    );
  });

  it("V2: who declined is left alone until nobody is there", () => {
    const rest = atRest({ profile: "adapt-by-presence" });
    const declined = play(rest, { kind: "presence", here: true }, { kind: "no-thanks" }).state;
    expect(play(declined, { kind: "presence", here: true }).state.phase.kind).toBe("campaign");
    const next = play(declined, { kind: "presence", here: false }, { kind: "presence", here: true });
    expect(next.state.phase.kind).toBe("notice");
  });

  it.each([
    ["off", "floor", "closed"],
    ["stats-only", "floor", "presence"],
    ["adapt-by-presence", "floor", "presence"],
    ["adapt-by-presence", "cabin", "closed"],
  ] as const)("V3: outside a visit the camera under %s in a %s is %s", (profile, placement, use) => {
    expect(cameraUse(atRest({ profile, placement }))).toBe(use);
  });

  it("V3: start begins the visit, writes it, and wants the camera", () => {
    const opened = play(atRest(), { kind: "invite-taken", by: "keyboard" }).state;
    const { state, entries } = play(opened, { kind: "start", visitId: VISIT_ID });
    expect(cameraUse(state)).toBe("mirror");
    expect(entries.map((entry) => entry.kind)).toEqual(["visit-begin", "interact"]);
    expect(entries[0]).toMatchObject({ visitId: VISIT_ID, payload: { by: "keyboard", locale: "en" } });
  });

  it("V3: start means nothing anywhere else", () => {
    const rest = atRest();
    expect(play(rest, { kind: "start", visitId: VISIT_ID }).state).toBe(rest);
  });

  it("V4: no thanks, or no answer, leads back without a trace", () => {
    const opened = play(
      atRest(),
      { kind: "invite-taken", by: "touch" },
      { kind: "language", locale: "fr" },
    ).state;
    const declined = play(opened, { kind: "no-thanks" });
    expect(declined.state).toMatchObject({ phase: { kind: "campaign" }, locale: "en" });
    expect(declined.effects).toEqual([]);
    const late = play(opened, { kind: "tick", atMs: NOTICE_PATIENCE_MS });
    expect(late.state.phase.kind).toBe("campaign");
    expect(play(opened, { kind: "tick", atMs: NOTICE_PATIENCE_MS - 1 }).state.phase.kind).toBe("notice");
  });

  it("V5: a scan opens the notice, not the camera, and start puts the garment on", () => {
    const scanned = play(atRest(), { kind: "scan", outcome: known }).state;
    expect(scanned.phase).toMatchObject({ kind: "notice", by: "scan" });
    expect(cameraUse(scanned)).toBe("closed");
    const { state, entries } = play(scanned, { kind: "start", visitId: VISIT_ID });
    expect(wornIn(state)).toEqual(["tee"]);
    expect(visitOf(state)?.choices.get("tee")).toEqual({ colourId: "moss", size: "M" });
    expect(entries[0]?.payload).toMatchObject({ by: "scan" });
  });

  it("V5: a scan within a visit is chosen with colour and size and leads the rail", () => {
    const { state } = play(begun(), { kind: "scan", outcome: known });
    expect(visitOf(state)).toMatchObject({ chosenId: "tee", lastSize: "M", broughtIn: ["tee"] });
  });

  it("V6: an unknown code gets a line and changes nothing else", () => {
    const rest = begun();
    const { state, effects } = play(rest, { kind: "scan", outcome: { kind: "unknown" } });
    expect(state).toEqual({ ...rest, line: { kind: "unknown-code", sinceMs: 0 } });
    expect(effects).toEqual([]);
    expect(play(state, { kind: "tick", atMs: 8_000 }).state.line).toBeNull();
    const stranger = { ...known, productId: "not-in-the-shop" };
    expect(play(rest, { kind: "scan", outcome: stranger }).state.line?.kind).toBe("unknown-code");
  });

  it("V7: a visit without a reflection is a catalogue", () => {
    expect(begun({ cameraOff: true }).phase.kind).toBe("catalogue");
    const ill = play(atRest(), { kind: "trouble", code: "no-gl" }, { kind: "invite-taken", by: "touch" });
    expect(play(ill.state, { kind: "start", visitId: VISIT_ID }).state.phase.kind).toBe("catalogue");
  });
});
