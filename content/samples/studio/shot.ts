/** How a cloth is woven and takes the light. */
export type Weave = "jersey" | "knit" | "twill" | "denim" | "felt" | "satin" | "suiting";

/** A garment on the invisible dummy. */
export interface Dressed {
  /** Name of the garment's asset. */
  readonly garment: string;
  readonly weave: Weave;
  /** sRGB. */
  readonly srgb: string;
  readonly accentSrgb: string | null;
  /** How far the arms hang down from the rest pose, 0..1; 1 where it is left out. */
  readonly armsDown?: number;
  /** Place and turn of the dummy: to its left, up and towards the viewer, in metres; about the upright axis. */
  readonly xMetres?: number;
  readonly yMetres?: number;
  readonly zMetres?: number;
  readonly turnRadians?: number;
  /** Pushed out along its normals, metres, so that it lies over another garment on the same dummy. */
  readonly swellMetres?: number;
}

/** One picture of garments before a plain wall. */
export interface Shot {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly garments: readonly Dressed[];
  /** sRGB of the wall. */
  readonly wallSrgb: string;
  /** No wall to throw a shadow on: the colour alone, which is quick to draw. */
  readonly withoutWall?: boolean;
  /** Height that the picture shows at the garments, metres, and what lies in its middle. */
  readonly spanMetres: number;
  readonly centreMetres: readonly [x: number, y: number];
  /** Lights and places within a pixel that are averaged: 16 is a draft, 96 is smooth. */
  readonly samples: number;
  /** Sway of the cloth, radians around the circle of one loop; null for a still garment. */
  readonly swayRadians?: number;
}
