import { beforeEach, expect, it } from "vitest";
import { createManualTimers } from "../../../main/base/timers.ts";
import type { UrgentMessage } from "../../../main/bridge/contract/urgent.ts";
import { createUrgentWatch } from "./urgent-watch.ts";

const message: UrgentMessage = {
  messageId: "a".repeat(32),
  text: "Please leave by the nearest door.",
  style: "alarm",
  fromMs: 0,
  untilMs: 60_000,
};
let atMs: number;
let timers: ReturnType<typeof createManualTimers>;
let told: (string | null)[];
let hear: (message: UrgentMessage | null) => void;

beforeEach(() => {
  atMs = 0;
  timers = createManualTimers();
  told = [];
  const onChange = (now: UrgentMessage | null) => void told.push(now === null ? null : now.text);
  hear = createUrgentWatch({ timers, clockMs: () => atMs, onChange });
});

function pass(durationMs: number): void {
  for (let passedMs = 0; passedMs < durationMs; passedMs += 1_000) {
    atMs += 1_000;
    timers.advance(1_000);
  }
}

it("ends a message at its time without another word of the host", () => {
  hear(message);
  pass(59_000);
  expect(told).toEqual([message.text]);
  pass(1_000);
  expect(told).toEqual([message.text, null]);
  pass(60_000);
  expect(told).toHaveLength(2);
});

it("ends it at once when the host says so, and never shows one that is over", () => {
  hear(message);
  hear(null);
  pass(120_000);
  hear(message);
  expect(told).toEqual([message.text, null, null]);
});

it("ends it within ten seconds of a clock that was set forward", () => {
  hear(message);
  atMs += 86_400_000;
  timers.advance(10_000);
  expect(told.at(-1)).toBeNull();
});
