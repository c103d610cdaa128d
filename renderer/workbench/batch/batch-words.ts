import type { LandmarkId } from "../../../content/intake/contract/garment-reading.ts";

/** A place on a garment's mesh: a triangle by its vertices, and the share of each; shares add up to 1. */
export interface MeshPlace {
  readonly id: string;
  readonly vertices: readonly [number, number, number];
  readonly shares: readonly [number, number, number];
}

/** One person picture and one garment, as the page gets them. */
export interface BatchOrder {
  /** Address of the picture: four bytes a pixel, rows from the top. */
  readonly personUrl: string;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Folder with a slash at its end, and name of the garment's files. */
  readonly folder: string;
  readonly name: string;
  readonly points: readonly MeshPlace[];
  /**
   * Places to believe instead of the network's, by BlazePose's number, in pixels. Measures separate the tracker's
   * error by them; a try-on has none.
   */
  readonly joints: Readonly<Record<number, readonly [number, number]>> | null;
}

/** Where a marked place came to lie, in pixels of the person picture. */
export interface PlacedPoint {
  readonly id: string;
  readonly xPixels: number;
  readonly yPixels: number;
  /** Whether the garment shows there, and this side of it. */
  readonly visible: boolean;
}

export interface PlacedLandmark {
  readonly id: LandmarkId;
  readonly df2: number | null;
  readonly xPixels: number;
  readonly yPixels: number;
}

/** What the page made of an order. Pictures are base64: a PNG, and masks of one byte a pixel, rows from the top. */
export interface BatchWorn {
  readonly kind: "worn";
  readonly composite: string;
  readonly shown: string;
  readonly unoccluded: string;
  readonly landmarks: readonly PlacedLandmark[];
  readonly points: readonly PlacedPoint[];
  /** The network's 33 places, pixels, with visibility. */
  readonly pose: readonly (readonly [number, number, number])[];
  readonly yawRadians: number;
  /** Lean of the trunk towards the viewer. */
  readonly pitchRadians: number;
  /** Of each bone, in the order of BONES: along and across, pixels per rest metre. */
  readonly scales: readonly number[];
  readonly durationMs: Readonly<Record<string, number>>;
}

/** Why nothing can be shown; `message` is a sentence for people. */
export interface BatchRefusal {
  readonly kind: "refused";
  readonly code: "no-person" | "no-body" | "garment-unusable";
  readonly message: string;
}
export type BatchAnswer = BatchWorn | BatchRefusal;
