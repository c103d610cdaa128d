import type { RestBone } from "../../../models/contract/index.ts";
import { add, length, mean, normalize, scale, subtract } from "../../garments/build/vector.ts";
import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { Cloth } from "./cloth.ts";
import { type LimbLine, limbBones, restLine } from "./limb-line.ts";
import { openingsOf } from "./openings.ts";

/** Openings nearer to the middle are no cuffs. */
const CUFF_FROM_METRES = 0.17;
const HEM_FROM_METRES = 0.04;
/** A sleeve shorter than this has no direction to be known by. */
const LEAST_METRES = 0.08;

/** Sleeves or legs by the file's own joints, else by the garment's openings. Cloth stands at the rest body's height. */
export function findLimbs(cloth: Cloth, category: GarmentCategory, bones: readonly RestBone[]): LimbLine[] {
  if (category === "skirt") return [];
  const kind = category === "trousers" ? "leg" : "sleeve";
  return ([1, -1] as const).flatMap((side) => {
    const line = byJoints(cloth, kind, side) ?? byOpening(cloth, kind, side, bones);
    return line === null ? [] : [line];
  });
}

function byJoints(cloth: Cloth, kind: LimbLine["kind"], side: 1 | -1): LimbLine | null {
  if (cloth.carried === null) return null;
  const [upper, [lower, tip]] = limbBones(kind, side);
  const root = cloth.joints.get(upper);
  const bend = lower === undefined ? undefined : cloth.joints.get(lower);
  if (root === undefined || bend === undefined) return null;
  const end = tip === undefined ? undefined : cloth.joints.get(tip);
  return { kind, side, root, bend, end: end ?? add(bend, subtract(bend, root)) };
}

/** From the body's own joint to the middle of the cuff, as long as the body's limb; bent where the cloth bends. */
function byOpening(
  cloth: Cloth,
  kind: LimbLine["kind"],
  side: 1 | -1,
  bones: readonly RestBone[],
): LimbLine | null {
  const rest = restLine(bones, kind, side);
  const from = kind === "sleeve" ? CUFF_FROM_METRES : HEM_FROM_METRES;
  const ends = openingsOf(cloth).filter(
    ({ centre, lengthMetres }) =>
      side * centre[0] > from && lengthMetres > 0.1 && (kind === "sleeve" || centre[1] < rest.root[1] - 0.1),
  );
  const [far] = ends.sort((a, b) => side * (b.centre[0] - a.centre[0]));
  if (far === undefined) return null;
  const way = subtract(far.centre, rest.root);
  if (length(way) < LEAST_METRES) return null;
  const upperMetres = length(subtract(rest.bend, rest.root));
  const lowerMetres = length(subtract(rest.end, rest.bend));
  const guess = add(rest.root, scale(normalize(way), upperMetres));
  const ring = cloth.positions.filter((place) => length(subtract(place, guess)) < 0.11);
  const reaches = length(way) > upperMetres + 0.05;
  const bend = reaches && ring.length >= 8 ? mean(ring) : guess;
  const end = reaches
    ? add(bend, scale(normalize(subtract(far.centre, bend)), lowerMetres))
    : add(bend, scale(normalize(way), lowerMetres));
  return { kind, side, root: rest.root, bend, end };
}
