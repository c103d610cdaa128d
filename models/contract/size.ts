/** The girths that decide how a garment sits, as a tape reads them on the body (ISO 8559-1). */
export const GIRTHS = ["chest", "waist", "hip"] as const;
export type Girth = (typeof GIRTHS)[number];

/** A girth of the body, centimetres, with the interval that holds it four times in five. */
export interface GirthEstimate {
  readonly cm: number;
  readonly lowCm: number;
  readonly highCm: number;
}
export type GirthEstimates = Readonly<Record<Girth, GirthEstimate>>;

/** How a garment sits at a girth, by geometry: cloth's girth against the body's. */
export type Fit = "tight" | "as-meant" | "loose";
/** Null where the garment does not reach, its chart says nothing, or nothing can be told. */
export type FitMap = Readonly<Record<Girth, Fit | null>>;

/** Which size of a chart; `outside`: even the largest would be tight, or the smallest loose. */
export type SizeAdvice =
  | { readonly kind: "one"; readonly size: string }
  | { readonly kind: "two"; readonly smaller: string; readonly larger: string }
  | { readonly kind: "outside"; readonly side: "too-large" | "too-small" }
  | { readonly kind: "unknown" };
