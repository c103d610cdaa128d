import { describe, expect, test } from "vitest";
import { REHEARSAL, REHEARSAL_PHASES } from "./choreography.ts";
import { postureAt } from "./posture-at.ts";
import { footAt, SIDES } from "./steps.ts";

const TICK_SECONDS = 1 / 120;
const ticks = Array.from(
  { length: Math.round(REHEARSAL.durationSeconds / TICK_SECONDS) },
  (_, tick) => tick * TICK_SECONDS,
);

describe("the rehearsal's motion", () => {
  test("phases follow one another without gaps, from the start to the end", () => {
    let end = 0;
    for (const span of REHEARSAL_PHASES) {
      expect(span.fromSeconds).toBe(end);
      expect(span.toSeconds).toBeGreaterThan(span.fromSeconds);
      end = span.toSeconds;
    }
    expect(end).toBe(REHEARSAL.durationSeconds);
  });

  test("steps of one foot do not overlap, and one foot always stands", () => {
    for (const side of SIDES) {
      const steps = REHEARSAL.walk.steps.filter((step) => step.side === side);
      for (const [index, step] of steps.entries()) {
        expect(step.landSeconds).toBeGreaterThan(step.liftSeconds);
        expect(step.liftSeconds).toBeGreaterThanOrEqual(
          steps[index - 1]?.landSeconds ?? Number.NEGATIVE_INFINITY,
        );
      }
    }
    for (const at of ticks) {
      const lifts = SIDES.map((side) => footAt(REHEARSAL.walk, side, at).liftMetres);
      expect(Math.min(...lifts), `${at} s`).toBeLessThan(0.02);
    }
  });

  test("a foot that stands does not slide", () => {
    for (const side of SIDES) {
      for (const at of ticks) {
        const now = footAt(REHEARSAL.walk, side, at);
        const next = footAt(REHEARSAL.walk, side, at + TICK_SECONDS);
        if (now.liftMetres > 0 || next.liftMetres > 0) continue;
        expect(next, `${side} at ${at} s`).toEqual(now);
      }
    }
  });

  test("nothing jumps: the pelvis and the head move less than a person can", () => {
    for (const at of ticks) {
      const now = postureAt(REHEARSAL, at);
      const next = postureAt(REHEARSAL, at + TICK_SECONDS);
      const speed = (before: number, after: number) => Math.abs(after - before) / TICK_SECONDS;
      expect(speed(now.pelvis.xMetres, next.pelvis.xMetres), `${at} s`).toBeLessThan(2);
      expect(speed(now.pelvis.yawRadians, next.pelvis.yawRadians), `${at} s`).toBeLessThan(4);
      expect(speed(now.head.yawRadians, next.head.yawRadians), `${at} s`).toBeLessThan(4);
    }
  });

  test("stands in the middle and faces the mirror in between, turned well aside in the turns", () => {
    expect(Math.abs(postureAt(REHEARSAL, 4.5).pelvis.xMetres)).toBeLessThan(0.03);
    expect(Math.abs(postureAt(REHEARSAL, 4.5).pelvis.yawRadians)).toBeLessThan(0.06);
    expect(postureAt(REHEARSAL, 6.4).pelvis.yawRadians).toBeGreaterThan(0.85);
    expect(postureAt(REHEARSAL, 8.9).pelvis.yawRadians).toBeLessThan(-0.85);
  });
});
