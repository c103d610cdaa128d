import { expect, it } from "vitest";
import { lightOfPicture } from "./light-of-picture.ts";
import { between, SHOP_LIGHT } from "./room-light.ts";

const flat = (red: number, green: number, blue: number): Uint8ClampedArray =>
  Uint8ClampedArray.from({ length: 64 * 4 }, (_, at) => [red, green, blue, 255][at % 4] ?? 0);

it("darkens cloth in a dark room and warms it in warm light, both gently", () => {
  expect(lightOfPicture(flat(40, 40, 40)).level).toBeLessThan(lightOfPicture(flat(120, 120, 120)).level);
  const warm = lightOfPicture(flat(150, 115, 80));
  expect(warm.red).toBeGreaterThan(1);
  expect(warm.blue).toBeLessThan(1);
});
it("stays within its span for black and for white", () => {
  for (const value of [0, 255]) {
    const { level, red, blue, bright } = lightOfPicture(flat(value, value, value));
    expect(level).toBeGreaterThanOrEqual(0.62);
    expect(level).toBeLessThanOrEqual(1.12);
    expect([red, blue]).toEqual([1, 1]);
    expect(bright).toBeCloseTo(value / 255);
  }
});
it("takes a lamp for no measure of brightness", () => {
  const lamp = flat(100, 100, 100);
  lamp.set([255, 255, 255], 0);
  expect(lightOfPicture(lamp).bright).toBeCloseTo(100 / 255);
});
it("goes from one light to another in every part", () => {
  const other = { ...lightOfPicture(flat(40, 50, 60)), grain: 0.01 };
  expect(between(SHOP_LIGHT, other, 0)).toEqual(SHOP_LIGHT);
  const arrived = Object.entries(between(SHOP_LIGHT, other, 1));
  for (const [part, value] of arrived) expect(value).toBeCloseTo(other[part as keyof typeof other]);
});
