import { describe, expect, it } from "vitest";
import type { Place } from "./plane.ts";
import { flattenRigidly, type PartTriangle } from "./rigid-flattening.ts";

const SIZE = 6;

/** A square sheet of unit cells, triangles clockwise as a picture shows them. */
function sheet(): { readonly places: readonly Place[]; readonly triangles: readonly PartTriangle[] } {
  const places = Array.from({ length: SIZE * SIZE }, (_, at) => ({ x: at % SIZE, y: Math.floor(at / SIZE) }));
  const triangles: PartTriangle[] = [];
  for (let row = 0; row + 1 < SIZE; row += 1) {
    for (let column = 0; column + 1 < SIZE; column += 1) {
      const a = row * SIZE + column;
      const [b, c, d] = [a + 1, a + SIZE, a + SIZE + 1];
      triangles.push({ corners: [a, b, d], sides: [1, Math.SQRT2, 1] });
      triangles.push({ corners: [a, d, c], sides: [1, 1, Math.SQRT2] });
    }
  }
  return { places, triangles };
}

const away = (a: Place | undefined, b: Place | undefined): number =>
  a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;

describe("flattenRigidly", () => {
  it("gives a sheet its own size back where a picture had drawn it apart", () => {
    const { places, triangles } = sheet();
    const pulled = places.map(({ x, y }) => ({ x: 1.6 * x + 0.2 * y, y: 0.8 * y }));
    const laid = flattenRigidly(
      pulled,
      triangles,
      places.map((_, at) => (at === 0 ? 1 : 0)),
    );
    expect(away(laid[0], pulled[0])).toBeLessThan(0.01);
    expect(away(laid[0], laid[SIZE - 1])).toBeCloseTo(SIZE - 1, 2);
    expect(away(laid[0], laid.at(-1))).toBeCloseTo(Math.SQRT2 * (SIZE - 1), 2);
  });

  it("keeps what is held and gives way between", () => {
    const { places, triangles } = sheet();
    const turned = places.map(({ x, y }) => ({ x: -y, y: x }));
    const held = places.map((_, at) => (at < SIZE || at >= SIZE * (SIZE - 1) ? 1e4 : 0));
    const laid = flattenRigidly(turned, triangles, held);
    laid.forEach((place, at) => {
      expect(away(place, turned[at])).toBeLessThan(1e-3);
    });
  });
});
