import { LANDMARK_COUNT, LANDMARK_STRIDE } from "../contract/index.ts";

/**
 * In video the pose task smooths its landmarks with a filter whose cut-off rises with speed, so that they trail by a
 * way that hardly grows with speed. Measured against the same network without that filter (rehearsal, 490 pixels a
 * metre, means over 11 landmarks): 2 mm behind at 0.05 m/s, 5 mm at 0.16, 8 mm at 0.4, 11 mm from 0.8 on; shoulders in
 * a turn 32 ms late. This curve runs a little below those points, so that a stop is not overshot: lag 3 ms of 9 are left.
 */
const TRAIL_METRES = 0.011;
const TRAIL_HALF_SPEED = 0.25;
/** Motion slower than this is not told from noise, and leads nowhere. Metres a second. */
const STILL_SPEED = 0.03;
/** Cut-off for the speeds that the lead is taken from. */
const SPEED_HZ = 5;

/** Gives landmarks back what the pose task's own smoothing holds back, in the picture's plane. */
export interface LandmarkLead {
  /**
   * 33 × (x, y, z, visibility) as in `Pose`, led ahead in x and y. `widthMetres`, `heightMetres`: what the picture
   * spans at the person. Valid until the next call.
   */
  apply(
    landmarks: Float32Array,
    span: { readonly widthMetres: number; readonly heightMetres: number },
    elapsedSeconds: number,
  ): Float32Array;
  /** The next landmarks are taken as they come. */
  reset(): void;
}

export function createLandmarkLead(): LandmarkLead {
  const led = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  const last = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  const speeds = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  let started = false;
  return {
    apply(landmarks, { widthMetres, heightMetres }, elapsedSeconds) {
      led.set(landmarks);
      if (started) {
        const turn = 2 * Math.PI * SPEED_HZ * elapsedSeconds;
        const share = turn / (1 + turn);
        for (let at = 0; at < led.length; at++) {
          const axis = at % LANDMARK_STRIDE;
          if (axis > 1) continue;
          const spanMetres = axis === 0 ? widthMetres : heightMetres;
          const step = ((landmarks[at] as number) - (last[at] as number)) * spanMetres;
          const speed = (speeds[at] as number) + share * (step / elapsedSeconds - (speeds[at] as number));
          speeds[at] = speed;
          led[at] = (landmarks[at] as number) + trail(speed) / spanMetres;
        }
      }
      started = true;
      last.set(landmarks);
      return led;
    },
    reset() {
      started = false;
      speeds.fill(0);
    },
  };
}

/** How far a landmark of this speed is behind, metres; signed as the speed. */
function trail(speed: number): number {
  const beyond = Math.max(0, Math.abs(speed) - STILL_SPEED);
  return (Math.sign(speed) * TRAIL_METRES * beyond) / (beyond + TRAIL_HALF_SPEED);
}
