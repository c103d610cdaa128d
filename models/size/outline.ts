import { LANDMARK, type PersonMask } from "../contract/index.ts";
import { edgeFrom } from "./mask-edge.ts";

/** A place in the picture, pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half an upper arm, as a share of the torso. */
const ARM_RADIUS = 0.1;

/** A person's mask under a picture. */
export interface Outline {
  readonly mask: PersonMask;
  /** Picture pixels a mask row, and a mask column. */
  readonly step: number;
  readonly stepX: number;
}

/** Crown of the head (hair too) and the lowest point of a foot. */
export function headAndSoles(
  { mask, step, stepX }: Outline,
  at: (index: number) => Place,
): { readonly topPixels: number; readonly solePixels: number } | null {
  const nose = middle(at(LANDMARK.leftEar), at(LANDMARK.rightEar));
  const top = edgeFrom(mask, { column: nose.x / stepX, row: nose.y / step }, "up");
  if (top === null || top <= 0) return null;
  let sole = 0;
  for (const [ankle, toes] of [
    [LANDMARK.leftAnkle, LANDMARK.leftToes],
    [LANDMARK.rightAnkle, LANDMARK.rightToes],
  ] as const) {
    for (const share of [0, 0.4, 0.8]) {
      const place = between(at(ankle), at(toes), share);
      const bottom = edgeFrom(mask, { column: place.x / stepX, row: at(ankle).y / step }, "down");
      if (bottom !== null) sole = Math.max(sole, bottom);
    }
  }
  return sole === 0 ? null : { topPixels: top * step, solePixels: sole * step };
}

/** Widths of the narrower leg at the knee and half-way down; 0 where not seen. */
export function bareWidths(
  outline: Outline,
  at: (index: number) => Place,
): { readonly kneePixels: number; readonly shinPixels: number } {
  const legs = (share: number) => {
    const widths = [
      widthAt(outline, between(at(LANDMARK.leftKnee), at(LANDMARK.leftAnkle), share)),
      widthAt(outline, between(at(LANDMARK.rightKnee), at(LANDMARK.rightAnkle), share)),
    ].filter((width) => width > 0);
    return widths.length === 0 ? 0 : Math.min(...widths);
  };
  return { kneePixels: legs(0), shinPixels: legs(0.5) };
}

/** Width of the person's outline in the row of a place inside; 0 where the place is nobody. */
function widthAt({ mask, step, stepX }: Outline, place: Place): number {
  const from = { column: place.x / stepX, row: place.y / step };
  const [left, right] = [edgeFrom(mask, from, "left"), edgeFrom(mask, from, "right")];
  return left === null || right === null ? 0 : (right - left) * stepX;
}

type Lines = readonly (readonly Place[])[];

/** Lines inside the body from which its edges are looked for, one to the picture's left and one to its right. */
export function bodySides(
  at: (index: number) => Place,
  shoulders: Place,
  hips: Place,
  view: "front" | "profile",
): readonly [readonly Place[], readonly Place[]] {
  const side = (shoulder: number, hip: number, knee: number) =>
    view === "front"
      ? [between(shoulders, at(shoulder), 0.3), between(hips, at(hip), 0.6), at(knee)]
      : [shoulders, hips, middle(at(LANDMARK.leftKnee), at(LANDMARK.rightKnee))];
  const { leftShoulder, leftHip, leftKnee, rightShoulder, rightHip, rightKnee } = LANDMARK;
  const left = side(leftShoulder, leftHip, leftKnee);
  const right = side(rightShoulder, rightHip, rightKnee);
  return at(leftHip).x < at(rightHip).x ? [left, right] : [right, left];
}

/** Inner edges of the arms, one list for the picture's left and one for its right. */
export function armLines(
  at: (index: number) => Place,
  torso: number,
): readonly [readonly Place[], readonly Place[]] {
  const { leftShoulder, rightShoulder, leftElbow, rightElbow, leftWrist, rightWrist, leftIndex, rightIndex } =
    LANDMARK;
  const line = (indices: readonly number[], sign: number) =>
    indices.map((index) => ({ x: at(index).x + sign * ARM_RADIUS * torso, y: at(index).y }));
  const isLeftFirst = at(leftShoulder).x < at(rightShoulder).x;
  const left = [leftShoulder, leftElbow, leftWrist, leftIndex];
  const right = [rightShoulder, rightElbow, rightWrist, rightIndex];
  return [line(isLeftFirst ? left : right, 1), line(isLeftFirst ? right : left, -1)];
}

/** Extent across at a row without the arms, and at how many of its two ends an arm hid the edge; null where nobody is. */
export function acrossAt(
  { mask, step, stepX }: Outline,
  y: number,
  sides: Lines,
  arms: Lines | null,
): { readonly pixels: number; readonly hidden: number } | null {
  let hidden = 0;
  const edges = (["left", "right"] as const).map((way, side) => {
    const start = crossing(sides[side] ?? [], y);
    if (start === null) return null;
    const found = edgeFrom(mask, { column: start / stepX, row: y / step }, way);
    if (found === null) return null;
    const edge = found * stepX;
    const arm = crossing(arms?.[side] ?? [], y);
    if (arm === null || (way === "left" ? edge >= arm : edge <= arm)) return edge;
    hidden++;
    return way === "left" ? Math.min(arm, start) : Math.max(arm, start);
  });
  const [left, right] = edges;
  return left == null || right == null ? null : { pixels: right - left, hidden };
}

/** Where a line of points that goes down crosses a row; null where it does not reach. */
function crossing(line: readonly Place[], y: number): number | null {
  const [first] = line;
  const second = line[1];
  if (first !== undefined && second !== undefined && y < first.y && line.length === 3) return first.x;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (a === undefined || b === undefined || y < a.y || y > b.y) continue;
    return a.x + ((b.x - a.x) * (y - a.y)) / Math.max(1e-6, b.y - a.y);
  }
  return null;
}

/** Half-way between two places. */
export function middle(a: Place, b: Place): Place {
  return between(a, b, 0.5);
}

/** A share of the way from one place to another. */
export function between(a: Place, b: Place, share: number): Place {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
