import { z } from "zod";
import {
  MEASURES_OF_DAYS,
  MEASURES_OF_HOURS,
  MEASURES_OF_TIMES,
  type MeasureBeside,
  partsOf,
} from "./span-format.ts";
import { sqlTexts } from "./sql-text.ts";

/** What sites and screens are compared in. */
export const MEASURES_COMPARED = new Map([...MEASURES_OF_HOURS, ...MEASURES_OF_DAYS]);
/** What is told by the day and site. */
const MEASURES_OF_SALES_DAYS: readonly MeasureBeside[] = [
  "sales-day",
  "assisted-day",
  "assisted-units",
  "placebo-units",
  "placebo-days",
];

/** A sum over rows of one site: by screen (empty for times, which sites are compared in), by day where it has one. */
export const comparedSumSchema = z.tuple([
  z.string(),
  z.string(),
  z.iso.date().nullable(),
  z.int().min(0).max(Number.MAX_SAFE_INTEGER),
]);
export type ComparedSum = Readonly<z.infer<typeof comparedSumSchema>>;

/**
 * The sums of a whole span, in its own head. Sites and screens are compared by these where a report covers the month:
 * else every row would be read once more, which took 1.8 times as long as reading all rows plainly.
 */
const sumsOfFileSchema = z.strictObject({ rows: z.int().min(0), sums: z.array(comparedSumSchema) });

/** The sums as a head keeps them. */
export function textOfSums(rows: number, sums: readonly ComparedSum[]): string {
  return JSON.stringify({ rows, sums });
}

/** The sums of a head; null where it has none that are sums of a file of so many rows, if that number is given. */
export function sumsOfText(text: string | undefined, rows: number | null): readonly ComparedSum[] | null {
  if (text === undefined) return null;
  try {
    const read = sumsOfFileSchema.safeParse(JSON.parse(text));
    if (!read.success || (rows !== null && read.data.rows !== rows)) return null;
    return read.data.sums.every(([counted]) => isCompared(partsOf(counted).measure)) ? read.data.sums : null;
  } catch {
    return null;
  }
}

/** Whether a kind of count is among the sums. */
export function isCompared(measure: string): boolean {
  return (
    MEASURES_COMPARED.has(measure) ||
    MEASURES_OF_TIMES.has(measure) ||
    MEASURES_OF_SALES_DAYS.some((each) => each === measure)
  );
}

/** The statement that sums rows so; `asked` is a condition, `by` a further column to sum by, which comes first. */
export function sqlOfSums({
  from,
  asked,
  by,
}: {
  readonly from: string;
  readonly asked: string;
  readonly by?: string;
}): string {
  const ofDays = sqlTexts(MEASURES_OF_SALES_DAYS);
  const compared = sqlTexts([...MEASURES_COMPARED.keys(), ...MEASURES_OF_SALES_DAYS]);
  const times = Array.from(MEASURES_OF_TIMES.keys(), (measure) => `starts_with(counted, '${measure}/')`);
  return `SELECT ${by === undefined ? "" : `${by} AS site,`} counted,
      CASE WHEN contains(counted, '/') THEN '' ELSE screenId END AS screen,
      CASE WHEN counted IN (${ofDays}) THEN day::VARCHAR END AS day, sum(count)::DOUBLE
    FROM ${from} WHERE ${asked} AND (counted IN (${compared}) OR ${times.join(" OR ")})
    GROUP BY ALL ORDER BY ALL`;
}
