import type { Mask } from "./grid.ts";
import type { LabPicture } from "./lab-picture.ts";

/** Colour of skin in L*a*b*, pale to dark, after Vezhnevets et al. (2003) and our own looks; beige cloth has it too. */
const SKIN = { lightness: [22, 92], a: [5, 30], b: [6, 36], leastRatio: 0.45, mostRatio: 2.6 } as const;
/** Part of the height in which a head would be. */
const HEAD_SHARE = 0.2;
/** Skin there, over the area of that part, that says a face; the chest below shows less than half as much of it. */
const FACE_SHARE = 0.1;
const CHEST_SHARE = 0.5;
/** Skin at the sides and the lower end, over the area there, that says bare arms or legs. */
const LIMB_SHARE = 0.12;
/** What has the colour of the chest, nearer than this in L*a*b*, is cloth of skin's colour. */
const LEAST_DIFFERENCE = 14;
/** A neck is narrower than this share of the head above it, and shoulders wider than so many heads. */
const NECK = { share: 0.85, shoulders: 1.6 };

/** What speaks for a person in the picture. */
export interface PersonSigns {
  /** Skin in the middle of the top. */
  readonly face: boolean;
  /** Skin farther down, at the sides or the lower end. */
  readonly limbs: boolean;
  /** A head over a neck over shoulders in the outline. */
  readonly head: boolean;
}

/** Looks for a face, bare limbs and the outline of a head in what was cut out. */
export function personSigns(picture: LabPicture, cut: Mask): PersonSigns {
  const rows = rowsOf(cut);
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first === undefined || last === undefined) return { face: false, limbs: false, head: false };
  const height = last.y - first.y + 1;
  const [face, limbs, chest] = [tally(), tally(), tally()];
  let bare = 0;
  for (const { y, left, right, width } of rows) {
    const high = y < first.y + HEAD_SHARE * height;
    const low = y > first.y + 0.3 * height;
    for (let x = left; x <= right; x += 1) {
      const at = y * cut.width + x;
      if (cut.bits[at] !== 1) continue;
      const inwards = Math.min(x - left, right - x) / width;
      const skin = isSkin(picture, at);
      if (high) count(face, picture, at, skin);
      if (low && (inwards < 0.22 || y > last.y - 0.15 * height)) count(limbs, picture, at, skin);
      if (low && inwards > 0.3 && y < first.y + 0.5 * height) {
        count(chest, picture, at, true);
        bare += skin ? 1 : 0;
      }
    }
  }
  const alike = bare * face.all > CHEST_SHARE * face.marked * chest.all;
  const cloth = alike || colourDistance(face, chest) < LEAST_DIFFERENCE;
  return {
    face: !cloth && face.marked > FACE_SHARE * face.all,
    limbs: !cloth && limbs.marked > LIMB_SHARE * limbs.all,
    head: hasHead(rows, height),
  };
}

/** Pixels looked at, how many of them were marked, and the sum of the marked ones' colours. */
interface Tally {
  all: number;
  marked: number;
  readonly colour: [number, number, number];
}

const tally = (): Tally => ({ all: 0, marked: 0, colour: [0, 0, 0] });

function count(into: Tally, { lightness, a, b }: LabPicture, at: number, marked: boolean): void {
  into.all += 1;
  if (!marked) return;
  into.marked += 1;
  into.colour[0] += lightness[at] ?? 0;
  into.colour[1] += a[at] ?? 0;
  into.colour[2] += b[at] ?? 0;
}

function colourDistance(one: Tally, other: Tally): number {
  const mean = ({ colour, marked }: Tally): number[] => colour.map((sum) => sum / Math.max(1, marked));
  const [first, second] = [mean(one), mean(other)];
  return Math.hypot(...first.map((value, index) => value - (second[index] ?? 0)));
}

function isSkin({ lightness, a, b }: LabPicture, at: number): boolean {
  const [l, red, yellow] = [lightness[at] ?? 0, a[at] ?? 0, b[at] ?? 0];
  const ratio = yellow / Math.max(1e-3, red);
  return (
    l > SKIN.lightness[0] &&
    l < SKIN.lightness[1] &&
    red > SKIN.a[0] &&
    red < SKIN.a[1] &&
    yellow > SKIN.b[0] &&
    yellow < SKIN.b[1] &&
    ratio > SKIN.leastRatio &&
    ratio < SKIN.mostRatio
  );
}

interface Row {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Pixels in the set. */
  readonly width: number;
}

function rowsOf({ width, height, bits }: Mask): Row[] {
  const rows: Row[] = [];
  for (let y = 0; y < height; y += 1) {
    let [left, right, count] = [width, -1, 0];
    for (let x = 0; x < width; x += 1) {
      if (bits[y * width + x] !== 1) continue;
      left = Math.min(left, x);
      right = x;
      count += 1;
    }
    if (count > 0) rows.push({ y, left, right, width: count });
  }
  return rows;
}

/** From the top: wider (head), narrower (neck), then much wider (shoulders), all within the top third. */
function hasHead(rows: readonly Row[], height: number): boolean {
  const top = rows.slice(0, Math.round(0.34 * height)).map(({ width }) => width);
  for (let neck = Math.round(0.05 * height); neck < top.length; neck += 1) {
    const head = Math.max(...top.slice(0, neck));
    const shoulders = Math.max(0, ...top.slice(neck, neck + Math.round(0.12 * height)));
    const pinch = top[neck] ?? 0;
    if (pinch < NECK.share * head && shoulders > NECK.shoulders * head && head > 0.04 * height) return true;
  }
  return false;
}
