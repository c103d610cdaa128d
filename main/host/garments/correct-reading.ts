import type { GarmentReading, IntakeWarning } from "../../../content/intake/contract/garment-reading.ts";
import type { PartBorder } from "../../../content/intake/contract/part-border.ts";
import type {
  BorderCorrection,
  Correction,
  DraftBorder,
  GarmentDraft,
} from "../../bridge/contract/shop-garment.ts";

/** A landmark or border that is less sure than this is shown to a person before the garment may be published. */
export const UNSURE_BELOW = 0.6;

/** What a person put right of a reading. */
export interface Corrections {
  readonly corrections: readonly Correction[];
  readonly borders: readonly BorderCorrection[];
}

/** The reading with landmarks and borders where a person put them: surer than any eye of ours. */
export function correctReading(
  reading: GarmentReading,
  { corrections, borders }: Corrections,
): GarmentReading {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  const { widthPixels, heightPixels } = reading.photo;
  const inside = ({ xPixels, yPixels }: { readonly xPixels: number; readonly yPixels: number }) => ({
    xPixels: Math.min(xPixels, widthPixels - 1),
    yPixels: Math.min(yPixels, heightPixels - 1),
  });
  const landmarks = reading.landmarks.map((landmark) => {
    const placed = byId.get(landmark.id);
    return placed === undefined ? landmark : { ...landmark, ...inside(placed), confidence: 1 };
  });
  const drawn = borders.map(({ id, places }) => ({ id, places: places.map(inside), confidence: 1 }));
  return drawn.length === 0 ? { ...reading, landmarks } : { ...reading, landmarks, borders: drawn };
}

/** Borders as people see them; those that a person drew are marked. */
export function draftBorders(
  borders: readonly PartBorder[],
  drawn: readonly BorderCorrection[],
): DraftBorder[] {
  const byHand = new Set(drawn.map(({ id }) => id));
  return borders.map(({ id, places, confidence }) => ({
    id,
    confidence,
    byHand: byHand.has(id),
    places: places.map(({ xPixels, yPixels }) => ({
      xPixels: Math.max(0, xPixels),
      yPixels: Math.max(0, yPixels),
    })),
  }));
}

/** What people look at of a reading: its landmarks, borders and warnings, and the flags that must be seen first. */
export function draftOf(
  reading: GarmentReading,
  borders: readonly DraftBorder[],
  warnings: readonly IntakeWarning[],
  corrections: readonly Correction[],
  triangleCount: number,
): GarmentDraft {
  const byHand = new Set(corrections.map(({ id }) => id));
  const landmarks = reading.landmarks.map((landmark) => ({ ...landmark, byHand: byHand.has(landmark.id) }));
  const unsure = landmarks.filter(({ confidence }) => confidence < UNSURE_BELOW).map(({ id }) => id);
  const told = new Map(warnings.map((warning) => [warning.code, warning]));
  // Once each of them is shown or placed, there is nothing more to say of them all.
  if (unsure.length > 0 || byHand.size > 0) told.delete("landmarks-unsure");
  return {
    category: reading.category,
    categoryConfidence: reading.categoryConfidence,
    photo: {
      widthPixels: reading.photo.widthPixels,
      heightPixels: reading.photo.heightPixels,
      landmarks,
      borders: [...borders],
    },
    warnings: Array.from(told.values()),
    flags: [
      ...unsure.map((id) => `landmark:${id}`),
      ...borders.filter(({ confidence }) => confidence < UNSURE_BELOW).map(({ id }) => `border:${id}`),
      ...Array.from(told.keys()).map((code) => `warning:${code}`),
    ],
    triangleCount,
  };
}
