/** Places of a garment in one picture after another: per picture, x and y of each place, pixels. */
export type Track = readonly (readonly number[])[];

/** RMS of the second difference of all places: what trembles, whatever drifts. Pixels. NaN below three pictures. */
export function trembling(track: Track): number {
  let sum = 0;
  let count = 0;
  for (let at = 1; at + 1 < track.length; at++) {
    const [before, now, after] = [track[at - 1], track[at], track[at + 1]];
    if (before === undefined || now === undefined || after === undefined) continue;
    for (let axis = 0; axis + 1 < now.length; axis += 2) {
      const bend = (of: number): number =>
        (after[of] as number) - 2 * (now[of] as number) + (before[of] as number);
      sum += bend(axis) ** 2 + bend(axis + 1) ** 2;
      count++;
    }
  }
  return Math.sqrt(sum / count);
}

/**
 * How far a track runs behind the truth, milliseconds: the delay that explains most of its error, by least squares of
 * the error against the true velocity. Constant offsets do not count.
 */
export function lagMs(found: Track, truth: Track, stepMs: number): number {
  let product = 0;
  let square = 0;
  const places = truth[0]?.length ?? 0;
  for (let axis = 0; axis < places; axis++) {
    const errors = found.map((row, at) => (row[axis] as number) - (truth[at]?.[axis] as number));
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    for (let at = 1; at + 1 < truth.length; at++) {
      const speed = ((truth[at + 1]?.[axis] as number) - (truth[at - 1]?.[axis] as number)) / (2 * stepMs);
      product -= ((errors[at] as number) - mean) * speed;
      square += speed * speed;
    }
  }
  return product / square;
}

/** How much of the true motion a track makes: 1 all, 0 a frozen one, which no lag would betray. */
export function followedShare(found: Track, truth: Track): number {
  let product = 0;
  let square = 0;
  for (let at = 0; at + 1 < truth.length; at++) {
    const places = truth[at]?.length ?? 0;
    for (let axis = 0; axis < places; axis++) {
      const step = (track: Track): number =>
        (track[at + 1]?.[axis] as number) - (track[at]?.[axis] as number);
      product += step(found) * step(truth);
      square += step(truth) ** 2;
    }
  }
  return product / square;
}

/**
 * How far the middle of all places shoots past where it comes to rest, along x, after the picture in which the truth
 * stopped; pixels. `restFrom` is the picture from which it rests.
 */
export function overshoot(found: Track, stopAt: number, restFrom: number, direction: 1 | -1): number {
  const middle = (row: readonly number[]): number =>
    row.filter((_, axis) => axis % 2 === 0).reduce((sum, x) => sum + x, 0) / (row.length / 2);
  const rest = found.slice(restFrom).map(middle);
  const settled = rest.reduce((sum, x) => sum + x, 0) / rest.length;
  const past = found.slice(stopAt).map((row) => direction * (middle(row) - settled));
  return Math.max(0, ...past);
}
