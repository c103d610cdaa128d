import { expect, it } from "vitest";
import { CHAOS_FAULTS, CHAOS_PHASES, runLibraryChaos } from "./library-chaos.node.ts";

const SEED = Number(process.env["SEED"] ?? Date.now() % 100_000);

it(`a site lives through forty faults (SEED=${SEED})`, { timeout: 120_000 }, async () => {
  const rows = await runLibraryChaos({ seed: SEED, count: 40, log: () => undefined });
  expect(rows.filter(({ why }) => why !== null)).toEqual([]);
  expect(rows.length).toBe(40);
  expect(CHAOS_PHASES.filter((phase) => !rows.some((row) => row.phase === phase))).toEqual([]);
  // Not a walk in the park: some work was refused while it was disturbed.
  expect(rows.filter(({ answer }) => answer !== "done").length).toBeGreaterThan(0);
  expect(rows.every(({ fault }) => CHAOS_FAULTS.includes(fault))).toBe(true);
});
