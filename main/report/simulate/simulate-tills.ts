import type { DailySale } from "../../../content/sales/schema/daily-sale.ts";
import type { SaleTime } from "../../../content/sales/schema/sale-time.ts";
import type { Chance } from "../../base/chance.ts";
import { dayAfter, daysBetween } from "../../base/civil-time.ts";
import { openingHours, popularity, type SimulatedShop, weightOfHour } from "./simulated-shop.ts";

const MINUTES_AN_HOUR = 60;
/** Units that a shop sells for each visit of its mirror, on average. */
const UNITS_A_VISIT = 2.4;
/** Of so many try-ons one is followed by a sale within the hour; rather more of them would be no simulation of a shop. */
const TRY_ONS_A_SALE = 9;
const SALE_FOLLOWS = { fromMinutes: 4, toMinutes: 45 };

export interface TillsOptions {
  readonly siteId: string;
  readonly shop: SimulatedShop;
  readonly fromDay: string;
  /** Exclusive. */
  readonly toDay: string;
  /** Try-ons of these days, by the minute on the wall. */
  readonly tryOns: readonly { readonly day: string; readonly minute: number; readonly productId: string }[];
}

export interface Tills {
  readonly sales: readonly DailySale[];
  readonly saleTimes: readonly SaleTime[];
}

/** Made-up tills of a shop: units by the minute over its opening hours, and some more after try-ons. */
export function simulateTills(options: TillsOptions, chance: Chance): Tills {
  const { fromDay, shop, siteId, toDay, tryOns } = options;
  // One product is tried on and never bought.
  const never = shop.products.findLast(
    ({ garmentAsset, role }) => role === null && garmentAsset !== null,
  )?.productId;
  const wanted = popularity(shop).filter(([product]) => product.productId !== never);
  const units = new Map<string, SaleTime>();
  const sell = (day: string, minute: number, productId: string): void => {
    const key = `${day} ${minute} ${productId}`;
    const soldUnits = (units.get(key)?.soldUnits ?? 0) + 1;
    units.set(key, { siteId, day, minute, productId, soldUnits });
  };
  for (let index = 0; index < daysBetween(fromDay, toDay); index++) {
    const day = dayAfter(fromDay, index);
    const hours = openingHours(day);
    if (hours === null || wanted.length === 0) continue;
    const open = Array.from({ length: hours.closesHour - hours.opensHour }, (_, hour) => {
      const atHour = hours.opensHour + hour;
      return [atHour, weightOfHour(atHour)] as const;
    });
    for (let unit = chance.times(hours.visits * UNITS_A_VISIT); unit > 0; unit--) {
      const minute = chance.pick(open) * MINUTES_AN_HOUR + chance.between(0, MINUTES_AN_HOUR - 1);
      sell(day, minute, chance.pick(wanted).productId);
    }
  }
  for (const { day, minute, productId } of tryOns) {
    const later = minute + chance.between(SALE_FOLLOWS.fromMinutes, SALE_FOLLOWS.toMinutes);
    const closes = (openingHours(day)?.closesHour ?? 0) * MINUTES_AN_HOUR;
    if (productId !== never && chance.happens(1 / TRY_ONS_A_SALE) && later < closes)
      sell(day, later, productId);
  }
  const saleTimes = [...units.values()];
  return { saleTimes, sales: dailySales(saleTimes, shop) };
}

function dailySales(times: readonly SaleTime[], { products }: SimulatedShop): DailySale[] {
  const known = new Map(products.map((product) => [product.productId, product]));
  return [...Map.groupBy(times, ({ day, productId }) => `${day} ${productId}`).values()].flatMap((all) => {
    const [first] = all;
    const product = first && known.get(first.productId);
    if (first === undefined || product === undefined) return [];
    const soldUnits = all.reduce((sum, each) => sum + each.soldUnits, 0);
    const { priceMinor, currency } = product;
    const { siteId, day, productId } = first;
    const revenueMinor = soldUnits * priceMinor;
    return [{ siteId, day, productId, soldUnits, returnedUnits: 0, revenueMinor, currency }];
  });
}
