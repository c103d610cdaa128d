/** Why a product photo was refused; the sentence beside it says what to do. */
export const PHOTO_FAULTS = [
  "unreadable",
  "too-large",
  "too-small",
  "empty-picture",
  "not-a-garment",
  "several-garments",
  "worn-by-a-person",
  "low-contrast",
  "cropped",
  "busy-background",
] as const;
export type PhotoFault = (typeof PHOTO_FAULTS)[number];
