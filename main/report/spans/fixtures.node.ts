import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueSchema } from "../../../content/schema/product.ts";
import { createChance } from "../../base/chance.ts";
import { civilTimeIn, dayAfter } from "../../base/civil-time.ts";
import { simulateDay } from "../simulate/simulate-day.ts";
import type { TimedDraft } from "../simulate/timed-draft.ts";

const CATALOGUE = join(import.meta.dirname, "../../../content/samples/shop/catalogue.json");

/** Days over the end of a month and the change to summer time, for tests. */
export const FIRST_DAY = "2026-03-26";
export const DAYS = 7;
export const DAY_AFTER = dayAfter(FIRST_DAY, DAYS);

const PLAY = { entryId: "spring", campaignId: "spring", layoutId: "welcome", widgetId: "film" };

/** What the ledger writes, with its stamp. */
interface Stamped {
  readonly draft: TimedDraft["draft"];
  readonly stamp: {
    readonly atMs: number;
    readonly monotonicMs: number;
    readonly bootId: string;
    readonly siteId: string;
    readonly screenId: string;
  };
}

/** What the shop has. */
export const PRODUCT_IDS = catalogueSchema
  .parse(JSON.parse(readFileSync(CATALOGUE, "utf8")))
  .products.map(({ productId }) => productId);

/** A shop's made-up entries of these days. */
export function simulatedEntries(seed: number, timeZone: string): Stamped[] {
  const { products } = catalogueSchema.parse(JSON.parse(readFileSync(CATALOGUE, "utf8")));
  const chance = createChance(seed);
  const civil = civilTimeIn(timeZone);
  const bootId = chance.id();
  const stamp = { bootId, siteId: "site-1", screenId: "mirror-1", monotonicMs: 0 };
  return Array.from({ length: DAYS }, (_, index) => dayAfter(FIRST_DAY, index)).flatMap((day) =>
    simulateDay(
      { day, shop: { products, plays: [PLAY] }, civil, daysSinceInstallation: 9, outage: null },
      chance,
    ).map(({ atMs, draft }) => ({ draft, stamp: { ...stamp, atMs } })),
  );
}
