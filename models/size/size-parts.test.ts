import { describe, expect, it } from "vitest";
import type { PersonMask } from "../contract/index.ts";
import { rowBetween } from "./body-rows.ts";
import { featuresOf, middleMeasures } from "./features.ts";
import type { FrameReading } from "./frame-reading.ts";
import { scaledBy, scaleFromFloor, scaleFromStature } from "./frame-scale.ts";
import { applyRule, type GirthRule } from "./girth-regression.ts";
import { edgeFrom } from "./mask-edge.ts";
import type { SizeCamera } from "./size-camera.ts";

describe("edgeFrom", () => {
  const mask: PersonMask = { widthPixels: 5, heightPixels: 1, alpha: Uint8Array.from([0, 64, 255, 255, 0]) };
  it("lies between pixels by their softness", () => {
    // From 255 to 64 the half, 128, comes after 2/3 of the way between the pixels' middles.
    expect(edgeFrom(mask, { column: 2, row: 0 }, "left")).toBeCloseTo(2.5 - 127 / 191, 3);
    expect(edgeFrom(mask, { column: 2, row: 0 }, "right")).toBeCloseTo(3.5 + 127 / 255, 3);
  });
  it("ends at the mask's edge, and is nowhere where nobody is", () => {
    expect(edgeFrom(mask, { column: 3, row: 0 }, "up")).toBeCloseTo(0.5 - 127 / 255, 3);
    expect(edgeFrom(mask, { column: 0, row: 0 }, "left")).toBeNull();
  });
});

describe("scaleFromFloor", () => {
  const height = 1_280;
  /** A camera and a person of 1.7 m: rows by the pinhole, soles 0.195 m before the body. */
  const reading = (camera: SizeCamera, awayMetres: number): FrameReading => {
    const focal = height / 2 / Math.tan(camera.verticalFieldOfViewRadians / 2);
    const row = (heightMetres: number, away: number) =>
      height / 2 +
      focal * Math.tan(Math.atan2(camera.heightMetres - heightMetres, away) - camera.tiltRadians);
    return {
      view: "front",
      heightPixels: height,
      solePixels: row(0, awayMetres - 0.195),
      topPixels: row(1.7, awayMetres),
    } as FrameReading;
  };

  it.each([
    [{ heightMetres: 1.2, verticalFieldOfViewRadians: 1, tiltRadians: 0 }, 2.4],
    [{ heightMetres: 1.6, verticalFieldOfViewRadians: 1.2, tiltRadians: 0.2 }, 2],
    [{ heightMetres: 0.9, verticalFieldOfViewRadians: 0.9, tiltRadians: -0.05 }, 3],
  ])("finds distance and height again: %j at %d m", (camera, awayMetres) => {
    const scale = scaleFromFloor(reading(camera, awayMetres), camera);
    expect(scale?.statureCm).toBeCloseTo(170, 1);
    const focal = height / 2 / Math.tan(camera.verticalFieldOfViewRadians / 2);
    if (camera.tiltRadians === 0)
      expect(scale?.centimetresPerPixel(600)).toBeCloseTo((100 * awayMetres) / focal, 4);
  });

  it("refuses soles above the horizon and distances that no mirror has", () => {
    const camera = { heightMetres: 1.2, verticalFieldOfViewRadians: 1, tiltRadians: 0 };
    expect(scaleFromFloor({ ...reading(camera, 2), solePixels: 100 }, camera)).toBeNull();
    expect(scaleFromFloor(reading(camera, 9), camera)).toBeNull();
  });

  it("is plain from a known height", () => {
    const from = {
      ...reading({ heightMetres: 1, verticalFieldOfViewRadians: 1, tiltRadians: 0 }, 2),
      solePixels: 1_000,
    };
    expect(scaleFromStature({ ...from, topPixels: 150 }, 170).centimetresPerPixel(0)).toBeCloseTo(0.2, 6);
  });
});

describe("rowBetween", () => {
  it("is even in the picture where the camera is not known", () => {
    expect(rowBetween(null, 1_280, [300, 700], 0.25)).toBeCloseTo(400, 6);
  });

  it("is even in heights of the body before a camera that looks down", () => {
    const camera: SizeCamera = { heightMetres: 1.5, verticalFieldOfViewRadians: 1, tiltRadians: 0.25 };
    const focal = 640 / Math.tan(0.5);
    const row = (heightMetres: number) => 640 + focal * Math.tan(Math.atan2(1.5 - heightMetres, 2.2) - 0.25);
    expect(rowBetween(camera, 1_280, [row(1.4), row(0.9)], 0.4)).toBeCloseTo(row(1.2), 6);
    expect(rowBetween(camera, 1_280, [row(1.4), row(0.9)], 1.4)).toBeCloseTo(row(0.7), 6);
  });
});

describe("scaledBy", () => {
  it("makes everything larger", () => {
    const reading = { view: "front", topPixels: 150, solePixels: 1_000 } as FrameReading;
    const scale = scaledBy(scaleFromStature(reading, 170), 1.1);
    expect(scale.statureCm).toBeCloseTo(187, 6);
    expect(scale.centimetresPerPixel(0)).toBeCloseTo(0.22, 6);
    expect(scale.heightCmAt(500)).toBeCloseTo(110, 6);
  });
});

describe("featuresOf", () => {
  const front = Array.from({ length: 22 }, (_, i) => 30 + i);
  it("takes the side in the scale of the front, whose stature is surer", () => {
    const profile = front.map((cm) => cm * 1.03);
    expect(featuresOf(front, profile).slice(22, 38)).toEqual(
      front.slice(0, 16).map((cm) => expect.closeTo(cm, 6)),
    );
    expect(featuresOf(front, null)).toEqual(front);
  });
});

describe("middleMeasures", () => {
  it("is the median, so that one bad frame moves nothing", () => {
    expect(middleMeasures([[1], [2], [90]])).toEqual([2]);
    expect(middleMeasures([[1], [3]])).toEqual([2]);
    expect(middleMeasures([])).toBeNull();
  });
});

describe("applyRule", () => {
  const rule: GirthRule = {
    means: [10],
    deviations: [2],
    girths: [
      [90, 4],
      [80, 4],
      [95, 4],
    ],
    halves: [
      [Math.log(3), 0],
      [Math.log(0.1), 0],
      [Math.log(900), 0],
    ],
    farthest: 9,
  };
  it("adds what each feature says, and keeps intervals within reason", () => {
    const girths = applyRule(rule, [12]);
    expect(girths?.chest).toEqual({ cm: 94, lowCm: expect.closeTo(91, 6), highCm: expect.closeTo(97, 6) });
    expect((girths?.waist.highCm ?? 0) - (girths?.waist.lowCm ?? 0)).toBeCloseTo(3, 6);
    expect((girths?.hip.highCm ?? 0) - (girths?.hip.lowCm ?? 0)).toBeCloseTo(40, 6);
  });
  it("says nothing of bodies unlike all that it knows, nor of nonsense", () => {
    expect(applyRule(rule, [17])).toBeNull();
    expect(applyRule(rule, [Number.NaN])).toBeNull();
    expect(() => applyRule(rule, [1, 2])).toThrow("differ");
  });
});
