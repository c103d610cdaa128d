/** A place in a film as players write it: `75` is `1:15`. */
export function placeText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}

/** A contrast ratio to one decimal place, cut and not rounded: 4.48 must not be told as 4.5. */
export function cutRatio(ratio: number): number {
  return Math.floor(10 * ratio) / 10;
}
