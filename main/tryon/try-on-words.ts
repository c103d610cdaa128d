import type { GarmentCategory } from "../../content/garments/schema/garment-asset.ts";

/** What a try-on reads and where it writes; files by path. */
export interface TryOnOrder {
  readonly personFile: string;
  readonly garmentFile: string;
  /** `upper` and `lower` let the intake decide. */
  readonly category: GarmentCategory | "upper" | "lower";
  /** Marked places of the flat photo to carry onto the worn garment. */
  readonly pointsFile: string | null;
  readonly outFolder: string;
}

/** What is said to whoever asked, in one sentence each. */
export interface TryOnWarning {
  readonly code: string;
  readonly text: string;
}

/** `result.json` as it is written: these keys and no others. */
export interface TryOnResult {
  readonly category: GarmentCategory;
  /** Marked places, in pixels of the person picture. */
  readonly points: readonly {
    readonly id: string;
    readonly xPixels: number;
    readonly yPixels: number;
    readonly visible: boolean;
  }[];
  /** Named places by DeepFashion2's number. */
  readonly landmarks: readonly {
    readonly df2: number;
    readonly xPixels: number;
    readonly yPixels: number;
    readonly confidence: number;
  }[];
  readonly durationMs: Readonly<Record<string, number>>;
  readonly warnings: readonly TryOnWarning[];
}
