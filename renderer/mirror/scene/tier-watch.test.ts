import { expect, it } from "vitest";
import { createTierWatch, DRAW_LIMIT_MS, SLOW_FOR_MS, type TierVerdict } from "./tier-watch.ts";

const FRAME_MS = 40;
const SLOW_MS = DRAW_LIMIT_MS + 10;
const FAST_MS = 8;

/** Runs a script of [draw time, duration] pairs on a clock of its own; answers when and why it gave in. */
function run(...script: readonly (readonly [number, number])[]) {
  const watch = createTierWatch();
  const verdicts: { readonly atMs: number; readonly verdict: TierVerdict }[] = [];
  let atMs = 1_000;
  for (const [drawMs, durationMs] of script) {
    for (const endMs = atMs + durationMs; atMs < endMs; atMs += FRAME_MS) {
      const verdict = watch.add(drawMs, atMs);
      if (verdict !== null) verdicts.push({ atMs, verdict });
    }
  }
  return verdicts;
}

it("keeps the tier while draws are fast, however long", () => {
  expect(run([FAST_MS, 600_000])).toEqual([]);
});
it("gives in, once and with its numbers, when draws stay slow", () => {
  const verdicts = run([FAST_MS, 10_000], [SLOW_MS, 60_000]);
  expect(verdicts).toHaveLength(1);
  const { atMs, verdict } = verdicts[0] ?? { atMs: 0, verdict: { medianMs: 0, draws: 0, slowForMs: 0 } };
  expect(verdict.medianMs).toBe(SLOW_MS);
  expect(verdict.slowForMs).toBeGreaterThanOrEqual(SLOW_FOR_MS);
  expect(atMs - 11_000).toBeLessThan(SLOW_FOR_MS + 30 * FRAME_MS);
});
it("passes over a slow moment", () => {
  expect(run([FAST_MS, 5_000], [SLOW_MS, SLOW_FOR_MS - 1_000], [FAST_MS, 20_000])).toEqual([]);
});
it("passes over single slow draws", () => {
  const spikes = Array.from({ length: 200 }, (_, at) => [at % 4 === 0 ? 80 : FAST_MS, FRAME_MS] as const);
  expect(run(...spikes)).toEqual([]);
});
it("does not take draws just under the limit for fast again", () => {
  const just = DRAW_LIMIT_MS * 0.95;
  expect(run([SLOW_MS, 3_000], [just, 20_000])).toHaveLength(1);
  expect(run([just, 60_000])).toEqual([]);
});
