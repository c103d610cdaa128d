/** Lines that were seen before, in 32 bytes a line at most: of millions of receipts, the texts would fill the memory. */
export interface SeenLines {
  /** Remembers a line; true where it came before. Full, it remembers no more. */
  seen(line: string): boolean;
}

const FIRST_PLACES = 1 << 16;

/**
 * Keeps 64 bits of each line (two hashes of Austin Appleby's kind), in a table that is open and at most half full.
 * Two different lines are taken for one in one of a hundred thousand files of sixteen million lines. `most`: lines remembered.
 */
export function createSeenLines(most: number): SeenLines {
  let places = FIRST_PLACES;
  let high = new Uint32Array(places);
  let low = new Uint32Array(places);
  let count = 0;

  /** The place of a line, or the empty one where it belongs. */
  const placeOf = (upper: number, lower: number): number => {
    let place = upper & (places - 1);
    while (low[place] !== 0 && (high[place] !== upper || low[place] !== lower))
      place = (place + 1) & (places - 1);
    return place;
  };
  const grow = (): void => {
    const [oldHigh, oldLow] = [high, low];
    places *= 2;
    high = new Uint32Array(places);
    low = new Uint32Array(places);
    for (const [place, lower] of oldLow.entries()) {
      if (lower === 0) continue;
      const upper = oldHigh[place] ?? 0;
      const next = placeOf(upper, lower);
      high[next] = upper;
      low[next] = lower;
    }
  };

  return {
    seen(line) {
      const upper = hashOf(line, 0x9e3779b9);
      // 0 is the mark of an empty place.
      const lower = hashOf(line, 0x85ebca6b) || 1;
      const place = placeOf(upper, lower);
      if (low[place] !== 0) return true;
      if (count >= most) return false;
      count += 1;
      high[place] = upper;
      low[place] = lower;
      if (2 * count > places) grow();
      return false;
    },
  };
}

/** 32 bits of a text: multiply and rotate for each letter, and MurmurHash3's last mixing. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0xcc9e2d51);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
