/** A rectangle in a layout's pixels. */
export interface Place {
  readonly leftPixels: number;
  readonly topPixels: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}
interface Ground {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** What to tell of a zone whose content stayed behind: it is kept for what is put there instead. */
export const EMPTY_ZONE = "is empty: nothing that it showed was taken";

/** Whether nothing of a rectangle lies on the layout. */
export function isOutside(place: Place, ground: Ground): boolean {
  return overlap(place, { leftPixels: 0, topPixels: 0, ...ground }) === 0;
}

/** What to tell of a rectangle that hangs over the layout's edge; null where it does not. */
export function hangsOver(place: Place, ground: Ground): string | null {
  const inside = overlap(place, { leftPixels: 0, topPixels: 0, ...ground });
  if (inside === place.widthPixels * place.heightPixels) return null;
  return "hangs over the edge of the layout and is cut there";
}

/** Square pixels that two rectangles share. */
export function overlap(a: Place, b: Place): number {
  const width =
    Math.min(a.leftPixels + a.widthPixels, b.leftPixels + b.widthPixels) -
    Math.max(a.leftPixels, b.leftPixels);
  const height =
    Math.min(a.topPixels + a.heightPixels, b.topPixels + b.heightPixels) - Math.max(a.topPixels, b.topPixels);
  return Math.max(0, width) * Math.max(0, height);
}

/** `878×260 at 177,100`. */
export function tellPlace({ leftPixels, topPixels, widthPixels, heightPixels }: Place): string {
  const [left, top, width, height] = [leftPixels, topPixels, widthPixels, heightPixels].map(
    (side) => Math.round(10 * side) / 10,
  );
  return `${width}×${height} at ${left},${top}`;
}
