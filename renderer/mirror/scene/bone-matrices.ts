import {
  BONE_COUNT,
  BONES,
  type BodyState,
  type BoneName,
  type RestBone,
} from "../../../models/contract/index.ts";

/** Girth ratios outside of this span come from a bad mask and are held at its ends. */
const GIRTH_SPAN = { least: 0.75, most: 1.45 };

/** Which of the three girths widens a bone's cloth. */
const GIRTH_OF: Partial<Record<BoneName, "chest" | "waist" | "hip">> = {
  hips: "hip",
  spine: "waist",
  chest: "chest",
  leftThigh: "hip",
  rightThigh: "hip",
};

/**
 * The matrices of BodyState's formula, rest metres to scene pixels: column-major, 16 numbers a bone, written
 * into `out`. Girths widen a bone's cloth across the bone.
 */
export function boneMatrices(rest: readonly RestBone[], body: BodyState, out: Float32Array): void {
  for (let bone = 0; bone < BONE_COUNT; bone += 1) {
    const restBone = rest[bone];
    const name = BONES[bone];
    if (restBone === undefined || name === undefined) continue;
    const girth = GIRTH_OF[name];
    const wider = girth === undefined ? 1 : held(body.girthRatios[girth]);
    writeMatrix(restBone, body, bone, wider, out);
  }
}

function held(ratio: number): number {
  return Math.min(GIRTH_SPAN.most, Math.max(GIRTH_SPAN.least, ratio));
}

function writeMatrix(rest: RestBone, body: BodyState, bone: number, wider: number, out: Float32Array): void {
  const along = body.scales[2 * bone] ?? 1;
  const across = (body.scales[2 * bone + 1] ?? 1) * wider;
  const [x = 0, y = 0, z = 0, w = 1] = body.rotations.subarray(4 * bone, 4 * bone + 4);
  const [hx, hy, hz] = rest.head;
  const direction = unit(rest.tail[0] - hx, rest.tail[1] - hy, rest.tail[2] - hz);
  const stretch = along - across;
  const turned: number[] = [];
  for (let column = 0; column < 3; column += 1) {
    // Column of S = across · I + (along − across) · d dᵀ.
    const d = direction[column] ?? 0;
    const sx = stretch * direction[0] * d + (column === 0 ? across : 0);
    const sy = stretch * direction[1] * d + (column === 1 ? across : 0);
    const sz = stretch * direction[2] * d + (column === 2 ? across : 0);
    // q · s · q*, written out.
    const tx = 2 * (y * sz - z * sy);
    const ty = 2 * (z * sx - x * sz);
    const tz = 2 * (x * sy - y * sx);
    turned.push(sx + w * tx + y * tz - z * ty, sy + w * ty + z * tx - x * tz, sz + w * tz + x * ty - y * tx);
  }
  const start = 16 * bone;
  for (let row = 0; row < 3; row += 1) {
    const [a, b, c] = [turned[row] ?? 0, turned[3 + row] ?? 0, turned[6 + row] ?? 0];
    out[start + row] = a;
    out[start + 4 + row] = b;
    out[start + 8 + row] = c;
    out[start + 12 + row] = (body.positions[3 * bone + row] ?? 0) - (a * hx + b * hy + c * hz);
  }
  out[start + 3] = 0;
  out[start + 7] = 0;
  out[start + 11] = 0;
  out[start + 15] = 1;
}

function unit(x: number, y: number, z: number): readonly [number, number, number] {
  const size = Math.hypot(x, y, z) || 1;
  return [x / size, y / size, z / size];
}
