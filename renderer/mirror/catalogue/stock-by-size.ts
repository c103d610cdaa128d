import type { Product, Stock } from "../../../content/schema/product.ts";

/** Where a size can be had. `on-day`: here again on a later day than tomorrow. */
export type Availability =
  | { readonly kind: "here" }
  | { readonly kind: "tomorrow" }
  | { readonly kind: "on-day"; readonly day: string }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "sold-out" };

/** Sizes with the same availability, in the product's order of sizes. */
export interface StockGroup {
  readonly availability: Availability;
  readonly sizes: readonly string[];
}

/** `today`: the site's civil day, ISO 8601. A restock day that has passed tells nothing any more. */
export function availabilityOf(stock: Stock | null, today: string): Availability {
  if (stock === null) return { kind: "sold-out" };
  if (stock.here > 0) return { kind: "here" };
  if (stock.restockDay !== null && stock.restockDay > today) {
    const isTomorrow = stock.restockDay === dayAfter(today);
    return isTomorrow ? { kind: "tomorrow" } : { kind: "on-day", day: stock.restockDay };
  }
  return stock.elsewhere !== null && stock.elsewhere > 0 ? { kind: "elsewhere" } : { kind: "sold-out" };
}

/** Where each size of a colour can be had, nearest first: here, tomorrow, later, elsewhere, nowhere. */
export function stockBySize(product: Product, colourId: string, today: string): StockGroup[] {
  const groups = new Map<string, { availability: Availability; sizes: string[] }>();
  for (const size of product.sizes) {
    const variant = product.variants.find((one) => one.colourId === colourId && one.size === size);
    const availability = availabilityOf(variant?.stock ?? null, today);
    const key = sortKey(availability);
    const group = groups.get(key) ?? { availability, sizes: [] };
    group.sizes.push(size);
    groups.set(key, group);
  }
  return Array.from(groups)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, group]) => group);
}

const ORDER: readonly Availability["kind"][] = ["here", "tomorrow", "on-day", "elsewhere", "sold-out"];

function sortKey(availability: Availability): string {
  const day = availability.kind === "on-day" ? availability.day : "";
  return `${ORDER.indexOf(availability.kind)} ${day}`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
