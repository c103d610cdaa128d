/** Directions in which a tape is known, all around. */
export const TAPE_DIRECTIONS = 144;
/** Half a width of the angle within which a support speaks for a direction: its cosine. */
const LEAST_COSINE = 0.1;

/** A place across a limb or trunk: to one side, and to the front of it. Metres. */
export type Across = readonly [number, number];

/**
 * Radii of a tape drawn tight around some points, seen from `centre`, nowhere below `leastMetres`; from the front
 * (second axis) towards the first axis and round.
 */
export function tapeRadii(points: readonly Across[], centre: Across, leastMetres: number): Float64Array {
  const direction = (at: number): Across => {
    const angle = (2 * Math.PI * at) / TAPE_DIRECTIONS;
    return [Math.sin(angle), Math.cos(angle)];
  };
  const supports = Array.from({ length: TAPE_DIRECTIONS }, (_, at) => {
    const [sin, cos] = direction(at);
    return points.reduce(
      (most, [x, z]) => Math.max(most, (x - centre[0]) * sin + (z - centre[1]) * cos),
      leastMetres,
    );
  });
  return Float64Array.from({ length: TAPE_DIRECTIONS }, (_, at) => {
    let least = Number.POSITIVE_INFINITY;
    supports.forEach((support, other) => {
      const along = Math.cos((2 * Math.PI * (other - at)) / TAPE_DIRECTIONS);
      if (along > LEAST_COSINE) least = Math.min(least, support / along);
    });
    return least;
  });
}

/** The tape as a loop, so far outside of what it is drawn around. */
export function tapeLoop(radii: Float64Array, centre: Across, offsetMetres: number): Across[] {
  return Array.from(radii, (radius, at) => {
    const angle = (2 * Math.PI * at) / TAPE_DIRECTIONS;
    return [
      centre[0] + (radius + offsetMetres) * Math.sin(angle),
      centre[1] + (radius + offsetMetres) * Math.cos(angle),
    ];
  });
}

export function loopLength(loop: readonly Across[]): number {
  return loop.reduce((sum, [x, z], at) => {
    const [nextX, nextZ] = loop[(at + 1) % loop.length] ?? [x, z];
    return sum + Math.hypot(nextX - x, nextZ - z);
  }, 0);
}
