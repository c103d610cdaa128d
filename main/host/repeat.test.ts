import { expect, it } from "vitest";
import { createManualTimers } from "../base/timers.ts";
import { createTurns } from "./in-turn.ts";
import { repeat } from "./repeat.ts";
import { throttle } from "./throttle.ts";

it("repeats until it is called off, also from within", () => {
  const timers = createManualTimers();
  let calls = 0;
  const stop = repeat(timers, 1000, () => {
    calls++;
    if (calls === 3) stop();
  });
  timers.advance(999);
  expect(calls).toBe(0);
  timers.advance(10_000);
  expect(calls).toBe(3);
});

it("throttles to the first call and one at the end", () => {
  const timers = createManualTimers();
  let calls = 0;
  const call = throttle(timers, 1000, () => calls++);
  call();
  call();
  call();
  expect(calls).toBe(1);
  timers.advance(1000);
  expect(calls).toBe(2);
  timers.advance(5000);
  expect(calls).toBe(2);
  call();
  expect(calls).toBe(3);
});

it("takes work in turn, also after a failure", async () => {
  const inTurn = createTurns();
  const done: number[] = [];
  const slow = inTurn(async () => {
    await Promise.resolve();
    done.push(1);
    throw new Error("no");
  });
  const next = inTurn(async () => void done.push(2));
  await expect(slow).rejects.toThrow("no");
  await next;
  expect(done).toEqual([1, 2]);
});
