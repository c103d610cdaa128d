import { expect, it } from "vitest";
import { CHANNELS, type PersonPicture } from "./person-picture.ts";
import { softEdge } from "./soft-edge.ts";

const SIDE = 24;
/** One pixel to either side of a border. */
const PIXELS_PER_METRE = 100;
type Colour = readonly [number, number, number];
const HAIR: Colour = [40, -10, 20];
const CLOTH: Colour = [160, 0, 0];

/** Hair in the left half, cloth in the right; the column right of the border has a colour of its own. */
function softened(border: Colour): readonly number[] {
  const colours = new Float32Array(SIDE * SIDE * CHANNELS);
  const inside = new Uint8Array(SIDE * SIDE);
  for (let at = 0; at < SIDE * SIDE; at += 1) {
    const column = at % SIDE;
    inside[at] = column < SIDE / 2 ? 1 : 0;
    colours.set(column < SIDE / 2 ? HAIR : column === SIDE / 2 ? border : CLOTH, CHANNELS * at);
  }
  const size = { widthPixels: SIDE, heightPixels: SIDE };
  const picture: PersonPicture = { ...size, colours, person: new Uint8Array(SIDE * SIDE).fill(255) };
  const row = (SIDE / 2) * SIDE;
  return [...softEdge(picture, { ...size, inside }, PIXELS_PER_METRE).subarray(row, row + SIDE)];
}
const between = (share: number): Colour => {
  const [x, y, z] = HAIR.map((value, at) => share * value + (1 - share) * (CLOTH[at] ?? 0));
  return [x ?? 0, y ?? 0, z ?? 0];
};

it("leaves the middle of a region and what is far from it as they are", () => {
  const row = softened(CLOTH);
  expect(row.slice(0, SIDE / 2)).toEqual(Array.from({ length: SIDE / 2 }, () => 255));
  expect(row.slice(SIDE / 2)).toEqual(Array.from({ length: SIDE / 2 }, () => 0));
});

it("tells by its colour how much of a pixel on the border is hair", () => {
  const at = (share: number): number => softened(between(share))[SIDE / 2] ?? Number.NaN;
  expect(at(0.05)).toBe(0);
  expect(at(0.4)).toBeGreaterThan(100);
  expect(at(0.4)).toBeLessThan(155);
  expect(at(0.8)).toBe(255);
});

it("takes a colour that lies on no way between the two for a third thing", () => {
  expect(softened([100, -20, 120])[SIDE / 2]).toBe(0);
});
