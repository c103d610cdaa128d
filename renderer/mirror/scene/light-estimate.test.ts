import { expect, it } from "vitest";
import { lightOf } from "./light-estimate.dom.ts";

const flat = (red: number, green: number, blue: number): Uint8ClampedArray =>
  Uint8ClampedArray.from({ length: 64 * 4 }, (_, at) => [red, green, blue, 255][at % 4] ?? 0);

it("darkens cloth in a dark room and warms it in warm light, both gently", () => {
  expect(lightOf(flat(40, 40, 40)).level).toBeLessThan(lightOf(flat(120, 120, 120)).level);
  const warm = lightOf(flat(150, 115, 80));
  expect(warm.red).toBeGreaterThan(1);
  expect(warm.blue).toBeLessThan(1);
});
it("stays within its span for black and for white", () => {
  for (const value of [0, 255]) {
    const { level, red, blue } = lightOf(flat(value, value, value));
    expect(level).toBeGreaterThanOrEqual(0.62);
    expect(level).toBeLessThanOrEqual(1.12);
    expect([red, blue]).toEqual([1, 1]);
  }
});
