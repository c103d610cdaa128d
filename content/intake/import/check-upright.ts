import { length, subtract, type Vector } from "../../garments/build/vector.ts";
import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { Cloth } from "./cloth.ts";
import type { Finding } from "./import-fault.ts";
import { spansOf } from "./measure-cloth.ts";
import { type Opening, openingsOf } from "./openings.ts";
import { sleeveSign } from "./sleeve-sign.ts";

/** The two halves of a garment differ by less than this share of its width. */
const EVEN_SHARE = 0.12;
/** A hem or waistband lies about the middle, and is flat: less high than this, and than this share of its depth. */
const RIM_OFF_METRES = 0.06;
const FLAT_METRES = 0.12;
const FLAT_SHARE = 0.35;
/** Openings farther from the middle are those of sleeves. */
const CUFF_FROM_METRES = 0.2;

/**
 * Refuses cloth that does not stand upright: y up, the wearer's left at +x. Judged by joints where the file has them,
 * else by its own shape: the axis across which it is even is x; the narrow opening of what hangs from shoulders is above.
 */
export function checkUpright(cloth: Cloth, category: GarmentCategory | null): Finding | null {
  const up = upByJoints(cloth) ?? upByShape(cloth, category);
  if (up === "y" || up === null) return null;
  const said = {
    "-y": ["stands upside down", "Turn it by 180° about the z axis"],
    z: ["lies on its back: its z axis points up", "Export with “+Y up”, or turn it by −90° about the x axis"],
    "-z": ["lies on its front: its −z axis points up", "Turn it by 90° about the x axis"],
  } as const;
  const [text, remedy] = said[up];
  return {
    code: "mesh-axis",
    where: cloth.name,
    value: null,
    limit: null,
    text: `“${cloth.name}” ${text}.`,
    remedy: `${remedy}, apply the rotation and export again.`,
  };
}

type Up = "y" | "-y" | "z" | "-z";

function upByJoints({ joints }: Cloth): Up | null {
  const low = joints.get("hips") ?? joints.get("spine");
  const high = joints.get("neck") ?? joints.get("head") ?? joints.get("chest");
  if (low === undefined || high === undefined) return null;
  return mainAxis(subtract(high, low));
}

function upByShape(cloth: Cloth, category: GarmentCategory | null): Up | null {
  const openings = openingsOf(cloth);
  const middle = middleOf(cloth.positions);
  const upright = Math.abs(evenness(cloth.positions, 1));
  const lying = Math.abs(evenness(cloth.positions, 2));
  // A body is deeper in front than it is uneven from side to side: the axis it is least even along, x left out, is up.
  const [, y, z] = spansOf(cloth.positions);
  const taller =
    z.high - z.low > 1.25 * (y.high - y.low) || (lying > 2 * upright && z.high - z.low > y.high - y.low);
  const axis = axisOfRim(openings, middle) ?? (taller ? 2 : 1);
  const cuffs = [1, -1].map((side) =>
    openings.filter(
      ({ centre, lengthMetres }) => lengthMetres > 0.12 && side * (centre[0] - middle[0]) > CUFF_FROM_METRES,
    ),
  );
  const ends = cuffs.some((side) => side.length === 0)
    ? []
    : cuffs
        .flat()
        .flatMap(({ vertices }) => vertices.map((vertex): Vector => cloth.positions[vertex] ?? middle));
  const sign =
    (ends.length > 0 ? sleeveSign(cloth.positions, ends, middle[0], axis) : 0) ||
    upSign(openings, middle, axis, category);
  if (sign === 0) return axis === 1 ? null : "z";
  return axis === 1 ? (sign > 0 ? "y" : "-y") : sign > 0 ? "z" : "-z";
}

/** The axis across which a hem or waistband lies flat, short as the garment may be; null where none does. */
function axisOfRim(openings: readonly Opening[], middle: Vector): 1 | 2 | null {
  const rim = openings.find(({ centre }) => Math.abs(centre[0] - middle[0]) < RIM_OFF_METRES);
  if (rim === undefined) return null;
  const [, high, deep] = rim.extents;
  if (Math.min(high, deep) > FLAT_METRES) return null;
  if (high < FLAT_SHARE * deep) return 1;
  return deep < FLAT_SHARE * high ? 2 : null;
}

/** 1 where the cloth's upper end is at the axis' high end, −1 at its low one, 0 where nothing says. */
function upSign(
  openings: readonly Opening[],
  middle: Vector,
  axis: 1 | 2,
  category: GarmentCategory | null,
): 1 | -1 | 0 {
  const large = openings.filter(({ lengthMetres }) => lengthMetres > 0.12);
  const central = large.filter(({ centre }) => Math.abs(centre[0] - middle[0]) < 0.06);
  const aside = large.filter(({ centre }) => Math.abs(centre[0] - middle[0]) >= 0.06);
  const side = (opening: Opening): number => opening.centre[axis] - middle[axis];
  const [first] = central;
  const onlyWaist =
    category === null && central.length === 1 && first !== undefined && first.extents[axis] < 0.2;
  if (category === "trousers" || category === "skirt" || onlyWaist) {
    const waist = central.toSorted((a, b) => a.lengthMetres - b.lengthMetres)[0];
    return waist === undefined ? 0 : side(waist) > 0 ? 1 : -1;
  }
  const [shortest] = central.toSorted((a, b) => a.lengthMetres - b.lengthMetres);
  const longest = central.toSorted((a, b) => b.lengthMetres - a.lengthMetres)[0];
  if (
    shortest !== undefined &&
    longest !== undefined &&
    longest.lengthMetres > 1.15 * shortest.lengthMetres
  ) {
    return side(shortest) > side(longest) ? 1 : -1;
  }
  if (aside.length >= 2 && longest !== undefined && aside.every((each) => side(each) * side(longest) < 0)) {
    return side(longest) < 0 ? 1 : -1;
  }
  return 0;
}

function mainAxis(way: Vector): Up | null {
  const [, y, z] = way;
  if (length(way) === 0) return null;
  if (Math.abs(y) >= Math.abs(z)) return y > 0 ? "y" : "-y";
  return z > 0 ? "z" : "-z";
}

function middleOf(positions: readonly Vector[]): Vector {
  const [x, y, z] = spansOf(positions).map(({ low, high }) => (low + high) / 2);
  return [x ?? 0, y ?? 0, z ?? 0];
}

/** How far the mean of all vertices lies from the middle along an axis, as a share of its extent. */
function evenness(positions: readonly Vector[], axis: 1 | 2): number {
  const { low, high } = spansOf(positions)[axis];
  const mean = positions.reduce((sum, point) => sum + point[axis], 0) / positions.length;
  const off = (mean - (low + high) / 2) / Math.max(high - low, 1e-9);
  return Math.abs(off) < EVEN_SHARE / 10 ? 0 : off;
}
