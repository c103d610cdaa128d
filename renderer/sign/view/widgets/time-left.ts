const SECOND_MS = 1_000;

/** A time that is left, as clocks write it: `2:04:05`, from a day on `3 d 2:04`. Rounded up to the second. */
export function timeLeft(leftMs: number): string {
  const seconds = Math.ceil(leftMs / SECOND_MS);
  const [days, hours] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3_600) % 24];
  const two = (number: number): string => String(number).padStart(2, "0");
  const minutes = two(Math.floor(seconds / 60) % 60);
  return days > 0 ? `${days} d ${hours}:${minutes}` : `${hours}:${minutes}:${two(seconds % 60)}`;
}
