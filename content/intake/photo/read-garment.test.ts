import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GarmentReading } from "../contract/garment-reading.ts";
import { type Drawing, type DrawnGarment, drawGarment, USUAL_DRAWING } from "./drawn/draw-garment.ts";
import { DRAWN_SHAPES } from "./drawn/drawn-shapes.ts";
import { type ReadingRequest, readGarment } from "./read-garment.ts";

/** Landmarks lie within this share of the garment's width of where they were drawn. */
const TOLERANCE = 0.03;
const SEED = 20_240_311;
const RUNS = 8;
const TIMEOUT_MS = 60_000;
/** Small pictures: a reading takes as long as it has pixels, a fifth of a second for these. */
const SMALL = {
  widthPixels: 360,
  heightPixels: 480,
  scale: 157,
  xPixels: 180,
  yPixels: 67,
} as const satisfies Partial<Drawing>;

const SMALLER: Readonly<Record<keyof typeof DRAWN_SHAPES, number>> = {
  tee: 1,
  hanging: 1,
  spread: 0.9,
  vest: 1,
  dress: 0.95,
  turtleneck: 1,
  trousers: 1.1,
  narrowSlit: 1.1,
  closedThighs: 1.1,
  skirt: 1.1,
  flaredSkirt: 1,
};
const KINDS = [
  ["tee", "top-short"],
  ["hanging", "top-long"],
  ["spread", "top-long"],
  ["vest", "top-short"],
  ["dress", "dress"],
  ["turtleneck", "top-short"],
  ["trousers", "trousers"],
  ["narrowSlit", "trousers"],
  ["skirt", "skirt"],
  ["flaredSkirt", "skirt"],
] as const;

function drawn(kind: keyof typeof DRAWN_SHAPES, changes: Partial<Drawing> = {}): DrawnGarment {
  return drawGarment(DRAWN_SHAPES[kind], {
    ...USUAL_DRAWING,
    ...SMALL,
    scale: SMALL.scale * SMALLER[kind],
    ...changes,
  });
}

