import type { SizeChartRow } from "../../schema/product.ts";

/** What a flat garment measures in its photo, pixels; null where its category has no such place. */
export interface FlatMeasures {
  /** Flat width × 2. */
  readonly chestPixels: number | null;
  readonly waistPixels: number | null;
  readonly hipPixels: number | null;
  readonly shoulderPixels: number | null;
  readonly lengthPixels: number;
  readonly hasSleeves: boolean;
}

/** Of a garment whose size nobody told: seams of shoulders on the rest body, chest and waist of cloth that fits it. */
const TYPICAL = { shoulderMetres: 0.395, chestMetres: 0.93, waistMetres: 0.76 };
/** A garment cut for bodies of a chart is this much wider than they are. */
const EASE_OVER_BODY = 1.05;
/** The rest body's own girths: charts of bodies are brought onto it. */
const PLAUSIBLE = { leastMetresPerPixel: 0.00005, mostMetresPerPixel: 0.01 };

export interface Scale {
  readonly metresPerPixel: number;
  readonly measured: "chart" | "estimated";
  readonly size: string | null;
}

/** Metres a pixel: from the chart's garment measures, else from where such a garment sits on the rest body. */
export function metresPerPixel(
  flat: FlatMeasures,
  chart: readonly SizeChartRow[],
  photographedSize: string | null,
): Scale {
  const sizes = [...new Set(chart.map(({ size }) => size))];
  const size =
    photographedSize !== null && sizes.includes(photographedSize)
      ? photographedSize
      : (sizes[Math.floor((sizes.length - 1) / 2)] ?? null);
  const rows = chart.filter((row) => row.size === size);
  const centimetres = (measure: SizeChartRow["measure"], basis: SizeChartRow["basis"]): number | null => {
    const row = rows.find((known) => known.measure === measure && known.basis === basis);
    return row === undefined ? null : (row.minCm + row.maxCm) / 2;
  };
  const pixels = {
    length: flat.lengthPixels,
    chest: flat.chestPixels,
    waist: flat.waistPixels,
    hip: flat.hipPixels,
    shoulder: flat.shoulderPixels,
  } as const;
  const guesses: number[] = [];
  for (const measure of ["length", "chest", "shoulder", "waist", "hip"] as const) {
    const [cm, px] = [centimetres(measure, "garment"), pixels[measure]];
    if (cm !== null && px !== null && px > 0) guesses.push(cm / 100 / px);
  }
  if (guesses.length === 0) {
    for (const measure of ["chest", "waist", "hip"] as const) {
      const [cm, px] = [centimetres(measure, "body"), pixels[measure]];
      if (cm !== null && px !== null && px > 0) guesses.push((cm * EASE_OVER_BODY) / 100 / px);
    }
  }
  const told = median(guesses);
  if (told !== null && told > PLAUSIBLE.leastMetresPerPixel && told < PLAUSIBLE.mostMetresPerPixel) {
    return { metresPerPixel: told, measured: "chart", size };
  }
  return { metresPerPixel: estimated(flat), measured: "estimated", size };
}

function estimated(flat: FlatMeasures): number {
  const { shoulderPixels, chestPixels, waistPixels } = flat;
  if (flat.hasSleeves && shoulderPixels !== null) return TYPICAL.shoulderMetres / shoulderPixels;
  if (chestPixels !== null) return TYPICAL.chestMetres / chestPixels;
  return TYPICAL.waistMetres / Math.max(1, waistPixels ?? flat.lengthPixels);
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
