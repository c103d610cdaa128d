/**
 * Carries known colours on into what is unknown, smoothly (pull-push, Gortler et al. 1996). `colours` has 3 numbers a
 * cell and is filled in place.
 */
export function fillHoles(colours: Float32Array, known: Uint8Array, width: number, height: number): void {
  if (width <= 1 && height <= 1) return;
  if (!known.includes(0)) return;
  const [w, h] = [Math.max(1, Math.ceil(width / 2)), Math.max(1, Math.ceil(height / 2))];
  const small = new Float32Array(3 * w * h);
  const counts = new Uint8Array(w * h);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      if (known[cell] !== 1) continue;
      const to = (row >> 1) * w + (column >> 1);
      counts[to] = (counts[to] ?? 0) + 1;
      for (let channel = 0; channel < 3; channel += 1)
        small[3 * to + channel] = (small[3 * to + channel] ?? 0) + (colours[3 * cell + channel] ?? 0);
    }
  }
  counts.forEach((count, cell) => {
    if (count === 0) return;
    for (let channel = 0; channel < 3; channel += 1)
      small[3 * cell + channel] = (small[3 * cell + channel] ?? 0) / count;
  });
  fillHoles(
    small,
    counts.map((count) => (count > 0 ? 1 : 0)),
    w,
    h,
  );
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      if (known[cell] === 1) continue;
      const from = (row >> 1) * w + (column >> 1);
      for (let channel = 0; channel < 3; channel += 1)
        colours[3 * cell + channel] = small[3 * from + channel] ?? 0;
    }
  }
}