function read({ photo }: DrawnGarment, category: ReadingRequest["category"] = null): GarmentReading {
  const reading = readGarment(photo, { category });
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.message}`);
  return reading.value;
}

/** Places that are off by more than the tolerance, with how far, in shares of the garment's width. */
function strayed({ places }: DrawnGarment, reading: GarmentReading): string[] {
  const width =
    Math.max(...places.map(({ xPixels }) => xPixels)) - Math.min(...places.map(({ xPixels }) => xPixels));
  return places.flatMap(({ id, xPixels, yPixels }) => {
    const found = reading.landmarks.find((landmark) => landmark.id === id);
    if (found === undefined) return [`${id} missing`];
    const off = Math.hypot(found.xPixels - xPixels, found.yPixels - yPixels) / width;
    return off > TOLERANCE ? [`${id} ${off.toFixed(3)}`] : [];
  });
}

describe.each(KINDS)("a drawn %s", (kind, category) => {
  it("is read with its kind and its places", () => {
    const garment = drawn(kind);
    const reading = read(garment);
    expect(reading.category).toBe(category);
    expect(strayed(garment, reading)).toEqual([]);
  });
});

it("a garment is read wherever it lies, at any size and tilt", { timeout: TIMEOUT_MS }, () => {
  const kinds = ["tee", "hanging", "spread", "vest", "dress", "trousers", "skirt"] as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: kinds.length - 1 }),
      fc.double({ min: 0.9, max: 1, noNaN: true }),
      fc.integer({ min: -7, max: 7 }),
      fc.integer({ min: -9, max: 9 }),
      fc.double({ min: -0.1, max: 0.1, noNaN: true }),
      (at, size, across, down, tiltRadians) => {
        const kind = kinds[at] ?? "tee";
        const garment = drawn(kind, {
          scale: SMALL.scale * SMALLER[kind] * size,
          xPixels: SMALL.xPixels + across + 112 * tiltRadians,
          yPixels: SMALL.yPixels + down,
          tiltRadians,
        });
        expect(strayed(garment, read(garment))).toEqual([]);
      },
    ),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
});

it("a garment is read in a larger picture too", () => {
  const garment = drawGarment(DRAWN_SHAPES.tee, USUAL_DRAWING);
  const reading = read(garment);
  expect(strayed(garment, reading)).toEqual([]);
  expect(reading.warnings).toEqual([]);
});

describe("cut-out", () => {
  it.each([
    ["white on near-white", { cloth: [252, 252, 252], background: [243, 243, 243], noise: 1, shading: 0.02 }],
    ["dark on dark", { cloth: [20, 20, 24], background: [48, 48, 52], noise: 2 }],
    ["light that falls off", { falloff: 70 }],
    ["a coloured background", { background: [196, 160, 120] }],
  ] as const)("holds for %s", (_, changes) => {
    const garment = drawn("tee", changes);
    const reading = read(garment, "upper");
    expect(strayed(garment, reading)).toEqual([]);
    const truth = drawn("tee", { cloth: [0, 0, 0], background: [255, 255, 255], noise: 0 }).photo.rgba;
    let [both, either] = [0, 0];
    reading.cutOut.forEach((alpha, at) => {
      const cloth = (truth[4 * at] ?? 0) < 128;
      if (alpha > 127 && cloth) both += 1;
      if (alpha > 127 || cloth) either += 1;
    });
    expect(both / either).toBeGreaterThan(0.97);
  });

  it("keeps the inside of the neck apart", () => {
    const garment = drawn("tee");
    const reading = read(garment);
    const { xPixels, yPixels, scale, widthPixels } = SMALL;
    const at = (x: number, y: number): number =>
      Math.round(yPixels + y * scale) * widthPixels + Math.round(xPixels + x * scale);
    expect(reading.innerBack[at(0, 0.1)]).toBe(255);
    expect(reading.innerBack[at(0, 0.25)]).toBe(0);
    expect(reading.cutOut[at(0, 0.1)]).toBe(255);
  });

  it("takes a file's own transparency", () => {
    const { photo } = drawn("tee", { background: [44, 66, 120] });
    const truth = drawn("tee", { cloth: [0, 0, 0], background: [255, 255, 255], noise: 0 }).photo.rgba;
    const rgba = photo.rgba.map((value, at) => (at % 4 === 3 ? 255 - (truth[at - 3] ?? 0) : value));
    const reading = read({ photo: { ...photo, rgba }, places: [] }, "upper");
    expect(reading.category).toBe("top-short");
  });
});

describe("cloth of skin's colour", () => {
  it.each([
    ["brown", [121, 85, 61]],
    ["beige", [224, 186, 160]],
  ] as const)("is no person: %s", (_, cloth) => {
    expect(read(drawn("tee", { cloth, background: [255, 255, 255] })).category).toBe("top-short");
  });
});

describe("faults and warnings", () => {
  const blank = (changes: Partial<Drawing>) =>
    drawGarment({ half: [], neck: null }, { ...USUAL_DRAWING, ...changes }).photo;

  it("says that nothing is there", () => {
    expect(readGarment(blank({ noise: 0 }), { category: null })).toMatchObject({
      ok: false,
      code: "empty-picture",
    });
  });

  it("says that the photo is too small, and warns when it is small", () => {
    expect(readGarment(blank({ widthPixels: 150 }), { category: null })).toMatchObject({
      ok: false,
      code: "too-small",
    });
    expect(read(drawn("tee")).warnings.map(({ code }) => code)).toContain("low-resolution");
  });

  it("says that the edge cuts the garment", () => {
    const cut = drawn("tee", { xPixels: 45 }).photo;
    expect(readGarment(cut, { category: "upper" })).toMatchObject({ ok: false, code: "cropped" });
  });

  it("says that there are two", () => {
    const place = { scale: 82, noise: 0, yPixels: 90 };
    const [one, other] = [drawn("tee", { ...place, xPixels: 90 }), drawn("tee", { ...place, xPixels: 270 })];
    const rgba = one.photo.rgba.map((value, at) => Math.min(value, other.photo.rgba[at] ?? 255));
    expect(readGarment({ ...one.photo, rgba }, { category: null })).toMatchObject({
      ok: false,
      code: "several-garments",
    });
  });

  it("doubts a crotch that closed thighs hide, and looks for it above them", () => {
    const garment = drawn("closedThighs");
    const { landmarks, warnings } = read(garment);
    const crotch = landmarks.find(({ id }) => id === "crotch");
    expect(crotch?.confidence).toBeLessThan(0.6);
    expect(crotch?.yPixels).toBeLessThan(SMALL.yPixels + 0.7 * SMALL.scale * SMALLER.closedThighs);
    expect(warnings.map(({ code }) => code)).toContain("landmarks-unsure");
  });

  it("doubts what is too slim for a skirt", () => {
    const half = [
      { x: 0, y: 0 },
      { x: 0.12, y: 0 },
      { x: 0.12, y: 0.6 },
      { x: 0.4, y: 0.9 },
      { x: 0.4, y: 2.3 },
      { x: 0, y: 2.3 },
    ];
    const bottle = drawGarment({ half, neck: null }, USUAL_DRAWING);
    expect(read(bottle).warnings.map(({ code }) => code)).toContain("category-unsure");
  });

  it("doubts a kind that was said and that the picture clearly contradicts, and no other", () => {
    const doubts = (kind: keyof typeof DRAWN_SHAPES, said: ReadingRequest["category"]): boolean =>
      read(drawn(kind), said).warnings.some(({ code }) => code === "category-unsure");
    for (const [kind, category] of KINDS) expect([kind, doubts(kind, category)]).toEqual([kind, false]);
    expect(doubts("tee", "skirt")).toBe(true);
    expect(doubts("tee", "lower")).toBe(true);
    expect(doubts("trousers", "skirt")).toBe(true);
    expect(doubts("trousers", "jacket")).toBe(true);
  });

  it("says that a ball is no garment", () => {
    const half = Array.from({ length: 25 }, (_, step) => ({
      x: 0.8 * Math.sin((Math.PI * step) / 24),
      y: 1 - 0.8 * Math.cos((Math.PI * step) / 24),
    }));
    const ball = drawGarment({ half, neck: null }, USUAL_DRAWING).photo;
    expect(readGarment(ball, { category: null })).toMatchObject({ ok: false, code: "not-a-garment" });
  });
});
