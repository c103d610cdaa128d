import { dayAfter } from "../../base/civil-time.ts";
import type { AssistedDay } from "./assisted-sales.ts";

/** How long after a try-on a sale of the product still counts. */
export const ASSISTED_MINUTES = 60;
/** The same weekday of the weeks around is the placebo. */
export const PLACEBO_WEEKS = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
const DAYS_A_WEEK = 7;
/** How far a placebo day may lie from the day that it stands for. */
export const MOST_PLACEBO_DAYS = DAYS_A_WEEK * Math.max(...PLACEBO_WEEKS);

/** A minute on the wall of the site, 0..1439, of a day (ISO 8601). */
interface AtMinute {
  readonly productId: string;
  readonly day: string;
  readonly minute: number;
}
export type TryOnAt = AtMinute;
export interface SaleAt extends AtMinute {
  readonly units: number;
}

/**
 * For each day with try-ons and sales with times: the units sold within 60 minutes after a try-on of their product at
 * the site, and what the same minutes saw on its placebo days, as far as their sales have times. A unit that followed
 * two try-ons counts once; minutes beyond midnight are left out. Placebo days have try-ons of their own, so that the
 * difference is rather too small than too large.
 */
export function assistedDays(tryOns: readonly TryOnAt[], sales: readonly SaleAt[]): AssistedDay[] {
  const timed = bySubject(sales);
  const triedOn = bySubject(tryOns);
  return [...triedOn].flatMap(([day, tried]): AssistedDay[] => {
    const own = timed.get(day);
    if (own === undefined) return [];
    const placebos = PLACEBO_WEEKS.flatMap((weeks) => timed.get(dayAfter(day, weeks * DAYS_A_WEEK)) ?? []);
    return [
      {
        day,
        units: unitsAfter(tried, own),
        placeboUnits: placebos.reduce((sum, placebo) => sum + unitsAfter(tried, placebo), 0),
        placeboDays: placebos.length,
      },
    ];
  });
}

type ByProduct<T> = ReadonlyMap<string, readonly T[]>;

/** By day, then product. */
function bySubject<T extends AtMinute>(all: readonly T[]): ReadonlyMap<string, ByProduct<T>> {
  return new Map(
    [...Map.groupBy(all, ({ day }) => day)].map(([day, own]) => [
      day,
      Map.groupBy(own, ({ productId }) => productId),
    ]),
  );
}

function unitsAfter(tried: ByProduct<TryOnAt>, sold: ByProduct<SaleAt>): number {
  let units = 0;
  for (const [productId, tryOns] of tried)
    for (const sale of sold.get(productId) ?? [])
      if (tryOns.some(({ minute }) => sale.minute >= minute && sale.minute < minute + ASSISTED_MINUTES))
        units += sale.units;
  return units;
}
