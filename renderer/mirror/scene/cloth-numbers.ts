/** Every number that cloth's shaders read, by the name it has there, with its components. */
const COMPONENTS = {
  uColour: 3,
  uSecondColour: 3,
  uThread: 3,
  uFit: 3,
  uKey: 3,
  uHalf: 3,
  uLight: 3,
  uPhotoCloth: 3,
  uRecolour: 3,
  uSky: 3,
  uSkyWay: 2,
  uPattern: 1,
  uPatternMetres: 1,
  uWeaveTiles: 1,
  uWeaveTint: 1,
  uWeaveMetres: 1,
  uFoldMetres: 1,
  uRib: 1,
  uStitch: 1,
  uWear: 1,
  uFleck: 1,
  uThreadShare: 1,
  uGlossTint: 1,
  uSheen: 1,
  uGloss: 1,
  uShininess: 1,
  uPixelsPerMetre: 1,
  uPushPixels: 1,
  uBeneathPixels: 1,
  uTightMetres: 1,
  uSettleMetres: 1,
  uOpacity: 1,
  uGrain: 1,
  uGrainSeed: 1,
  uRecolourShare: 1,
  uWhite: 1,
  uFreePixels: 1,
} as const;
export type ClothNumber = keyof typeof COMPONENTS;

const SLOT = 4;
const PLACES: Readonly<Record<string, number>> = places();
const SLOTS = Math.ceil(Math.max(...Object.values(PLACES).map((place) => place + 1)) / SLOT);

/** Declares all of them for a shader; goes before their first use. */
export const CLOTH_NUMBERS_PARS = [
  `uniform vec4 uCloth[${SLOTS}];`,
  ...Object.entries(COMPONENTS).map(([name, components]) => {
    const place = PLACES[name] ?? 0;
    const from = place % SLOT;
    return `#define ${name} uCloth[${Math.floor(place / SLOT)}].${"xyzw".slice(from, from + components)}`;
  }),
  "",
].join("\n");

/**
 * The numbers of one garment, packed: a draw hands them to the GL in a single call. One by one they were fifty calls a
 * material, which three could not leave out, for garments share their program and differ in nearly all of them.
 */
export interface ClothNumbers {
  /** Value of the uniform `uCloth`. */
  readonly packed: Float32Array;
  readonly set: (name: ClothNumber, x: number, y?: number, z?: number) => void;
}

export function createClothNumbers(): ClothNumbers {
  const packed = new Float32Array(SLOTS * SLOT);
  return {
    packed,
    set(name, x, y = 0, z = 0) {
      const place = PLACES[name] ?? 0;
      const components = COMPONENTS[name];
      packed[place] = x;
      if (components > 1) packed[place + 1] = y;
      if (components > 2) packed[place + 2] = z;
    },
  };
}

/** Where each begins; none crosses the end of a slot. */
function places(): Record<string, number> {
  const ends = new Map<number, number>();
  const found: Record<string, number> = {};
  for (const [name, components] of Object.entries(COMPONENTS)) {
    let slot = 0;
    while ((ends.get(slot) ?? 0) + components > SLOT) slot += 1;
    const from = ends.get(slot) ?? 0;
    found[name] = slot * SLOT + from;
    ends.set(slot, from + components);
  }
  return found;
}
