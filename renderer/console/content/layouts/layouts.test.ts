import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutOf } from "../../../../content/programme/fixtures.ts";
import { inSize, LAYOUT_SIZES, orientationOf, presetPlace, presetZone, ZONE_PRESETS } from "./presets.ts";
import { gridPixels, HANDLES, movedPlace, type Place, resizedPlace } from "./zone-moves.ts";

const layout = LAYOUT_SIZES.portrait;
const free = { layout, others: [], snap: true } as const;
const place: Place = { leftPixels: 300, topPixels: 300, widthPixels: 300, heightPixels: 300 };

describe("moving a zone", () => {
  it("keeps to the grid", () => {
    expect(gridPixels(layout)).toBe(30);
    expect(movedPlace(place, 40, -40, free)).toMatchObject({
      leftPixels: 330,
      topPixels: 270,
      widthPixels: 300,
    });
  });

  it("meets the edge of another zone before the grid, with either of its edges", () => {
    const other: Place = { leftPixels: 0, topPixels: 0, widthPixels: 337, heightPixels: 100 };
    expect(movedPlace(place, 25, 0, { ...free, others: [other] }).leftPixels).toBe(337);
    const right: Place = { ...other, leftPixels: 707 };
    expect(movedPlace(place, 95, 0, { ...free, others: [right] }).leftPixels).toBe(407);
  });

  it("goes by single pixels where it is not to snap", () => {
    expect(movedPlace(place, 1, 0, { ...free, snap: false }).leftPixels).toBe(301);
  });
});

it("moves and resizes by any way without leaving the layout or turning inside out", () => {
  const way = fc.integer({ min: -4_000, max: 4_000 });
  fc.assert(
    fc.property(fc.constantFrom(...HANDLES), way, way, fc.boolean(), (handle, x, y, snap) => {
      for (const next of [
        movedPlace(place, x, y, { ...free, snap }),
        resizedPlace(place, handle, x, y, { ...free, snap }),
      ]) {
        expect(next.leftPixels).toBeGreaterThanOrEqual(0);
        expect(next.topPixels).toBeGreaterThanOrEqual(0);
        expect(next.leftPixels + next.widthPixels).toBeLessThanOrEqual(layout.widthPixels);
        expect(next.topPixels + next.heightPixels).toBeLessThanOrEqual(layout.heightPixels);
        expect(Math.min(next.widthPixels, next.heightPixels)).toBeGreaterThanOrEqual(2 * gridPixels(layout));
      }
    }),
    { verbose: 1 },
  );
});

it("leaves the edges alone that a handle does not hold", () => {
  const next = resizedPlace(place, { x: 1, y: 0 }, 60, 60, free);
  expect(next).toEqual({ ...place, widthPixels: 360 });
});

describe("presets", () => {
  it("lie inside every size", () => {
    for (const preset of ZONE_PRESETS) {
      const at = presetPlace(preset, LAYOUT_SIZES.landscape);
      expect(at.leftPixels + at.widthPixels).toBeLessThanOrEqual(1_920);
      expect(at.topPixels + at.heightPixels).toBeLessThanOrEqual(1_080);
    }
  });

  it("make a zone with an id of its own", () => {
    const once = layoutOf("poster", 1_000);
    const zone = presetZone("top", once, "words", "Top");
    const twice = presetZone("bottom", { ...once, zones: [...once.zones, zone] }, "words", "Bottom");
    expect(new Set(["whole", zone.zoneId, twice.zoneId]).size).toBe(3);
  });

  it("turn a layout and back", () => {
    const turned = inSize(layoutOf("poster", 1_000), LAYOUT_SIZES.landscape);
    expect(orientationOf(turned)).toBe("landscape");
    expect(turned.zones[0]).toMatchObject({ widthPixels: 1_920, heightPixels: 1_080 });
    expect(inSize(turned, LAYOUT_SIZES.portrait)).toEqual(layoutOf("poster", 1_000));
  });
});
