import { describe, expect, it } from "vitest";
import { createTurnGate, LIMB_LIMITS, TRUNK_LIMITS } from "./turn-gate.ts";
import type { Vector } from "./vector.ts";

const FRAME_SECONDS = 0.04;
const facing = (yawRadians: number): Vector => [Math.cos(yawRadians), 0, -Math.sin(yawRadians)];

describe("a gate for turns", () => {
  it("lets quick turns through", () => {
    const gate = createTurnGate(TRUNK_LIMITS);
    for (let yaw = 0; yaw < 7; yaw += 6 * FRAME_SECONDS)
      expect(gate.pass(facing(yaw), FRAME_SECONDS)).toEqual(facing(yaw));
  });

  it("answers a front that is taken for a back with what it knew", () => {
    const gate = createTurnGate(TRUNK_LIMITS);
    gate.pass(facing(1), FRAME_SECONDS);
    expect(gate.pass(facing(2.1), FRAME_SECONDS)).toEqual(facing(1));
    expect(gate.pass(facing(1.05), FRAME_SECONDS)).toEqual(facing(1.05));
  });

  it("believes what lasts", () => {
    const gate = createTurnGate(LIMB_LIMITS);
    gate.pass([0, -1, 0], FRAME_SECONDS);
    expect(gate.pass([0, 1, 0], FRAME_SECONDS)).toEqual([0, -1, 0]);
    gate.pass([0, 1, 0], FRAME_SECONDS);
    expect(gate.pass([0, 1, 0], FRAME_SECONDS)).toEqual([0, 1, 0]);
  });

  it("knows nothing after a reset", () => {
    const gate = createTurnGate(LIMB_LIMITS);
    gate.pass([0, -1, 0], FRAME_SECONDS);
    gate.reset();
    expect(gate.pass([0, 1, 0], FRAME_SECONDS)).toEqual([0, 1, 0]);
  });
});
