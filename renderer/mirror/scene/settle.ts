/** How long a garment takes to settle on the body. */
export const SETTLE_DURATION_MS = 150;

/** 1 when a garment has just arrived, 0 when it lies: a smooth fall. With reduced motion it lies at once. */
export function settleShare(ageMs: number, reducedMotion: boolean): number {
  if (reducedMotion || ageMs >= SETTLE_DURATION_MS) return 0;
  const left = 1 - Math.max(0, ageMs) / SETTLE_DURATION_MS;
  return left * left * (3 - 2 * left);
}
