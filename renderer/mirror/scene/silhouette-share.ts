/** Cloth is moved by 3 % of the rest body's shoulder width (0.3526 m) at most. */
export const RESIDUAL_METRES = 0.03 * 0.3526;
/** From one frame to the next: up to here a body stands still, from there on it moves, metres. */
const STILL_METRES = 0.004;
const MOVING_METRES = 0.02;

/** Where a body is in one frame. */
export interface StandingBody {
  readonly pixelsPerMetre: number;
  readonly xPixels: number;
  readonly yPixels: number;
}

/** 1 where a body stands, 0 where it moves: a mask of a moving person lags and trembles. */
export function stillness(before: StandingBody, now: StandingBody): number {
  const way = Math.hypot(now.xPixels - before.xPixels, now.yPixels - before.yPixels) / now.pixelsPerMetre;
  const share = Math.min(1, Math.max(0, (MOVING_METRES - way) / (MOVING_METRES - STILL_METRES)));
  return share * share * (3 - 2 * share);
}
