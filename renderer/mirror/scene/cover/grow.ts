/** A map of one byte a pixel, rows from the top; 1 = belongs to it. */
export interface Region {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly inside: Uint8Array;
}

/** What is connected (by edges) with the seeds through pixels that may belong. */
export function grow(may: Region, seeds: readonly number[]): Region {
  const { widthPixels, heightPixels } = may;
  const inside = new Uint8Array(may.inside.length);
  const open = seeds.filter((pixel) => may.inside[pixel] === 1);
  for (const pixel of open) inside[pixel] = 1;
  for (let pixel = open.pop(); pixel !== undefined; pixel = open.pop()) {
    const column = pixel % widthPixels;
    for (const next of [
      column > 0 ? pixel - 1 : -1,
      column < widthPixels - 1 ? pixel + 1 : -1,
      pixel - widthPixels,
      pixel + widthPixels,
    ]) {
      if (next < 0 || next >= inside.length || inside[next] === 1 || may.inside[next] !== 1) continue;
      inside[next] = 1;
      open.push(next);
    }
  }
  return { widthPixels, heightPixels, inside };
}

/** Parts of a region that are thicker somewhere than twice so many pixels, whole. */
export function thickParts(region: Region, halfPixels: number): Region {
  const { widthPixels, heightPixels } = region;
  let core = region.inside;
  for (let round = 0; round < halfPixels; round += 1) {
    const last = core;
    core = last.map((value, at) =>
      value === 1 &&
      last[at - 1] === 1 &&
      last[at + 1] === 1 &&
      last[at - widthPixels] === 1 &&
      last[at + widthPixels] === 1
        ? 1
        : 0,
    );
  }
  const seeds: number[] = [];
  core.forEach((value, at) => {
    if (value === 1) seeds.push(at);
  });
  return grow({ widthPixels, heightPixels, inside: region.inside }, seeds);
}

/** Each pixel as most of the nine around it: single pixels go, small gaps close. */
export function smooth({ widthPixels, heightPixels, inside }: Region, rounds: number): Region {
  let now = inside;
  for (let round = 0; round < rounds; round += 1) {
    const next = Uint8Array.from(now);
    for (let row = 1; row < heightPixels - 1; row += 1) {
      for (let column = 1; column < widthPixels - 1; column += 1) {
        const at = row * widthPixels + column;
        let sum = 0;
        for (let dy = -widthPixels; dy <= widthPixels; dy += widthPixels)
          sum += (now[at + dy - 1] ?? 0) + (now[at + dy] ?? 0) + (now[at + dy + 1] ?? 0);
        next[at] = sum >= 5 ? 1 : 0;
      }
    }
    now = next;
  }
  return { widthPixels, heightPixels, inside: now };
}
