import { expect, test } from "vitest";
import { judgeCoherence, type Reading } from "./judge-coherence.ts";

const STEP = 12;
/** There and back over ten frames; the garment belongs to the frame `late` pictures before. */
function walk(late: number): Reading[] {
  const turns = Array.from({ length: 36 }, (_, at) => (at % 18 < 9 ? at % 18 : 18 - (at % 18)));
  return turns.flatMap((turn, at) => {
    const shown = turns[at - late];
    if (shown === undefined) return [];
    return [
      {
        sequence: at,
        turn,
        margin: 2,
        pictureXPixels: turn * STEP,
        garmentXPixels: shown * STEP + 20,
      },
    ];
  });
}

test("a garment of the very frame tells the same number, wherever its centroid lies", () => {
  const verdict = judgeCoherence(walk(0), STEP);
  expect(verdict).toMatchObject({ mismatches: 0, readings: 36, controlReadings: 35, controlMismatches: 35 });
  expect(verdict.offsetPixels).toBeCloseTo(20);
});

test("a garment that is always one picture late is found out", () => {
  expect(judgeCoherence(walk(1), STEP).mismatches).toBeGreaterThan(30);
});

test("a picture that fits two frames is not read", () => {
  const unsure = walk(0).map((reading) => ({ ...reading, margin: 1 }));
  expect(judgeCoherence(unsure, STEP).readings).toBe(0);
});
