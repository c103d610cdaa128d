import { describe, expect, it } from "vitest";
import { plainTop } from "./built-top.fixture.ts";
import { isOpenFront, openFront, surelyInside } from "./open-front.ts";
import { halfGapPixels, openJacket } from "./open-jacket.fixture.ts";

describe("openFront", () => {
  it("finds both edges where cloth and lining meet", () => {
    const opened = openFront(openJacket());
    expect(isOpenFront(opened)).toBe(true);
    for (const { id, places } of opened.borders ?? []) {
      const side = id === "frontEdgeLeft" ? 1 : -1;
      for (const { xPixels, yPixels } of places) {
        expect(Math.abs(side * (xPixels - 120) - halfGapPixels(yPixels)), `${id} at ${yPixels}`).toBeLessThan(
          3,
        );
      }
    }
  });

  it("takes what shows between them for the inside, and no cloth of the front", () => {
    const opened = openFront(openJacket());
    const sure = surelyInside(opened);
    for (let y = 60; y < 270; y += 10) {
      const row = y * 240;
      expect(opened.innerBack[row + 120]).toBe(255);
      expect(opened.innerBack[row + Math.round(120 + halfGapPixels(y) + 5)]).toBe(0);
      expect(sure[row + Math.round(120 + halfGapPixels(y) + 2)]).toBe(0);
    }
  });

  it("leaves closed jackets and what is no jacket as they are", () => {
    for (const closed of [
      openJacket(0),
      openJacket(0.15),
      plainTop(),
      { ...openJacket(), category: "top-long" as const },
    ]) {
      expect(openFront(closed)).toBe(closed);
    }
  });

  it("closes a front whose edges a person drew together", () => {
    const line = [40, 160, 279].map((yPixels) => ({ xPixels: 120, yPixels }));
    const borders = (["frontEdgeLeft", "frontEdgeRight"] as const).map((id) => ({
      id,
      places: line,
      confidence: 1,
    }));
    const closed = openFront({ ...openJacket(), borders });
    expect(isOpenFront(closed)).toBe(false);
    expect(closed.innerBack.every((share) => share === 0)).toBe(true);
  });

  it("keeps an edge that a person drew", () => {
    const places = [40, 160, 279].map((yPixels) => ({ xPixels: 150, yPixels }));
    const opened = openFront({ ...openJacket(), borders: [{ id: "frontEdgeLeft", places, confidence: 1 }] });
    expect(isOpenFront(opened)).toBe(true);
    expect(opened.borders?.find(({ id }) => id === "frontEdgeLeft")?.places).toBe(places);
  });
});
