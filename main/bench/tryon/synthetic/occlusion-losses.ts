import type { Figure } from "../../bench-result.ts";
import { told } from "../../figure.ts";
import { hullMask } from "./hull-mask.ts";
import type { OcclusionMasks } from "./occlusion-share.ts";

/** Pixels that part an intersection from its union, by what they truly show. */
export interface ClassLosses {
  /** It lies before cloth, and we have no cloth there to hide. */
  noCloth: number;
  /** It lies before cloth, and we show cloth over it. */
  covered: number;
  /** We hid cloth there, and nothing of arms, hands, head and hair lies before it. */
  hole: number;
}

/** All that an IoU of M4 lost, of one picture or of many. */
export interface OcclusionLosses {
  /** Pixels of the unions. */
  union: number;
  readonly classes: Map<string, ClassLosses>;
}

export function noLosses(): OcclusionLosses {
  return { union: 0, classes: new Map() };
}

/** Adds a picture's losses. `classOf`: name of what a pixel truly shows. */
export function addLosses(
  sum: OcclusionLosses,
  masks: Omit<OcclusionMasks, "occluder">,
  classOf: (pixel: number) => string,
): void {
  const hull = hullMask(masks.garment, masks.widthPixels);
  for (let pixel = 0; pixel < hull.length; pixel++) {
    if (hull[pixel] === 0) continue;
    const wouldShow = masks.unoccluded[pixel] !== 0;
    const isHidden = wouldShow && masks.shown[pixel] === 0;
    const isBefore = masks.before[pixel] !== 0;
    if (!isBefore && !isHidden) continue;
    sum.union++;
    if (isBefore && isHidden) continue;
    const name = classOf(pixel);
    const losses = sum.classes.get(name) ?? { noCloth: 0, covered: 0, hole: 0 };
    sum.classes.set(name, losses);
    losses[isHidden ? "hole" : wouldShow ? "covered" : "noCloth"]++;
  }
}

export function sumLosses(all: readonly OcclusionLosses[]): OcclusionLosses {
  const sum = noLosses();
  for (const { union, classes } of all) {
    sum.union += union;
    for (const [name, { noCloth, covered, hole }] of classes) {
      const losses = sum.classes.get(name) ?? { noCloth: 0, covered: 0, hole: 0 };
      sum.classes.set(name, {
        noCloth: losses.noCloth + noCloth,
        covered: losses.covered + covered,
        hole: losses.hole + hole,
      });
    }
  }
  return sum;
}

const WORDS: Readonly<Record<keyof ClassLosses, string>> = {
  noCloth: "no cloth of ours there",
  covered: "covered by our cloth",
  hole: "hole in our cloth",
};
/** Less than this is not told, % of the union. */
const TOLD_FROM = 0.3;

/** Where the missing part of an IoU lies, the most first. */
export function lossFigures(
  prefix: string,
  { union, classes }: OcclusionLosses,
  n: number,
): readonly Figure[] {
  return [...classes]
    .flatMap(([name, losses]) =>
      (Object.keys(WORDS) as (keyof ClassLosses)[]).map((kind) => ({
        id: `${prefix} ${name}: ${WORDS[kind]}`,
        value: (100 * losses[kind]) / union,
      })),
    )
    .filter(({ value }) => value >= TOLD_FROM)
    .toSorted((a, b) => b.value - a.value)
    .map(({ id, value }) => told({ id, unit: "% of the union", value, n }));
}
