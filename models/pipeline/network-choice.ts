import type { PoseVariant } from "../weights/manifest.ts";
import { quantile } from "./frame-costs.ts";

/** Which network runs where. */
export interface NetworkChoice {
  readonly variant: PoseVariant;
  readonly delegate: "CPU" | "GPU";
}

/** What the page asks for; `auto` decides by the machine and the clock. */
export type NetworkWish = PoseVariant | "auto";

/** A garment that follows at fewer than 20 pictures a second looks glued on late. */
export const FRAME_LIMIT_MS = 50;
/** Frames with a person that a trial lasts, after those that warm the code up. */
export const TRIAL_FRAMES = 20;
export const WARM_UP_FRAMES = 5;

/**
 * The networks to try, best first. Software GL makes the GPU delegate ten times slower than the processor
 * (781 ms a frame measured) and leaves no time for full.
 */
export function networksToTry(wish: NetworkWish, softwareGl: boolean): readonly NetworkChoice[] {
  const delegates = softwareGl ? (["CPU"] as const) : (["GPU", "CPU"] as const);
  if (wish !== "auto") return delegates.map((delegate) => ({ variant: wish, delegate }));
  if (softwareGl) return [{ variant: "lite", delegate: "CPU" }];
  return [
    { variant: "full", delegate: "GPU" },
    { variant: "full", delegate: "CPU" },
    { variant: "lite", delegate: "CPU" },
  ];
}

export type TrialVerdict = "go-on" | "keep" | "too-slow";

/** Judges a network by the time of its frames, in the order they came. */
export interface NetworkTrial {
  add(frameMs: number): TrialVerdict;
  /** Median after warm-up, milliseconds; 0 before there is one. */
  readonly medianMs: number;
}

export function createNetworkTrial(): NetworkTrial {
  const times: number[] = [];
  let seen = 0;
  let medianMs = 0;
  return {
    add(frameMs) {
      seen++;
      if (seen > WARM_UP_FRAMES && times.length < TRIAL_FRAMES) times.push(frameMs);
      if (times.length < TRIAL_FRAMES) return "go-on";
      medianMs = quantile(
        times.toSorted((a, b) => a - b),
        0.5,
      );
      return medianMs <= FRAME_LIMIT_MS ? "keep" : "too-slow";
    },
    get medianMs() {
      return medianMs;
    },
  };
}
