import type { Cell } from "../schema/cell.ts";
import type { LostSales } from "../schema/engagement.ts";
import type { ProductRow } from "../schema/engagement-rows.ts";
import type { KnownProduct } from "./engagement-input.ts";

type Missing = Pick<ProductRow, "productId" | "missingSizes">;

export interface LostSalesQuery {
  readonly requests: Cell;
  readonly before: Cell;
  readonly rows: readonly Missing[];
  readonly products: ReadonlyMap<string, KnownProduct>;
  readonly smallestPrinted: number;
}

/** What one product's missing sizes are worth, of which at least one was asked for. */
interface Priced {
  readonly priceMinor: number;
  readonly least: number;
  /** Null: not known. */
  readonly most: number | null;
}

/**
 * Requests for sizes that were sold out, and between which values at list price they lie. The bounds are made of what
 * the report prints and of nothing else, so that they give no count away: a "<5" stands for 1 to 4, a hidden count for
 * 1 to what the total leaves. Prices in another currency than the first product's are left out and told.
 */
export function lostSales({ requests, before, rows, products, smallestPrinted }: LostSalesQuery): LostSales {
  const asked = rows.filter(({ missingSizes }) => isAsked(missingSizes));
  const currency = asked.map(({ productId }) => products.get(productId)?.currency).find(Boolean) ?? null;
  const left = leftOver(requests, asked);
  const priced = asked.flatMap(({ productId, missingSizes }): Priced[] => {
    const product = products.get(productId);
    if (product === undefined || product.currency !== currency) return [];
    return [{ priceMinor: product.priceMinor, ...boundsOf(missingSizes, left, smallestPrinted) }];
  });
  const most = priced.map(({ priceMinor, most: units }) => (units === null ? null : priceMinor * units));
  return {
    requests,
    before,
    leastMinor: currency === null ? null : sum(priced.map(({ priceMinor, least }) => priceMinor * least)),
    mostMinor: currency === null || most.includes(null) ? null : sum(most.map((value) => value ?? 0)),
    currency,
    unpricedProducts: asked.length - priced.length,
  };
}

function isAsked({ state, value }: Cell): boolean {
  return state === "suppressed" || state === "hidden" || (value ?? 0) > 0;
}

/** What the total leaves for one of the counts that are not printed, each other of them being at least 1. */
function leftOver(requests: Cell, asked: readonly Missing[]): number | null {
  if (requests.value === null) return null;
  const printed = sum(asked.map(({ missingSizes }) => missingSizes.value ?? 0));
  const unknown = asked.filter(({ missingSizes }) => missingSizes.value === null).length;
  return requests.value - printed - (unknown - 1);
}

function boundsOf(cell: Cell, left: number | null, smallestPrinted: number): Pick<Priced, "least" | "most"> {
  if (cell.value !== null) return { least: cell.value, most: cell.value };
  const cap = cell.state === "suppressed" ? smallestPrinted - 1 : null;
  const bounds = [cap, left].filter((bound) => bound !== null);
  return { least: 1, most: bounds.length === 0 ? null : Math.max(1, Math.min(...bounds)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
