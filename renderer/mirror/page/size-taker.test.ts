import { describe, expect, it } from "vitest";
import { MADE_PICTURE, madePeople } from "../../../models/size/made-people.node.ts";
import { begun, play } from "../visit/fixtures.ts";
import type { Measured } from "../visit/panel.ts";
import type { VisitState } from "../visit/state.ts";
import { createSizeTaker } from "./size-taker.ts";

const ASKED = play(
  begun(),
  { kind: "choose", productId: "tee", control: "choose-garment" },
  { kind: "open-size" },
).state;

function taker() {
  const person = madePeople()[0];
  if (person === undefined) throw new Error("No made person.");
  const told: Measured[] = [];
  const sizes = createSizeTaker({
    camera: () => person.camera,
    onMeasured: (measured) => told.push(measured),
  });
  let atMs = 0;
  return {
    told,
    follow: (state: VisitState) => sizes.follow(state),
    showAll() {
      for (const { pose } of person.views) sizes.see(pose, MADE_PICTURE, (atMs += 1_000));
    },
  };
}

describe("createSizeTaker", () => {
  it("measures nothing that was not asked for", () => {
    const { told, follow, showAll } = taker();
    follow(begun());
    showAll();
    expect(told).toEqual([]);
  });

  it("measures while the shopper is asked to stand, and no longer", () => {
    const { told, follow, showAll } = taker();
    follow(ASKED);
    showAll();
    expect(told.at(-1)).toMatchObject({ frontFrames: 2, sideFrames: 1 });
    follow(play(ASKED, { kind: "size-step", to: "answer" }).state);
    showAll();
    expect(told.at(-1)).toMatchObject({ frontFrames: 2, sideFrames: 1 });
  });

  it("forgets with the visit", () => {
    const { told, follow, showAll } = taker();
    follow(ASKED);
    showAll();
    follow(play(ASKED, { kind: "end" }).state);
    follow(ASKED);
    showAll();
    expect(told.at(-1)).toMatchObject({ frontFrames: 2, sideFrames: 1 });
  });

  it("begins anew when the shopper asks once more", () => {
    const { told, follow, showAll } = taker();
    follow(ASKED);
    showAll();
    const answered = play(ASKED, { kind: "size-step", to: "answer" }).state;
    follow(answered);
    follow(play(answered, { kind: "size-step", to: "front" }).state);
    showAll();
    expect(told.at(-1)).toMatchObject({ frontFrames: 2, sideFrames: 1 });
  });

  it("counts a height for what was seen before, at once", () => {
    const { told, follow, showAll } = taker();
    follow(ASKED);
    showAll();
    const before = told.length;
    follow(play(ASKED, { kind: "type-height", heightCm: 172 }).state);
    expect(told.length).toBe(before + 1);
  });
});
