import { describe, expect, it } from "vitest";
import { type BareAction, begun, play, requestFor, VISIT_ID } from "./fixtures.ts";
import { CLOSED_CARD_MS } from "./limits.ts";
import { visitOf } from "./state.ts";

const askSize: BareAction = { kind: "ask", requestKind: "size" };
const sized = play(
  begun(),
  { kind: "choose", productId: "tee", control: "choose-garment" },
  { kind: "size", productId: "tee", size: "M" },
).state;
const asked = play(sized, askSize).state;
const written = play(asked, { kind: "asked", visitId: VISIT_ID, cardId: 1, request: requestFor("a") }).state;

describe("asking", () => {
  it("V20: needs a size", () => {
    const { effects } = play(
      begun(),
      { kind: "choose", productId: "tee", control: "choose-garment" },
      askSize,
    );
    expect(effects.some((effect) => effect.kind === "ask")).toBe(false);
  });

  it("V20: asks once for the same thing, and for three things at most", () => {
    const { effects, state } = play(sized, askSize, askSize);
    expect(effects.filter((effect) => effect.kind === "ask")).toEqual([
      {
        kind: "ask",
        cardId: 1,
        visitId: VISIT_ID,
        requestKind: "size",
        productId: "tee",
        variantId: "tee-chalk-m",
        size: "M",
      },
    ]);
    const full = play(
      state,
      { kind: "ask", requestKind: "adviser" },
      { kind: "size", productId: "tee", size: "L" },
      askSize,
      { kind: "size", productId: "tee", size: "S" },
      askSize,
    ).state;
    expect(visitOf(full)?.cards).toHaveLength(3);
    expect(full.line?.kind).toBe("too-many-requests");
  });

  it("V21: shows the card at once and keeps the host's request", () => {
    expect(visitOf(asked)?.cards[0]).toMatchObject({ cardId: 1, request: null });
    expect(visitOf(written)?.cards[0]?.request?.state).toBe("waiting");
  });

  it("V21: takes back what was written after goodbye", () => {
    const gone = play(asked, { kind: "end" }).state;
    const late = play(gone, { kind: "asked", visitId: VISIT_ID, cardId: 1, request: requestFor("a") });
    expect(late.effects).toEqual([{ kind: "cancel-request", requestId: requestFor("a").requestId }]);
  });

  it("V22: takes the answer of its own request only", () => {
    const answer = { kind: "on-the-way", minutes: 2 } as const;
    const updated = requestFor("a", { state: "answered", answer });
    expect(
      visitOf(play(written, { kind: "request-updated", request: updated }).state)?.cards[0]?.request,
    ).toEqual(updated);
    const foreign = requestFor("b", { state: "answered", answer });
    expect(play(written, { kind: "request-updated", request: foreign }).state).toBe(written);
  });

  it("V23: takes an open card back", () => {
    const { state, effects } = play(written, { kind: "cancel-card", cardId: 1 });
    expect(visitOf(state)?.cards).toEqual([]);
    expect(effects).toEqual([{ kind: "cancel-request", requestId: requestFor("a").requestId }]);
  });

  it.each([
    ["too-many-requests", "too-many-requests"],
    ["disk-full", "ask-failed"],
    ["disconnected", "ask-failed"],
  ])("V24: %s is said as %s", (code, line) => {
    const { state } = play(asked, { kind: "ask-failed", visitId: VISIT_ID, cardId: 1, code });
    expect(visitOf(state)?.cards).toEqual([]);
    expect(state.line?.kind).toBe(line);
  });

  it("V25: puts a closed card away, an open one not", () => {
    expect(visitOf(play(written, { kind: "dismiss-card", cardId: 1 }).state)?.cards).toHaveLength(1);
    const closed = requestFor("a", { state: "closed", answer: { kind: "sold-out" } });
    const answered = play(written, { kind: "request-updated", request: closed }).state;
    expect(visitOf(play(answered, { kind: "dismiss-card", cardId: 1 }).state)?.cards).toEqual([]);
    expect(visitOf(play(answered, { kind: "tick", atMs: CLOSED_CARD_MS - 1 }).state)?.cards).toHaveLength(1);
    expect(visitOf(play(answered, { kind: "tick", atMs: CLOSED_CARD_MS }).state)?.cards).toEqual([]);
    expect(visitOf(play(written, { kind: "tick", atMs: CLOSED_CARD_MS }).state)?.cards).toHaveLength(1);
  });
});
