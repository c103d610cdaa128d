import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DraftBorder, DraftLandmark } from "../../../../main/bridge/contract/shop-garment.ts";
import { type Drawing, drawingOf, moved, rebasedDrawing, sameDrawing, settled, toldOf } from "./drawing.ts";
import { beginHistory, changeHistory, type History, type HistoryAction, MAX_STEPS } from "./history.ts";
import { nearest } from "./nearest.ts";
import { correctionsOf, movedBy, placesOf, trustOf } from "./points.ts";
import { rowsOf } from "./rows.ts";
import type { DraftPhoto } from "./use-correction.dom.ts";

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
  landmark("shoulderLeft", 500),
  landmark("armpitLeft", 500, { yPixels: 240 }),
];
const place = (xPixels: number, yPixels: number) => ({ xPixels, yPixels });
const armhole: DraftBorder = {
  id: "armholeLeft",
  places: [place(500, 40), place(470, 140), place(500, 240)],
  confidence: 0.8,
  byHand: false,
};
const photo: DraftPhoto = { widthPixels: 600, heightPixels: 800, landmarks, borders: [armhole] };
const read = placesOf(landmarks);
const drawing = drawingOf(photo);
const borderOf = ({ borders }: Drawing) => borders.get("armholeLeft");

describe("points", () => {
  test("are told to the host where a person put them, now or before", () => {
    expect(correctionsOf(read).map(({ id }) => id)).toEqual(["hemLeft"]);
    const changed = movedBy(read, ["collarRight"], place(3, -1), photo);
    expect(correctionsOf(changed)).toEqual([
      { id: "collarRight", xPixels: 253, yPixels: 39 },
      { id: "hemLeft", xPixels: 400, yPixels: 40 },
    ]);
    const unsure = landmarks[1];
    expect(
      unsure && [trustOf(unsure, read.get("collarRight")), trustOf(unsure, changed.get("collarRight"))],
    ).toEqual(["unsure", "by-hand"]);
  });

  test("stay in the picture", () => {
    const changed = movedBy(read, ["collarLeft", "hemLeft"], place(9_000, -9_000), photo);
    expect(changed.get("collarLeft")).toEqual({ ...place(599, 0), byHand: true });
    expect(changed.get("collarRight")).toBe(read.get("collarRight"));
  });
});

test("a photo that was read anew moves what nobody placed, and nothing else", () => {
  const changed = moved(drawing, { kind: "points", ids: ["collarRight"] }, place(3, 0), photo);
  const anew = { ...photo, landmarks: landmarks.map((each) => ({ ...each, xPixels: each.xPixels + 7 })) };
  const { landmarks: told } = toldOf(rebasedDrawing(anew, changed));
  expect(told).toEqual([
    { id: "collarRight", xPixels: 253, yPixels: 40 },
    { id: "hemLeft", xPixels: 400, yPixels: 40 },
  ]);
  expect(rebasedDrawing(anew, changed).points.get("collarLeft")?.xPixels).toBe(357);
});

test("rows pass through the points that there are", () => {
  expect(rowsOf("top-short", read)).toEqual([{ id: "collar", through: ["collarLeft", "collarRight"] }]);
  expect(rowsOf("trousers", read)).toEqual([]);
});

describe("borders", () => {
  test("are told only where a person moved them, and then whole", () => {
    expect(toldOf(drawing).borders).toEqual([]);
    const changed = moved(drawing, { kind: "border", id: "armholeLeft", at: 1 }, place(-5, 2.04), photo);
    expect(toldOf(changed).borders).toEqual([
      { id: "armholeLeft", places: [place(500, 40), place(465, 142), place(500, 240)] },
    ]);
    expect(sameDrawing(drawing, changed)).toBe(false);
  });

  test("keep their ends on their points: as a whole only what lies between moves", () => {
    const changed = moved(drawing, { kind: "border", id: "armholeLeft", at: null }, place(10, 0), photo);
    expect(borderOf(changed)?.places).toEqual([place(500, 40), place(480, 140), place(500, 240)]);
    const end = moved(drawing, { kind: "border", id: "armholeLeft", at: 0 }, place(10, 0), photo);
    expect(borderOf(end)?.places).toEqual(armhole.places);
  });

  test("follow a point that moves, by the share of the way, and are no change of their own", () => {
    const grip = { kind: "points", ids: ["shoulderLeft"] } as const;
    const changed = moved(drawing, grip, place(20, -10), photo);
    expect(borderOf(changed)?.places).toEqual([place(520, 30), place(480, 135), place(500, 240)]);
    expect(toldOf(changed).borders).toEqual([]);
  });

  test("lie where the host runs them unless somebody drew them", () => {
    const fresh = { ...armhole, places: [place(500, 40), place(460, 150), place(500, 240)] };
    expect(borderOf(settled(drawing, [fresh]))?.places).toEqual(fresh.places);
    const drawn = moved(drawing, { kind: "border", id: "armholeLeft", at: 1 }, place(1, 1), photo);
    expect(settled(drawn, [fresh]).borders).toEqual(drawn.borders);
  });
});

test("a pointer takes a point before a line, and a border's own place before the whole", () => {
  const rows = rowsOf("top-short", read);
  const at = (xPixels: number, yPixels: number) => nearest(place(xPixels, yPixels), drawing, rows, 26)?.grip;
  expect(at(505, 50)).toEqual({ kind: "points", ids: ["shoulderLeft"] });
  expect(at(472, 144)).toEqual({ kind: "border", id: "armholeLeft", at: 1 });
  expect(at(485, 91)).toEqual({ kind: "border", id: "armholeLeft", at: null });
  expect(at(300, 42)).toEqual({ kind: "points", ids: ["collarLeft", "collarRight"] });
  expect(at(100, 700)).toBeUndefined();
});

describe("the history", () => {
  const at = (xPixels: number): Drawing => ({
    points: new Map([["collarLeft", { xPixels, yPixels: 0, byHand: true }]]),
    borders: new Map(),
  });
  const run = (...actions: HistoryAction[]) => actions.reduce(changeHistory, beginHistory(at(0)));

  test("undoes a whole drag at once, and does it again", () => {
    const dragged = run(
      { kind: "follow", drawing: at(1) },
      { kind: "follow", drawing: at(2) },
      { kind: "drop", from: at(0), drawing: at(3) },
    );
    const undone = changeHistory(dragged, { kind: "undo" });
    expect(undone.now).toEqual(at(0));
    expect(changeHistory(undone, { kind: "redo" })).toEqual(dragged);
  });

  test("takes a touch that moved nothing for nothing", () => {
    expect(run({ kind: "drop", from: at(0), drawing: at(0) }).past).toEqual([]);
  });

  test("keeps what was done when the host goes back to what was read", () => {
    const reset = run({ kind: "drop", from: at(0), drawing: at(5) }, { kind: "adopt", drawing: at(0) });
    expect(changeHistory(reset, { kind: "undo" }).now).toEqual(at(5));
  });

  test("lets borders settle for the drawing that they belong to, and never for a newer one", () => {
    const history = run({ kind: "drop", from: at(0), drawing: at(5) });
    const drawn = { ...history.now, borders: drawing.borders };
    expect(changeHistory(history, { kind: "settle", of: history.now, drawing: drawn })).toEqual({
      ...history,
      now: drawn,
    });
    expect(changeHistory(history, { kind: "settle", of: at(0), drawing: drawn })).toBe(history);
  });

  test("undo and redo are each other's inverse, and never more than its limit", () => {
    const actions = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 500 }).map((x): HistoryAction => ({ kind: "adopt", drawing: at(x) })),
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
