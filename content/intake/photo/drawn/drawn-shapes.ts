import type { LandmarkId } from "../../contract/garment-reading.ts";

/** A corner of half an outline, from the middle line outwards and down; unit = the drawing's scale. */
interface Corner {
  readonly x: number;
  readonly y: number;
  /** Named without its side where there is one on each. */
  readonly name?: string;
}

/** Half of a garment that is drawn for tests; the other half is its mirror picture. */
export interface DrawnShape {
  readonly half: readonly Corner[];
  /** Depth of the front neck below the collar's tips; null where none is drawn. */
  readonly neck: number | null;
}

const corner = (x: number, y: number, name?: string): Corner =>
  name === undefined ? { x, y } : { x, y, name };
const NECK = [corner(0, 0.03), corner(0.17, 0, "collar")] as const;
const TOP_BODY = [corner(0.41, 0.7), corner(0.46, 1.1, "hem"), corner(0, 1.1)] as const;

/** Silhouettes with known places, one for each way a garment lies. */
export const DRAWN_SHAPES = {
  tee: {
    half: [
      ...NECK,
      corner(0.46, 0.1, "shoulder"),
      corner(0.74, 0.42, "cuffOuter"),
      corner(0.58, 0.54, "cuffInner"),
      corner(0.44, 0.4, "armpit"),
      ...TOP_BODY,
    ],
    neck: 0.15,
  },
  hanging: {
    half: [
      ...NECK,
      corner(0.48, 0.1, "shoulder"),
      corner(0.74, 1.16, "cuffOuter"),
      corner(0.6, 1.19, "cuffInner"),
      corner(0.44, 0.42, "armpit"),
      ...TOP_BODY,
    ],
    neck: 0.15,
  },
  spread: {
    half: [
      ...NECK,
      corner(0.46, 0.1, "shoulder"),
      corner(1.02, 0.8, "cuffOuter"),
      corner(0.9, 0.89, "cuffInner"),
      corner(0.44, 0.42, "armpit"),
      ...TOP_BODY,
    ],
    neck: 0.15,
  },
  vest: {
    half: [
      ...NECK,
      corner(0.31, 0.04, "shoulder"),
      corner(0.29, 0.24),
      corner(0.44, 0.42, "armpit"),
      ...TOP_BODY,
    ],
    neck: 0.25,
  },
  dress: {
    half: [
      ...NECK,
      corner(0.43, 0.1, "shoulder"),
      corner(0.63, 0.36, "cuffOuter"),
      corner(0.49, 0.46, "cuffInner"),
      corner(0.39, 0.36, "armpit"),
      corner(0.35, 0.68),
      corner(0.62, 1.9, "hem"),
      corner(0, 1.9),
    ],
    neck: 0.14,
  },
  trousers: {
    half: [
      corner(0, 0.01),
      corner(0.3, 0, "waist"),
      corner(0.38, 0.35),
      corner(0.42, 1.6, "hem"),
      corner(0.19, 1.6, "hemInner"),
      corner(0, 0.55),
    ],
    neck: null,
  },
  turtleneck: {
    half: [
      corner(0, -0.2),
      corner(0.15, -0.2, "collar"),
      corner(0.17, 0),
      corner(0.46, 0.1, "shoulder"),
      corner(0.74, 0.42, "cuffOuter"),
      corner(0.58, 0.54, "cuffInner"),
      corner(0.44, 0.4, "armpit"),
      ...TOP_BODY,
    ],
    neck: null,
  },
  narrowSlit: {
    half: [
      corner(0, 0.01),
      corner(0.3, 0, "waist"),
      corner(0.38, 0.35),
      corner(0.36, 1.6, "hem"),
      corner(0.11, 1.6, "hemInner"),
      corner(0, 0.5, "crotch"),
    ],
    neck: null,
  },
  closedThighs: {
    half: [
      corner(0, 0.01),
      corner(0.3, 0, "waist"),
      corner(0.38, 0.35),
      corner(0.34, 1.6, "hem"),
      corner(0.15, 1.6, "hemInner"),
      corner(0, 1),
    ],
    neck: null,
  },
  flaredSkirt: {
    half: [
      corner(0, 0.01),
      corner(0.24, 0, "waist"),
      corner(0.27, 0.2),
      corner(0.58, 0.75, "hem"),
      corner(0, 0.78),
    ],
    neck: null,
  },
  skirt: {
    half: [
      corner(0, 0.01),
      corner(0.3, 0, "waist"),
      corner(0.42, 0.3),
      corner(0.52, 0.95, "hem"),
      corner(0, 0.95),
    ],
    neck: null,
  },
} as const satisfies Record<string, DrawnShape>;

/** Named places of a shape in its own units: left is the picture's right. */
export function drawnPlaces({ half, neck }: DrawnShape): { id: LandmarkId; x: number; y: number }[] {
  const sides = half.flatMap(({ x, y, name }) =>
    name === undefined
      ? []
      : name === "crotch"
        ? [{ id: "crotch" as const, x, y }]
        : [
            { id: `${name}Left` as LandmarkId, x, y },
            { id: `${name}Right` as LandmarkId, x: -x, y },
          ],
  );
  return neck === null ? sides : [...sides, { id: "collarFront", x: 0, y: neck }];
}
