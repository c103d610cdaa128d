import type { GirthEstimates } from "../../../models/contract/size.ts";
import type { WornGarment } from "./state.ts";

/** What lies open over the mirror; one at a time. */
export type Panel =
  | {
      readonly kind: "size";
      readonly sinceMs: number;
      readonly step: SizeStep;
      /** Since when centimetres are shown; null: they are not. */
      readonly centimetresSinceMs: number | null;
    }
  | { readonly kind: "compare"; readonly sinceMs: number }
  | { readonly kind: "replay"; readonly sinceMs: number; readonly stage: "recording" | "shown" };

/** Facing, then from the side, then the answer; the height may be typed at any of them. */
export type SizeStep = "front" | "side" | "answer" | "height";

/** What was measured of the shopper since *which size?* was touched. Never leaves the page. */
export interface Measured {
  readonly frontFrames: number;
  readonly sideFrames: number;
  /** Null: cannot be told (yet). */
  readonly girths: GirthEstimates | null;
}

/** A look that was kept to be compared. Its picture lies with the page, under this id. */
export interface KeptLook {
  readonly lookId: number;
  readonly worn: readonly WornGarment[];
}

/** V76: of all this nothing is left where a visit begins, ends, is covered or loses its track. */
export const NO_PANEL = { panel: null, measured: null, heightCm: null, kept: null, nextLookId: 1 } as const;
