import type { GarmentReading, IntakeWarning } from "../../../content/intake/contract/garment-reading.ts";
import type { Correction, GarmentDraft } from "../../bridge/contract/garments.ts";

/** A landmark that is less sure than this is shown to a person before the garment may be published. */
export const UNSURE_BELOW = 0.6;

/** The reading with landmarks where a person put them: surer than any eye of ours. */
export function correctReading(reading: GarmentReading, corrections: readonly Correction[]): GarmentReading {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  const { widthPixels, heightPixels } = reading.photo;
  const landmarks = reading.landmarks.map((landmark) => {
    const placed = byId.get(landmark.id);
    if (placed === undefined) return landmark;
    const xPixels = Math.min(placed.xPixels, widthPixels - 1);
    const yPixels = Math.min(placed.yPixels, heightPixels - 1);
    return { ...landmark, xPixels, yPixels, confidence: 1 };
  });
  return { ...reading, landmarks };
}

/** What people look at of a reading: its landmarks, warnings, and the flags that must be seen before it is published. */
export function draftOf(
  reading: GarmentReading,
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
    },
    warnings: Array.from(told.values()),
    flags: [
      ...unsure.map((id) => `landmark:${id}`),
      ...Array.from(told.keys()).map((code) => `warning:${code}`),
    ],
    triangleCount,
  };
}
