import { expect, it } from "vitest";
import { createManualClock } from "../base/clock.ts";
import { createManualTimers } from "../base/timers.ts";
import { createFakeLedger } from "./fake-ledger.ts";
import { startHeartbeat } from "./heartbeat.node.ts";

it("writes each minute that the screen was up, none while it was silent, and never more than a minute", () => {
  const clock = createManualClock();
  const timers = createManualTimers();
  const ledger = createFakeLedger();
  let screen: { phase: string; counting: boolean } | null = { phase: "campaign", counting: true };
  const stop = startHeartbeat({ ledger, clock, timers, screen: () => screen });
  const pass = (durationMs: number): void => {
    clock.advance(durationMs);
    timers.advance(60_000);
  };
  pass(60_000);
  screen = null;
  pass(60_000);
  screen = { phase: "mirror", counting: false };
  pass(8 * 3_600_000);
  stop();
  pass(60_000);
  expect(ledger.drafts.map(({ payload }) => payload)).toEqual([
    { upMs: 60_000, phase: "campaign", counting: true },
    { upMs: 60_000, phase: "mirror", counting: false },
  ]);
});
