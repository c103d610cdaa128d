import type { Product } from "../../../content/schema/product.ts";

/** What a made-up history is about. */
export interface SimulatedShop {
  readonly products: readonly Product[];
  /** What plays between visits, in turn. */
  readonly plays: readonly {
    readonly entryId: string;
    readonly campaignId: string | null;
    readonly layoutId: string;
    readonly widgetId: string;
  }[];
}

/** When a day's doors are open, hours on the wall of the site. */
export interface OpeningHours {
  readonly opensHour: number;
  readonly closesHour: number;
  /** Visits that such a day sees on average. */
  readonly visits: number;
}

/** A shop on a German high street: quiet on Mondays, full on Saturdays, closed on Sundays (0). */
const hoursOfWeekday: readonly (OpeningHours | null)[] = [
  null,
  { opensHour: 10, closesHour: 19, visits: 13 },
  { opensHour: 10, closesHour: 19, visits: 15 },
  { opensHour: 10, closesHour: 19, visits: 16 },
  { opensHour: 10, closesHour: 20, visits: 18 },
  { opensHour: 10, closesHour: 20, visits: 23 },
  { opensHour: 10, closesHour: 20, visits: 33 },
];

/** Hours of a day (ISO 8601 date); null where the shop stays closed. */
export function openingHours(day: string): OpeningHours | null {
  return hoursOfWeekday[new Date(Date.parse(day)).getUTCDay()] ?? null;
}

/** How the visits of a day fall on its hours: a bump at noon, a larger one after work. */
export function weightOfHour(hour: number): number {
  return (
    ({ 10: 0.5, 11: 0.8, 12: 1.1, 13: 1, 14: 0.9, 15: 1.1, 16: 1.3, 17: 1.6, 18: 1.4, 19: 0.8 } as const)[
      hour as 10
    ] ?? 0.3
  );
}

/**
 * A mirror is news at first: interest over the long run times this, falling from +17 % at its installation
 * towards +3 % in five months (half of the rest is gone every 45 days).
 */
export function novelty(daysSinceInstallation: number): number {
  return 1.03 + 0.14 * 0.5 ** (daysSinceInstallation / 45);
}

/** How much a product is wanted: the few first ones most (Zipf), advertised ones half as much again. */
export function popularity(shop: SimulatedShop): readonly (readonly [Product, number])[] {
  return shop.products.map((product, place) => {
    // The list's order is no ranking; a stride through it spreads the favourites over all kinds of garments.
    const rank = (place * 5) % shop.products.length;
    return [product, (1 / (rank + 2)) * (product.role === "advertised" ? 1.5 : 1)];
  });
}
