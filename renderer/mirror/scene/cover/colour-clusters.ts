import { CHANNELS } from "./person-picture.ts";

/** Rounds of Lloyd's algorithm: colours of one part of a person settle within these. */
const ROUNDS = 6;
/** Pixels that are looked at; of more every so-manieth. */
const MAX_SAMPLES = 400;
/** No part is more even than this: camera noise and shade. */
const LEAST_SPREAD = 7;

/** Some colours that make up a part of a picture. */
export interface ColourCluster {
  readonly centre: readonly [number, number, number];
  /** Root mean square distance of its pixels. */
  readonly spread: number;
  /** Of all pixels of the part. */
  readonly share: number;
}

/** The main colours of some pixels: k-means (Lloyd 1982) from seeds that lie far apart. Empty where there are no pixels. */
export function colourClusters(
  colours: Float32Array,
  pixels: readonly number[],
  most: number,
): readonly ColourCluster[] {
  const step = Math.max(1, Math.ceil(pixels.length / MAX_SAMPLES));
  const samples = pixels.filter((_, at) => at % step === 0).map((pixel) => colourAt(colours, pixel));
  let centres = farApart(samples, most);
  let groups: (readonly [number, number, number])[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    groups = centres.map(() => []);
    for (const sample of samples) groups[nearest(centres, sample)]?.push(sample);
    centres = groups.map((group, at) => (group.length > 0 ? meanOf(group) : (centres[at] ?? [0, 0, 0])));
  }
  return groups.flatMap((group, at) => {
    const centre = centres[at];
    if (centre === undefined || group.length === 0) return [];
    const square = group.reduce((sum, sample) => sum + away(centre, sample) ** 2, 0) / group.length;
    return [
      { centre, spread: Math.max(LEAST_SPREAD, Math.sqrt(square)), share: group.length / samples.length },
    ];
  });
}

/** How unlike a pixel is to the likest cluster, in spreads; infinite where there is none. */
export function unlikeness(clusters: readonly ColourCluster[], colours: Float32Array, pixel: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { centre, spread } of clusters) {
    const x = (colours[CHANNELS * pixel] ?? 0) - centre[0];
    const y = (colours[CHANNELS * pixel + 1] ?? 0) - centre[1];
    const z = (colours[CHANNELS * pixel + 2] ?? 0) - centre[2];
    least = Math.min(least, Math.sqrt(x * x + y * y + z * z) / spread);
  }
  return least;
}

/** Clusters that lie at least so many spreads from all of the others. */
export function apartFrom(
  clusters: readonly ColourCluster[],
  others: readonly ColourCluster[],
  spreads: number,
): readonly ColourCluster[] {
  return clusters.filter((one) =>
    others.every((other) => away(one.centre, other.centre) > spreads * Math.max(one.spread, other.spread)),
  );
}

/** Clusters that lie within so many spreads of one of the others. */
export function likeOneOf(
  clusters: readonly ColourCluster[],
  others: readonly ColourCluster[],
  spreads: number,
): readonly ColourCluster[] {
  const apart = apartFrom(clusters, others, spreads);
  return clusters.filter((one) => !apart.includes(one));
}

function colourAt(colours: Float32Array, pixel: number): readonly [number, number, number] {
  const at = CHANNELS * pixel;
  return [colours[at] ?? 0, colours[at + 1] ?? 0, colours[at + 2] ?? 0];
}

function away(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function farApart(
  samples: readonly (readonly [number, number, number])[],
  most: number,
): (readonly [number, number, number])[] {
  if (samples.length === 0) return [];
  const chosen = [meanOf(samples)];
  while (chosen.length < most) {
    let furthest = samples[0] ?? [0, 0, 0];
    let distance = 0;
    for (const sample of samples) {
      const least = Math.min(...chosen.map((one) => away(one, sample)));
      if (least > distance) [furthest, distance] = [sample, least];
    }
    if (distance < LEAST_SPREAD) break;
    chosen.push(furthest);
  }
  return chosen;
}

function nearest(
  centres: readonly (readonly [number, number, number])[],
  sample: readonly [number, number, number],
): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  centres.forEach((centre, at) => {
    const distance = away(centre, sample);
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}

function meanOf(samples: readonly (readonly [number, number, number])[]): readonly [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (const [x, y, z] of samples) {
    sum[0] += x;
    sum[1] += y;
    sum[2] += z;
  }
  return [sum[0] / samples.length, sum[1] / samples.length, sum[2] / samples.length];
}
