/** Outermost cloth pixels that are mixed with background and given up. */
const MIXED_PIXELS = 2;
/** Cloth is shown this far beyond its cut-out, so that an edge of a pixel's breadth leaves no gap at a seam. */
const SHOWN_PIXELS = 5;
/** Colour is carried this far, so that no smaller copy of the picture drags background in. */
const CARRIED_PIXELS = 48;

/** Carries the colours of cloth outwards over its edge, in place. Cloth is what has alpha 255. */
export function bleed(rgba: Uint8ClampedArray, widthPixels: number, heightPixels: number): void {
  const count = widthPixels * heightPixels;
  const known = new Uint8Array(count);
  for (let cell = 0; cell < count; cell += 1) known[cell] = (rgba[4 * cell + 3] ?? 0) >= 250 ? 1 : 0;
  const shown = Uint8Array.from(known);
  for (let round = 0; round < MIXED_PIXELS; round += 1) shrink(known, widthPixels, heightPixels);
  const whole = known.reduce((sum, each) => sum + each, 0);
  // Of a strap or ribbon nothing would be left: better mixed than gone.
  const trusted = whole > 0 ? known : Uint8Array.from(shown);
  let edge = Array.from({ length: count }, (_, cell) => cell).filter((cell) => trusted[cell] === 1);
  for (let round = 0; round < CARRIED_PIXELS && edge.length > 0; round += 1) {
    const next: number[] = [];
    for (const cell of edge) {
      const x = cell % widthPixels;
      for (const [step, stays] of [
        [-1, x > 0],
        [1, x < widthPixels - 1],
        [-widthPixels, cell >= widthPixels],
        [widthPixels, cell < count - widthPixels],
      ] as const) {
        const other = cell + step;
        if (!stays || trusted[other] === 1) continue;
        trusted[other] = 1;
        rgba.copyWithin(4 * other, 4 * cell, 4 * cell + 3);
        next.push(other);
      }
    }
    edge = next;
  }
  for (let round = 0; round < SHOWN_PIXELS; round += 1) grow(shown, widthPixels, heightPixels);
  for (let cell = 0; cell < count; cell += 1) rgba[4 * cell + 3] = shown[cell] === 1 ? 255 : 0;
}

function shrink(bits: Uint8Array, width: number, height: number): void {
  const before = Uint8Array.from(bits);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const cell = y * width + x;
      const inner =
        x > 0 && y > 0 && x < width - 1 && y < height - 1
          ? (before[cell - 1] ?? 0) &
            (before[cell + 1] ?? 0) &
            (before[cell - width] ?? 0) &
            (before[cell + width] ?? 0)
          : 0;
      bits[cell] = (before[cell] ?? 0) & inner;
    }
  }
}

function grow(bits: Uint8Array, width: number, height: number): void {
  const before = Uint8Array.from(bits);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const cell = y * width + x;
      if (before[cell] === 1) continue;
      const touched =
        (x > 0 && before[cell - 1] === 1) ||
        (x < width - 1 && before[cell + 1] === 1) ||
        (y > 0 && before[cell - width] === 1) ||
        (y < height - 1 && before[cell + width] === 1);
      if (touched) bits[cell] = 1;
    }
  }
}
