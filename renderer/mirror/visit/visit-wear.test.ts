import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BareAction, begun, play, productFor, wornIn } from "./fixtures.ts";
import { excludes, LAYERS, layerOf } from "./layers.ts";
import { MAX_CHOICES, QUIET_AFTER_MS } from "./limits.ts";
import { chosenVariant } from "./rules-wear.ts";
import { visitOf } from "./state.ts";

function choose(productId: string): BareAction {
  return { kind: "choose", productId, control: "choose-garment" };
}
function swipe(productId: string): BareAction {
  return { kind: "choose", productId, control: "next-garment" };
}

describe("wearing", () => {
  it("V10: chooses, wears and writes the input; a picture where there is no garment", () => {
    const worn = play(begun(), choose("tee"));
    expect(wornIn(worn.state)).toEqual(["tee"]);
    expect(worn.entries.map((entry) => entry.kind)).toEqual(["interact"]);
    const picture = play(worn.state, choose("picture-only"));
    expect(wornIn(picture.state)).toEqual(["tee"]);
    expect(picture.entries[1]).toMatchObject({ kind: "picture-shown", payload: { colourId: "chalk" } });
  });

  it("V10: a garment that cannot be loaded comes off and is shown as its picture", () => {
    const { state } = play(begun(), choose("tee"), { kind: "garment-failed", assetName: "x" });
    expect(wornIn(state)).toEqual([]);
    expect(play(state, choose("tee")).entries[1]?.kind).toBe("picture-shown");
  });

  it.each([
    [["tee", "shirt"], ["shirt"]],
    [
      ["coat", "tee"],
      ["tee", "coat"],
    ],
    [
      ["tee", "jeans", "coat"],
      ["jeans", "tee", "coat"],
    ],
    [["jeans", "skirt"], ["skirt"]],
    [["tee", "jeans", "gown"], ["gown"]],
    [
      ["gown", "coat"],
      ["gown", "coat"],
    ],
    [["gown", "skirt"], ["skirt"]],
    [["gown", "tee"], ["tee"]],
    [
      ["coat", "jeans", "jacket", "jumper", "shirt"],
      ["jeans", "shirt", "jumper", "jacket", "coat"],
    ],
    [
      ["shirt", "jumper", "tee"],
      ["tee", "jumper"],
    ],
    [
      ["jeans", "jumper", "gown"],
      ["gown", "jumper"],
    ],
  ])("V11: %j ends as %j", (chosen, worn) => {
    expect(wornIn(play(begun(), ...chosen.map(choose)).state)).toEqual(worn);
  });

  it("V11: never wears two that exclude each other, nor more than one of each layer", () => {
    const ids = ["tee", "shirt", "jumper", "jacket", "coat", "jeans", "skirt", "gown"];
    const chosen = fc.tuple(fc.constantFrom(...ids), fc.boolean());
    fc.assert(
      fc.property(fc.array(chosen, { maxLength: 12 }), (all) => {
        const { state } = play(begun(), ...all.map(([id, bySwipe]) => (bySwipe ? swipe(id) : choose(id))));
        const layers = wornIn(state).flatMap((id) => {
          const product = state.products.get(id);
          return product === undefined ? [] : [layerOf(product)];
        });
        const clash = layers.some((a, i) => layers.some((b, j) => i < j && excludes(a, b)));
        const isOrdered = layers.every((a, i) => LAYERS.indexOf(a) >= LAYERS.indexOf(layers[i - 1] ?? a));
        return !clash && isOrdered && (all.length === 0 || wornIn(state).includes(all.at(-1)?.[0] ?? ""));
      }),
    );
  });

  it("V11: a catalogue that takes a jumper for a top leaves the one that was put on later", () => {
    const { state } = play(begun(), choose("jumper"), { ...choose("shirt"), atMs: 1 });
    const products = new Map(state.products).set("jumper", productFor("jumper", "top-long"));
    expect(wornIn(play(state, { kind: "catalogue", products }).state)).toEqual(["shirt"]);
  });

  it.each([
    [["tee", "jumper", "shirt"], ["shirt"]],
    [
      ["jeans", "tee", "jumper"],
      ["jeans", "jumper"],
    ],
    [["jacket", "coat", "jacket"], ["jacket"]],
    [["jumper", "gown"], ["gown"]],
    [
      ["jumper", "coat", "jeans"],
      ["jeans", "jumper", "coat"],
    ],
  ])("V12: swiped through %j ends as %j", (swiped, worn) => {
    expect(wornIn(play(begun(), ...swiped.map(swipe)).state)).toEqual(worn);
  });

  it("V12: a swipe to what is worn already takes nothing off", () => {
    const worn = play(begun(), choose("shirt"), choose("jumper"), swipe("shirt")).state;
    expect(wornIn(worn)).toEqual(["shirt", "jumper"]);
    expect(visitOf(worn)?.chosenId).toBe("shirt");
  });

  it("V13: what is taken off stays chosen", () => {
    const { state, entries } = play(begun(), choose("tee"), { kind: "take-off", productId: "tee" });
    expect(wornIn(state)).toEqual([]);
    expect(visitOf(state)?.chosenId).toBe("tee");
    expect(entries.at(-1)?.payload).toEqual({ control: "take-off" });
  });

  it("V14, V16: every garment and colour is one try-on, once it has settled", () => {
    const first = play(begun(), { ...choose("tee"), atMs: 100 }, { kind: "dressed", atMs: 1_400 });
    expect(first.entries.at(-1)).toMatchObject({
      kind: "try-on",
      productId: "tee",
      payload: { category: "top-short", colourId: "chalk", settledAfterMs: 1_300 },
    });
    expect(play(first.state, { kind: "dressed", atMs: 9_000 }).entries).toEqual([]);
    const other = play(
      first.state,
      { kind: "colour", productId: "tee", colourId: "moss", atMs: 10_000 },
      { kind: "dressed", atMs: 11_000 },
    );
    expect(other.entries.map((entry) => entry.kind)).toEqual(["interact", "try-on"]);
    expect(other.entries[1]?.payload).toMatchObject({ colourId: "moss" });
  });

  it("V14: a colour that the product does not come in changes nothing", () => {
    const { state, effects } = play(begun(), { kind: "colour", productId: "tee", colourId: "pink" });
    expect(visitOf(state)?.chosenId).toBeNull();
    expect(effects).toEqual([]);
  });

  it("V15: a size carries over", () => {
    const sized = play(
      begun(),
      choose("tee"),
      { kind: "size", productId: "tee", size: "L" },
      choose("coat"),
    ).state;
    const visit = visitOf(sized);
    const coat = sized.products.get("coat");
    expect(visit !== null && coat !== undefined && chosenVariant(visit, coat)?.variantId).toBe(
      "coat-chalk-l",
    );
  });

  it("V15: remembers a bounded number of choices", () => {
    const state = begun();
    const products = new Map(state.products);
    const tee = state.products.get("tee");
    if (tee === undefined) throw new Error("no tee");
    for (let n = 0; n < MAX_CHOICES + 5; n++) products.set(`p${n}`, { ...tee, productId: `p${n}` });
    const all = Array.from({ length: MAX_CHOICES + 5 }, (_, n) => choose(`p${n}`));
    const end = play(play(state, { kind: "catalogue", products }).state, ...all).state;
    expect(visitOf(end)?.choices.size).toBe(MAX_CHOICES);
  });

  it("V17: controls step aside from a seen garment, and any input brings them back", () => {
    const seen = play(begun(), choose("tee"), { kind: "dressed", atMs: 1_000 }).state;
    const aside = play(seen, { kind: "tick", atMs: QUIET_AFTER_MS }).state;
    expect(visitOf(aside)?.quiet).toBe(true);
    expect(visitOf(play(aside, { kind: "input", atMs: 30_000 }).state)?.quiet).toBe(false);
    const unseen = play(begun(), choose("tee"), { kind: "tick", atMs: QUIET_AFTER_MS }).state;
    expect(visitOf(unseen)?.quiet).toBe(false);
  });
});
