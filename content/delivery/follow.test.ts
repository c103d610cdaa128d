import { expect, it } from "vitest";
import { type Failure, fail, type Result, succeed } from "../../main/base/result.ts";
import { createManualTimers } from "../../main/base/timers.ts";
import { ASK_EVERY_MS, follow } from "./follow.ts";

/** Lets what was promised happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function start() {
  const timers = createManualTimers();
  const delivered: number[] = [];
  const troubles: (Failure | null)[] = [];
  const open: ((outcome: Result<number>) => void)[] = [];
  const signals: AbortSignal[] = [];
  const following = follow<number>({
    deliver: (signal) => {
      signals.push(signal);
      return new Promise((resolve) => open.push(resolve));
    },
    onDelivered: (value) => delivered.push(value),
    onTrouble: (failure) => troubles.push(failure),
    timers,
    chance: () => 1,
  });
  return {
    following,
    timers,
    delivered,
    troubles,
    signals,
    asked: () => signals.length,
    async answer(outcome: Result<number>) {
      open.shift()?.(outcome);
      await settle();
    },
  };
}

it("asks at once and every few minutes", async () => {
  const one = start();
  expect(one.asked()).toBe(1);
  one.timers.advance(10 * ASK_EVERY_MS);
  expect(one.asked()).toBe(1);
  await one.answer(succeed(1));
  one.timers.advance(ASK_EVERY_MS - 1);
  expect(one.asked()).toBe(1);
  one.timers.advance(1);
  expect(one.asked()).toBe(2);
  expect([one.delivered, one.troubles]).toEqual([[1], []]);
});

it("asks sooner after a failure, then ever later, and tells a trouble once", async () => {
  const one = start();
  const lost = fail("unreachable", "The cable is out.");
  for (const waitMs of [1_000, 2_000, 4_000]) {
    await one.answer(lost);
    const before = one.asked();
    one.timers.advance(waitMs - 1);
    expect(one.asked()).toBe(before);
    one.timers.advance(1);
    expect(one.asked()).toBe(before + 1);
  }
  expect(one.troubles).toEqual([lost]);
  // Twelve hours without a network cost less than 200 questions, and it comes back within five minutes.
  for (let hours = 0; hours < 12; hours += 1 / 12) {
    await one.answer(lost);
    one.timers.advance(ASK_EVERY_MS);
  }
  expect(one.asked()).toBeLessThan(200);
  await one.answer(succeed(7));
  expect(one.troubles).toEqual([lost, null]);
  expect(one.delivered).toEqual([7]);
});

it("asks once more where it was told to in the middle, and ends with what is under way", async () => {
  const one = start();
  one.following.askNow();
  one.following.askNow();
  await one.answer(succeed(1));
  one.timers.advance(0);
  expect(one.asked()).toBe(2);
  const ending = one.following.end();
  expect(one.signals.at(-1)?.aborted).toBe(true);
  await one.answer(fail("stopped", "Stopped."));
  await ending;
  one.timers.advance(ASK_EVERY_MS);
  one.following.askNow();
  expect([one.asked(), one.troubles]).toEqual([2, []]);
});
