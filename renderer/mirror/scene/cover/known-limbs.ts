/** Parts of a body that a picture may decide about alone, in the order of the body's own numbering of them. */
export const LIMBS = ["leftArm", "leftHand", "rightArm", "rightHand"] as const;
export type Limb = (typeof LIMBS)[number];

/**
 * Limbs of which a picture tells whether they lie before cloth, and how far. Of the others, whose colours are the
 * trunk's own, only the body's own shape tells.
 */
export type KnownLimbs = Readonly<Record<Limb, boolean>>;

export const NO_LIMB_KNOWN: KnownLimbs = {
  leftArm: false,
  leftHand: false,
  rightArm: false,
  rightHand: false,
};
