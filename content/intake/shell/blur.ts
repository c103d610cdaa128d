const PASSES = 3;

/** A soft blur of one plane: three running means (a Gaussian, nearly). Outside the plane nothing counts. */
export function blurPlane(
  plane: Float32Array,
  widthPixels: number,
  heightPixels: number,
  radiusPixels: number,
): Float32Array {
  let now = plane;
  for (let pass = 0; pass < PASSES; pass += 1) {
    now = runningMean(now, widthPixels, heightPixels, 1, widthPixels, radiusPixels);
    now = runningMean(now, heightPixels, widthPixels, widthPixels, 1, radiusPixels);
  }
  return now;
}

/** Means along lines of `length` cells that lie `step` apart; `lines` of them, `stride` apart. */
function runningMean(
  plane: Float32Array,
  length: number,
  lines: number,
  step: number,
  stride: number,
  radius: number,
): Float32Array {
  const out = new Float32Array(plane.length);
  for (let line = 0; line < lines; line += 1) {
    const start = line * stride;
    let sum = 0;
    for (let at = 0; at < Math.min(radius, length); at += 1) sum += plane[start + at * step] ?? 0;
    for (let at = 0; at < length; at += 1) {
      if (at + radius < length) sum += plane[start + (at + radius) * step] ?? 0;
      if (at - radius - 1 >= 0) sum -= plane[start + (at - radius - 1) * step] ?? 0;
      out[start + at * step] = sum / (2 * radius + 1);
    }
  }
  return out;
}
