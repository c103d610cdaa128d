import type { Product } from "../../content/schema/product.ts";
import { SMALLEST_SHARED_COUNT } from "../../main/report/schema/cell.ts";
import type {
  CampaignRow,
  CategoryRow,
  DayRow,
  ProductRow,
  ScreenRow,
  SiteRow,
  WeekHourRow,
} from "../../main/report/schema/engagement-rows.ts";
import { cell, hidden, rate, unmeasured } from "./fake-report-cells.ts";

/** The catalogue's products, and `more` that it does not know. */
export function productRows(products: readonly Product[], more: number): ProductRow[] {
  const known = products.map(({ category, productId }) => ({ category, productId }));
  const unknown = Array.from({ length: more }, (_, place) => ({
    category: null,
    productId: `style-${String(place).padStart(5, "0")}`,
  }));
  return [...known, ...unknown].map(({ category, productId }, place): ProductRow => {
    // The catalogue falls off; the rest of a chain goes on with small numbers.
    const falling = (start: number, step: number) =>
      place < 12 ? Math.max(0, start - place * step) : (start + place * 7) % (2 + step * 2);
    const tryOns = place === 3 ? hidden : cell(falling(96, 8));
    const handOffs = cell(falling(21, 2));
    return {
      productId,
      category,
      scans: cell(falling(60, 6)),
      tryOns,
      tryOnsBefore: place % 4 === 2 ? cell(3) : cell(falling(88, 9)),
      requests: cell(falling(26, 2)),
      sizeRequests: cell(falling(22, 2)),
      missingSizes: cell(place % 2 === 0 ? falling(11, 1) : 0),
      handOffs,
      handOffsOfTryOns: rate(handOffs, tryOns),
      bought: place % 3 === 1 ? cell(0) : cell(falling(17, 2)),
    };
  });
}

export function categories(rows: readonly ProductRow[]): CategoryRow[] {
  return Array.from(new Set(rows.map(({ category }) => category)), (category) => {
    const own = rows.filter((row) => row.category === category);
    const sum = (of: "tryOns" | "requests" | "sizeRequests" | "missingSizes" | "bought") =>
      cell(own.reduce((total, row) => total + (row[of].value ?? 0), 0));
    return {
      category,
      garmentsTried: sum("tryOns"),
      requests: sum("requests"),
      sizeRequests: sum("sizeRequests"),
      missingSizes: sum("missingSizes"),
      bought: sum("bought"),
    };
  });
}

/** Saturday is full, Sunday closed, some hours few, hidden or dark. */
export function weekHours(days: readonly DayRow[]): WeekHourRow[] {
  const weekdays = new Set(days.map(({ day }) => new Date(`${day}T12:00Z`).getUTCDay() || 7));
  return Array.from(weekdays).flatMap((weekday) =>
    Array.from({ length: 24 }, (_, hour): WeekHourRow => {
      const open = weekday < 7 && hour >= 10 && hour < 20;
      const dark = !open || (weekday === 4 && hour < 13);
      const visits = dark ? 0 : 2 + ((hour * 5 + weekday * 3) % 9) + (weekday === 6 ? hour - 8 : 0);
      return {
        weekday,
        hour,
        upMinutes: dark ? 0 : 60,
        visits: dark ? unmeasured : weekday === 2 && hour === 15 ? hidden : cell(visits),
        tryOns: dark ? unmeasured : cell(visits >> 1),
        requests: dark ? unmeasured : cell(visits >> 2),
      };
    }),
  );
}

export function campaigns(): CampaignRow[] {
  return [
    { campaignId: "autumn", shownMinutes: 1_410, visits: cell(148), tryOns: cell(102) },
    { campaignId: "alterations", shownMinutes: 212, visits: cell(31), tryOns: cell(4) },
    { campaignId: "summer-sale-2025", shownMinutes: null, visits: cell(19), tryOns: cell(11) },
  ];
}

export function screens(upMinutes: number): ScreenRow[] {
  return [
    { screenId: "mirror-1", upMinutes, visits: cell(241), tryOns: cell(162), requests: cell(50) },
    { screenId: "mirror-upstairs", upMinutes: 900, visits: cell(71), tryOns: cell(39), requests: cell(14) },
    { screenId: "mirror-cellar", upMinutes: 0, visits: cell(0), tryOns: cell(0), requests: cell(0) },
  ];
}

/** This site and others; one of them dark, one with too few. */
export function sites(count: number): SiteRow[] {
  const shared = (value: number) => cell(value, SMALLEST_SHARED_COUNT);
  return Array.from({ length: count }, (_, place): SiteRow => {
    const dark = place === 4;
    const visits = dark ? 0 : place === 5 ? 8 : 312 - ((place * 37) % 260);
    return {
      siteId: place === 0 ? "lindenhof-hamburg" : `site-${String(place).padStart(3, "0")}`,
      upMinutes: dark ? 0 : 3_078 - ((place * 211) % 1_500),
      visits: shared(visits),
      tryOns: shared(Math.round(visits * 0.6)),
      requests: shared(Math.round(visits * 0.2)),
      missingSizes: shared(Math.round(visits * 0.07)),
      medianDwellMs: visits < 10 ? null : 80_000 + (place % 9) * 5_000,
      medianResponseMs: visits < 40 ? null : 60_000 + (place % 7) * 15_000,
    };
  });
}
