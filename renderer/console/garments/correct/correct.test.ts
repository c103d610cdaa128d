import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DraftLandmark } from "../../../../main/bridge/contract/garments.ts";
import { bordersOf } from "./borders.ts";
import { beginHistory, changeHistory, type History, type HistoryAction, MAX_STEPS } from "./history.ts";
import { correctionsOf, movedBy, type Places, placesOf, trustOf } from "./points.ts";

const SIZE = { widthPixels: 600, heightPixels: 800 };
const landmark = (
  id: DraftLandmark["id"],
  xPixels: number,
  more: Partial<DraftLandmark> = {},
): DraftLandmark => ({
  id,
  df2: null,
  xPixels,
  yPixels: 40,
  confidence: 0.9,
  byHand: false,
  ...more,
});
const landmarks = [
  landmark("collarLeft", 350),
  landmark("collarRight", 250, { confidence: 0.3 }),
  landmark("hemLeft", 400, { byHand: true, confidence: 1 }),
];
const read = placesOf(landmarks);

describe("points", () => {
  test("are told to the host where a person put them, now or before", () => {
    expect(correctionsOf(landmarks, read).map(({ id }) => id)).toEqual(["hemLeft"]);
    const moved = movedBy(read, ["collarRight"], { xPixels: 3, yPixels: -1 }, SIZE);
    expect(correctionsOf(landmarks, moved)).toEqual([
      { id: "collarRight", xPixels: 253, yPixels: 39 },
      { id: "hemLeft", xPixels: 400, yPixels: 40 },
    ]);
    const unsure = landmarks[1];
    expect(
      unsure && [trustOf(unsure, read.get("collarRight")), trustOf(unsure, moved.get("collarRight"))],
    ).toEqual(["unsure", "by-hand"]);
  });

  test("stay in the picture", () => {
    const moved = movedBy(read, ["collarLeft", "hemLeft"], { xPixels: 9_000, yPixels: -9_000 }, SIZE);
    expect(moved.get("collarLeft")).toEqual({ xPixels: 599, yPixels: 0 });
    expect(moved.get("collarRight")).toBe(read.get("collarRight"));
  });
});

test("borders pass through the points that there are", () => {
  expect(bordersOf("top-short", read)).toEqual([{ id: "collar", through: ["collarLeft", "collarRight"] }]);
  expect(bordersOf("trousers", read)).toEqual([]);
});

describe("the history", () => {
  const at = (xPixels: number): Places => new Map([["collarLeft", { xPixels, yPixels: 0 }]]);
  const run = (...actions: HistoryAction[]) => actions.reduce(changeHistory, beginHistory(at(0)));

  test("undoes a whole drag at once, and does it again", () => {
    const dragged = run(
      { kind: "follow", places: at(1) },
      { kind: "follow", places: at(2) },
      { kind: "drop", from: at(0), places: at(3) },
    );
    const undone = changeHistory(dragged, { kind: "undo" });
    expect(undone.now).toEqual(at(0));
    expect(changeHistory(undone, { kind: "redo" })).toEqual(dragged);
  });

  test("takes a touch that moved nothing for nothing", () => {
    expect(run({ kind: "drop", from: at(0), places: at(0) }).past).toEqual([]);
  });

  test("keeps what was done when the host goes back to what was read", () => {
    const reset = run({ kind: "drop", from: at(0), places: at(5) }, { kind: "adopt", places: at(0) });
    expect(changeHistory(reset, { kind: "undo" }).now).toEqual(at(5));
  });

  test("undo and redo are each other's inverse, and never more than its limit", () => {
    const actions = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 500 }).map((x): HistoryAction => ({ kind: "adopt", places: at(x) })),
        fc.constant<HistoryAction>({ kind: "undo" }),
        fc.constant<HistoryAction>({ kind: "redo" }),
      ),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(actions, (done) => {
        const history: History = done.reduce(changeHistory, beginHistory(at(0)));
        expect(history.past.length).toBeLessThanOrEqual(MAX_STEPS);
        if (history.past.length === 0) return;
        const back = changeHistory(changeHistory(history, { kind: "undo" }), { kind: "redo" });
        expect(back).toEqual(history);
      }),
    );
  });
});
