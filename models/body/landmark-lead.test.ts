import { describe, expect, it } from "vitest";
import { LANDMARK_COUNT, LANDMARK_STRIDE } from "../contract/index.ts";
import { createLandmarkLead } from "./landmark-lead.ts";
import { seededNoise } from "./synthetic-pose.ts";

const FRAME_SECONDS = 1 / 30;
const SPAN = { widthMetres: 1.5, heightMetres: 2.6 };
/** The pose task's own smoothing: a One-Euro filter of these settings, in units of the person's crop (here 2.2 m). */
const TASK = { calmHz: 0.05, quickness: 80, speedHz: 1, cropMetres: 2.2 };

describe("a lead over the task's own smoothing", () => {
  it("takes most of its delay back while something moves", () => {
    const { raw, led } = follow((seconds) => 0.25 * Math.sin(2 * seconds), 300);
    expect(lagMs(raw)).toBeGreaterThan(12);
    expect(lagMs(led)).toBeLessThan(6);
    expect(lagMs(led)).toBeGreaterThan(-6);
  });

  it("overshoots a sudden stop by less than a centimetre", () => {
    const { led } = follow((seconds) => Math.min(0.5, 0.8 * seconds), 60);
    expect(Math.max(...led.map(({ seenMetres }) => seenMetres)) - 0.5).toBeLessThan(0.01);
  });

  it("does not lead what only trembles", () => {
    const noise = seededNoise(3, 0.0005);
    const { raw, led } = follow(() => 0, 300, noise);
    const trembling = (track: readonly Sample[]) =>
      Math.sqrt(track.reduce((sum, { seenMetres }) => sum + seenMetres ** 2, 0) / track.length);
    expect(trembling(led)).toBeLessThan(1.2 * trembling(raw));
  });

  it("takes the first landmarks after a reset as they come", () => {
    const lead = createLandmarkLead();
    lead.apply(landmarksAt(0), SPAN, FRAME_SECONDS);
    lead.apply(landmarksAt(0.1), SPAN, FRAME_SECONDS);
    lead.reset();
    expect([...lead.apply(landmarksAt(0.5), SPAN, FRAME_SECONDS)]).toEqual([...landmarksAt(0.5)]);
  });
});

interface Sample {
  readonly seconds: number;
  readonly trueMetres: number;
  readonly seenMetres: number;
}

/** Shows a landmark that moves sideways, smoothed as the task does. */
function follow(truth: (seconds: number) => number, frames: number, noise: () => number = () => 0) {
  const lead = createLandmarkLead();
  const smooth = taskSmoothing();
  const raw: Sample[] = [];
  const led: Sample[] = [];
  for (let frame = 0; frame < frames; frame++) {
    const seconds = frame * FRAME_SECONDS;
    const trueMetres = truth(seconds);
    const seenMetres = smooth(trueMetres + noise());
    raw.push({ seconds, trueMetres, seenMetres });
    const [x = 0] = lead.apply(landmarksAt(seenMetres), SPAN, FRAME_SECONDS);
    led.push({ seconds, trueMetres, seenMetres: x * SPAN.widthMetres });
  }
  return { raw, led };
}

function taskSmoothing(): (value: number) => number {
  const { calmHz, quickness, speedHz, cropMetres } = TASK;
  const share = (hz: number) => 1 / (1 + 1 / (2 * Math.PI * hz * FRAME_SECONDS));
  let last: { readonly raw: number; readonly smooth: number } | null = null;
  let speed = 0;
  return (raw) => {
    if (last === null) {
      last = { raw, smooth: raw };
      return raw;
    }
    speed += share(speedHz) * ((raw - last.raw) / FRAME_SECONDS / cropMetres - speed);
    const smooth = last.smooth + share(calmHz + quickness * Math.abs(speed)) * (raw - last.smooth);
    last = { raw, smooth };
    return smooth;
  };
}

/** Regression of what is missing on the speed. */
function lagMs(track: readonly Sample[]): number {
  let product = 0;
  let square = 0;
  for (let i = 30; i + 1 < track.length; i++) {
    const [before, here, after] = [track[i - 1], track[i], track[i + 1]];
    if (!before || !here || !after) continue;
    const speed = (after.trueMetres - before.trueMetres) / (2 * FRAME_SECONDS);
    product += speed * (here.trueMetres - here.seenMetres);
    square += speed ** 2;
  }
  return (1000 * product) / square;
}

function landmarksAt(xMetres: number): Float32Array {
  const landmarks = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  landmarks[0] = xMetres / SPAN.widthMetres;
  return landmarks;
}
