import { expect, it } from "vitest";
import { whenCovers } from "./when-covers.ts";

/** A page whose frames and transitions come by hand. */
function page(moving: number) {
  const frames: (() => void)[] = [];
  const settle: { end: () => void; cancel: () => void }[] = [];
  const arrivals = Array.from(
    { length: moving },
    () =>
      new Promise<void>((resolve, reject) =>
        settle.push({ end: resolve, cancel: () => reject(new Error("cancelled")) }),
      ),
  );
  let told = 0;
  const callOff = whenCovers({
    arrivals: () => arrivals,
    nextFrame(callback) {
      frames.push(callback);
      return () => void frames.splice(frames.indexOf(callback), 1);
    },
    onCovers: () => void (told += 1),
  });
  const rest = () => new Promise((resolve) => setImmediate(resolve));
  return {
    callOff,
    settle,
    told: () => told,
    rest,
    async present(count: number) {
      await rest();
      for (let at = 0; at < count; at++) frames.shift()?.();
    },
  };
}

it("waits for the end of the transition, however late that is, and for a frame after it", async () => {
  const slow = page(2);
  await slow.present(500);
  slow.settle[0]?.end();
  await slow.present(500);
  expect(slow.told(), "one still moves").toBe(0);
  slow.settle[1]?.end();
  await slow.present(1);
  expect(slow.told(), "its end is not presented yet").toBe(0);
  await slow.present(1);
  expect(slow.told()).toBe(1);
});

it("takes a transition that was called off for one that has ended, and needs none", async () => {
  const off = page(1);
  off.settle[0]?.cancel();
  await off.present(2);
  expect(off.told()).toBe(1);
  const cut = page(0);
  await cut.present(2);
  expect(cut.told()).toBe(1);
});

it.each([0, 1])("says nothing once it is called off, after %i frames", async (frames) => {
  const gone = page(0);
  await gone.present(frames);
  gone.callOff();
  await gone.present(5);
  expect(gone.told()).toBe(0);
});
