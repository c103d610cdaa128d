import { BONES, type BoneName } from "../../../models/contract/index.ts";
import { hullRadius, type Triangle } from "./hull-radius.ts";
import { loft } from "./loft.ts";
import type { Mesh } from "./mesh.ts";
import { smoothstep } from "./vector.ts";

export interface Flare {
  readonly topMetres: number;
  readonly hemMetres: number;
  /** Room between body and cloth at the top, metres. */
  readonly easeMetres: number;
  /** Added to the radius at the hem beyond the widest of the body, metres. */
  readonly flareMetres: number;
  /** Depth of the folds at the hem, metres. */
  readonly foldMetres: number;
  readonly folds: number;
}

const ROWS = 26;
const COLUMNS = 84;
const CENTRE_Z_METRES = -0.015;
const BAND_ROWS = 2;
const BAND_COLUMNS = 72;
const BAND_LIFT_METRES = 0.003;
const HEM_DIP_METRES = 0.022;

/** A skirt: hangs from the waist over the hull of hips and legs, then falls and flares with soft folds. */
export function flare(trunk: readonly Triangle[], spec: Flare): Mesh {
  const heightAt = (share: number): number => spec.topMetres + (spec.hemMetres - spec.topMetres) * share;
  const tapes = Array.from({ length: ROWS + 1 }, (_, row) =>
    hullRadius(trunk, heightAt(row / ROWS), CENTRE_Z_METRES),
  );
  const radii = Array.from({ length: COLUMNS }, (_, column) => {
    const angle = (column / COLUMNS) * 2 * Math.PI - Math.PI;
    let widest = 0;
    return tapes.map((tape, row) => {
      const share = row / ROWS;
      const hanging = share < 0.02 ? 0 : widest;
      const fall = Math.max(hanging, Math.min(tape(angle), 0.4) + spec.easeMetres * (1 + share));
      widest = fall;
      const phase = spec.folds * angle + 1.3 * Math.sin(angle * 2) + 0.6 * Math.sin(3 * angle + 1);
      const ripple = Math.sin(phase) * (1 + 0.4 * Math.sin(angle * 2 + 0.5)) + 0.3 * Math.sin(2 * phase + 1);
      return fall + spec.flareMetres * share ** 1.3 + ripple * spec.foldMetres * smoothstep(0.12, 1, share);
    });
  });
  const smooth = smoothRadii(radii);
  return loft({
    rows: ROWS,
    columns: COLUMNS,
    place: (share, angle) => {
      const column = Math.round(((angle + Math.PI) / (2 * Math.PI)) * COLUMNS) % COLUMNS;
      const radius = smooth[column]?.[Math.round(share * ROWS)] ?? 0;
      // Seen from the front a level hem looks cut with a ruler: it falls a little lower at front and back.
      const dip = HEM_DIP_METRES * share * Math.cos(angle) ** 2;
      return [Math.sin(angle) * radius, heightAt(share) - dip, CENTRE_Z_METRES + Math.cos(angle) * radius];
    },
    weights: (share, angle) => skirtWeights(heightAt(share), angle),
  });
}

/** Takes the corners out of the radii along the height and around. */
function smoothRadii(radii: readonly (readonly number[])[]): number[][] {
  let now = radii.map((column) => [...column]);
  for (let round = 0; round < 3; round += 1) {
    now = now.map((column, at) =>
      column.map((radius, row) => {
        const left = now[(at + COLUMNS - 1) % COLUMNS]?.[row] ?? radius;
        const right = now[(at + 1) % COLUMNS]?.[row] ?? radius;
        const above = column[Math.max(0, row - 1)] ?? radius;
        const below = column[Math.min(ROWS, row + 1)] ?? radius;
        return (radius * 4 + left + right + above + below) / 8;
      }),
    );
  }
  return now;
}

/**
 * Cloth over the hips follows the hips; lower down each side leans on its thigh, the middle on both, and the
 * front, which lies on a lifted thigh, more than the back. A weight a bone; angle 0 is in front, positive to the left.
 */
export function skirtWeights(heightMetres: number, angleRadians: number): Float64Array {
  const row = new Float64Array(BONES.length);
  const set = (bone: BoneName, weight: number): void => {
    row[BONES.indexOf(bone)] = weight;
  };
  const waist = smoothstep(0.97, 1.1, heightMetres);
  const front = 0.5 + 0.5 * Math.cos(angleRadians);
  const legs = (0.55 + 0.22 * front) * smoothstep(0.95, 0.6, heightMetres);
  const left = smoothstep(-0.9, 0.9, Math.sin(angleRadians));
  set("spine", waist);
  set("hips", (1 - waist) * (1 - legs));
  set("leftThigh", (1 - waist) * legs * left);
  set("rightThigh", (1 - waist) * legs * (1 - left));
  return row;
}

/** A band of cloth around the waist, just outside of what lies under it. */
export function waistband(under: readonly Triangle[], fromMetres: number, toMetres: number): Mesh {
  const heightAt = (share: number): number => fromMetres + (toMetres - fromMetres) * share;
  const tapes = Array.from({ length: BAND_ROWS + 1 }, (_, row) =>
    hullRadius(under, heightAt(row / BAND_ROWS), CENTRE_Z_METRES),
  );
  return loft({
    rows: BAND_ROWS,
    columns: BAND_COLUMNS,
    place: (share, angle) => {
      const radius = BAND_LIFT_METRES + (tapes[Math.round(share * BAND_ROWS)]?.(angle) ?? 0);
      return [Math.sin(angle) * radius, heightAt(share), CENTRE_Z_METRES + Math.cos(angle) * radius];
    },
    weights: (share, angle) => skirtWeights(heightAt(share), angle),
  });
}
