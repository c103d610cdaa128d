import { expect, test } from "vitest";
import { COHERENCE_COUNT, coherenceIndexAt, coherenceXPixels } from "./coherence.ts";

test("place tells the frame, and every place lies well inside the picture", () => {
  for (let index = 0; index < COHERENCE_COUNT; index++) {
    const x = coherenceXPixels(index);
    expect([coherenceIndexAt(x), coherenceIndexAt(x - 1.9), coherenceIndexAt(x + 1.9)]).toEqual([
      index,
      index,
      index,
    ]);
    expect(x).toBeGreaterThan(150);
    expect(x).toBeLessThan(570);
  }
});
