/** Share of a picture's width at each side in which the room is seen beside the person. */
const SIDE_SHARE = 0.25;
/** A window at one side makes its wall far brighter than it makes a person: this share is believed. */
const BELIEVED = 0.8;
const MOST = 0.5;

/** Where more light comes from, across the picture: the differences of brightness between its sides and its halves. */
export interface LightWay {
  /** −0.5 all from the left, 0.5 all from the right. */
  readonly right: number;
  /** −0.5 all from below, 0.5 all from above. */
  readonly up: number;
}

/**
 * First-order estimate (the linear band of spherical harmonics, after Ramamoorthi and Hanrahan 2001, of which a camera
 * sees two of three) from the RGBA bytes of a square grid over the picture, rows from the top. The person in the
 * middle is left out.
 */
export function lightWay(rgba: ArrayLike<number>): LightWay {
  const side = Math.floor(Math.sqrt(rgba.length / 4));
  const sums = { left: 0, right: 0, top: 0, bottom: 0 };
  const reach = Math.max(1, Math.floor(side * SIDE_SHARE));
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      if (column >= reach && column < side - reach) continue;
      const at = 4 * (row * side + column);
      const light = 0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0);
      sums[column < reach ? "left" : "right"] += light;
      sums[row < side / 2 ? "top" : "bottom"] += light;
    }
  }
  return { right: more(sums.right, sums.left), up: more(sums.top, sums.bottom) };
}

function more(one: number, other: number): number {
  const share = (BELIEVED * (one - other)) / Math.max(1, one + other);
  return Math.min(MOST, Math.max(-MOST, share));
}
