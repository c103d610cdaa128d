import { expect, test } from "vitest";
import { COHERENCE_COUNT, coherenceChoice, coherenceIndexAt, coherenceXPixels } from "./coherence.ts";
import { readCoherence } from "./read-coherence.node.ts";
import { jointOf } from "./truth.ts";

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

test("the clip in the repository stands where it should, frame by frame", async () => {
  const truth = await readCoherence();
  if (!truth.ok) throw new Error(truth.message);
  expect(truth.value.bodies).toHaveLength(COHERENCE_COUNT);
  for (const [index, body] of truth.value.bodies.entries()) {
    if (body === null) throw new Error(`nobody in frame ${index}`);
    const x = (jointOf(body, "leftShoulder").xPixels + jointOf(body, "rightShoulder").xPixels) / 2;
    expect(Math.abs(x - coherenceXPixels(index)), `frame ${index}`).toBeLessThan(0.2);
  }
});

test("a choice of frames stays inside the clip", () => {
  expect(coherenceChoice(1)).toHaveLength(COHERENCE_COUNT);
  expect(coherenceChoice(3).slice(0, 3)).toEqual([0, 3, 6]);
  expect(Math.max(...coherenceChoice(7))).toBeLessThan(COHERENCE_COUNT);
});
