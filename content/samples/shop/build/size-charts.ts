import type { SizeChartRow } from "../../../schema/product.ts";

export const LETTER_SIZES = ["XS", "S", "M", "L", "XL"] as const;
export const DRESS_SIZES = ["34", "36", "38", "40", "42", "44"] as const;
export const JEANS_SIZES = ["26", "27", "28", "29", "30", "31", "32", "34"] as const;

type Measure = SizeChartRow["measure"];
type Spans = readonly (readonly [minCm: number, maxCm: number])[];

/** Spans between neighbouring limits: `between(74, 82, 90)` is 74–82 and 82–90. */
function between(...limitsCm: readonly number[]): Spans {
  return limitsCm.slice(1).map((maxCm, place) => [limitsCm[place] ?? maxCm, maxCm] as const);
}

/** The same measure growing by a step from size to size; both ends equal, as a garment is cut. */
function graded(firstCm: number, stepCm: number, count: number): Spans {
  return Array.from({ length: count }, (_, place) => {
    const cm = Math.round((firstCm + place * stepCm) * 10) / 10;
    return [cm, cm] as const;
  });
}

function rows(
  sizes: readonly string[],
  basis: "body" | "garment",
  measure: Measure,
  spans: Spans,
): SizeChartRow[] {
  if (spans.length !== sizes.length)
    throw new Error(`${measure}: ${spans.length} spans, ${sizes.length} sizes`);
  return sizes.map((size, place) => {
    const [minCm, maxCm] = spans[place] ?? [0, 0];
    return { size, measure, basis, minCm, maxCm };
  });
}

/** How a garment is cut, laid flat and doubled: first size and step to the next, centimetres. */
export interface Cut {
  readonly measure: Measure;
  readonly firstCm: number;
  readonly stepCm: number;
}

/** What the garment itself measures in each size. */
export function cutRows(sizes: readonly string[], cuts: readonly Cut[]): SizeChartRow[] {
  return cuts.flatMap(({ measure, firstCm, stepCm }) =>
    rows(sizes, "garment", measure, graded(firstCm, stepCm, sizes.length)),
  );
}

/** Women's letter sizes on the body. Source: EN 13402-3, letter codes by bust girth with waist and hip. */
export function womenByLetter(): SizeChartRow[] {
  return [
    ...rows(LETTER_SIZES, "body", "chest", between(74, 82, 90, 98, 107, 119)),
    ...rows(LETTER_SIZES, "body", "waist", between(58, 66, 74, 82, 91, 103)),
    ...rows(LETTER_SIZES, "body", "hip", between(82, 90, 98, 106, 115, 125)),
  ];
}

/** Letter sizes for everyone, by men's chest and waist girth. Source: EN 13402-3. */
export function everyoneByLetter(): SizeChartRow[] {
  return [
    ...rows(LETTER_SIZES, "body", "chest", between(78, 86, 94, 102, 110, 118)),
    ...rows(LETTER_SIZES, "body", "waist", between(66, 74, 82, 90, 98, 106)),
  ];
}

/** Women's numbered sizes as sold in Germany and France, on the body; two centimetres below and above the size. */
export function womenByNumber(): SizeChartRow[] {
  return [
    ...rows(DRESS_SIZES, "body", "chest", between(78, 82, 86, 90, 94, 98, 102)),
    ...rows(DRESS_SIZES, "body", "waist", between(62, 66, 70, 74, 78, 82, 86)),
    ...rows(DRESS_SIZES, "body", "hip", between(86, 90, 94, 98, 102, 106, 110)),
  ];
}

/** Jeans by waist in inches, on the body; inseam is that of the garment, one length. */
export function jeansByWaist(inseamCm: number): SizeChartRow[] {
  return [
    ...rows(JEANS_SIZES, "body", "waist", between(65, 67.5, 70, 72.5, 75, 77.5, 80, 82.5, 87.5)),
    ...rows(JEANS_SIZES, "body", "hip", between(88.5, 91, 93.5, 96, 98.5, 101, 103.5, 106, 111)),
    ...rows(JEANS_SIZES, "garment", "inseam", graded(inseamCm, 0, JEANS_SIZES.length)),
  ];
}
