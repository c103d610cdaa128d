import { describe, expect, it } from "vitest";
import type { PartBorder } from "../contract/part-border.ts";
import { plainTop } from "./built-top.fixture.ts";
import { flatFrame } from "./flat-frame.ts";
import { flatTop } from "./flat-top.ts";
import { partBorders } from "./part-borders.ts";

const DRAWN: PartBorder = {
  id: "armholeLeft",
  // The first place is a landmark, wherever it was written.
  places: [
    { xPixels: 0, yPixels: 0 },
    { xPixels: 150, yPixels: 80 },
    { xPixels: 179, yPixels: 110 },
  ],
  confidence: 1,
};

describe("partBorders", () => {
  it("runs armholes from shoulder to armpit where nobody drew them", () => {
    const borders = partBorders(plainTop());
    expect(borders.map(({ id }) => id)).toEqual(["armholeLeft", "armholeRight"]);
    const [left] = borders;
    expect(left?.places.at(0)?.yPixels).toBeCloseTo(42, 0);
    expect(left?.places.at(-1)?.yPixels).toBeCloseTo(110, 0);
    for (const { xPixels } of left?.places ?? []) expect(xPixels).toBeGreaterThan(170);
  });

  it("takes a drawn line for the border, its ends on the landmarks", () => {
    const reading = { ...plainTop(), borders: [DRAWN] };
    const drawn = partBorders(reading).find(({ id }) => id === "armholeLeft");
    expect(drawn?.places[0]).toEqual({ xPixels: 178, yPixels: 42 });
    expect(drawn?.places[1]).toEqual({ xPixels: 150, yPixels: 80 });
    const frame = flatFrame(reading, ["collarLeft", "collarRight"], ["hemLeft", "hemRight"]);
    const top = frame && flatTop(frame, "front");
    const middle = top && frame.toPhoto(top.yoke(1, 0.5));
    expect(middle?.x).toBeLessThan(162);
  });

  it("asks for a dress's waistline as well", () => {
    const ids = partBorders({ ...plainTop(), category: "dress" }).map(({ id }) => id);
    expect(ids).toContain("waistline");
  });
});
