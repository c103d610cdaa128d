import { expect, it } from "vitest";
import type { FollowerReport } from "../../bridge/contract/followers.ts";
import { followerStatus, type HeardFollower, hear, SILENT_FOLLOWER_MS } from "./follower-state.ts";

const at = (monotonicMs: number) => ({ nowMs: 1_000_000 + monotonicMs, monotonicMs });
const word = (atMs: number, changes: Partial<FollowerReport> = {}): FollowerReport => ({
  bootId: "a".repeat(32),
  nowMs: at(atMs).nowMs,
  shown: { version: 7, forMs: 500 },
  here: 7,
  trouble: null,
  ...changes,
});
const [one, other] = ["a".repeat(32), "b".repeat(32)];
const spoken = (...boots: readonly string[]): HeardFollower | null =>
  boots.reduce<HeardFollower | null>(
    (heard, bootId, turn) => hear(heard, word(turn * 1_000, { bootId }), at(turn * 1_000)),
    null,
  );

it("tells since when a version is seen by the clock of whoever listens, not of whoever speaks", () => {
  const heard = hear(null, word(0, { nowMs: 5 }), at(0));
  expect(followerStatus(heard, null, at(10)).follower.shown).toEqual({ version: 7, sinceAtMs: 999_500 });
});

it("is silent after three words that did not come, and remembers when it spoke before a restart", () => {
  const heard = spoken(one);
  expect(followerStatus(heard, null, at(SILENT_FOLLOWER_MS - 1)).state).toBe("well");
  expect(followerStatus(heard, null, at(SILENT_FOLLOWER_MS)).state).toBe("silent");
  expect(followerStatus(null, 42, at(0))).toMatchObject({ state: "silent", lastSeenAtMs: 42 });
});

it.each([
  ["a day ahead", 86_400_000, "clock-off"],
  ["a day behind", -86_400_000, "clock-off"],
  ["a minute ahead", 60_000, undefined],
])("says of a clock that is %s", (_, offMs, code) => {
  const heard = hear(null, word(0, { nowMs: at(0).nowMs + offMs }), at(0));
  expect(followerStatus(heard, null, at(0)).follower.trouble?.code).toBe(code);
});

it.each([
  ["one that was started again", [one, one, other, other], undefined],
  ["two that speak in turn", [one, other, one], "two-machines"],
])("tells two machines with one token from %s", (_, boots, code) => {
  expect(followerStatus(spoken(...boots), null, at(5_000)).follower.trouble?.code).toBe(code);
});

it("forgets the second machine some time after it fell silent", () => {
  const twins = spoken(one, other, one);
  const later = hear(twins, word(700_000), at(700_000));
  expect(followerStatus(later, null, at(700_000)).follower.trouble).toBeNull();
});
