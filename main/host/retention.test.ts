import { expect, it } from "vitest";
import { createManualClock } from "../base/clock.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import { createManualTimers } from "../base/timers.ts";
import type { FileCode } from "../ledger/sqlite-failure.node.ts";
import { startRetention } from "./retention.node.ts";

it("runs at the start and once each day of the site, and tries again after a failure", async () => {
  const clock = createManualClock(Date.parse("2026-03-01T22:00:00Z"));
  const timers = createManualTimers();
  const kept: string[] = [];
  const lines: string[] = [];
  let outcome: Result<{ entries: number }, FileCode> = succeed({ entries: 7 });
  const retention = startRetention({
    ledger: {
      retire: async ({ keepFromDay }) => {
        kept.push(keepFromDay);
        return outcome;
      },
    },
    clock,
    timers,
    pause: async () => undefined,
    log: (_level, _part, code) => void lines.push(code),
    rules: () => ({ timeZone: "Europe/Berlin", retentionDays: 10 }),
  });
  const pass = async (durationMs: number): Promise<void> => {
    for (let passed = 0; passed < durationMs; passed += 900_000) {
      clock.advance(900_000);
      timers.advance(900_000);
      await retention.idle();
    }
  };
  await retention.idle();
  expect(kept).toEqual(["2026-02-19"]);
  await pass(3_600_000);
  expect(kept).toEqual(["2026-02-19", "2026-02-20"]);
  outcome = fail("disk-full", "The disk is full.");
  await pass(24 * 3_600_000);
  expect(kept.at(-1)).toBe("2026-02-21");
  expect(kept.length).toBe(3);
  outcome = succeed({ entries: 0 });
  await pass(900_000);
  await pass(3_600_000);
  expect(kept.length).toBe(4);
  expect(lines).toEqual(["retired", "retired", "disk-full"]);
  retention.stop();
});
