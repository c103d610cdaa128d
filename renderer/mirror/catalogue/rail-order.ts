import type { Product } from "../../../content/schema/product.ts";

/**
 * Order of the garments in the rail: what was brought in first, newest first; then what the shop advertises,
 * then what can be worn and is here, then the other garments, then products with a picture only. Within a
 * group the shop's own order stays.
 */
export function orderRail(products: Iterable<Product>, broughtIn: readonly string[]): Product[] {
  const all = Array.from(products);
  const brought = broughtIn.flatMap((id) => all.find((product) => product.productId === id) ?? []);
  const others = all.filter((product) => !broughtIn.includes(product.productId));
  return [...brought, ...others.toSorted((a, b) => rank(a) - rank(b))];
}

function rank(product: Product): number {
  if (product.garmentAsset === null) return 3;
  if (product.role === "advertised") return 0;
  return product.variants.some((variant) => variant.stock.here > 0) ? 1 : 2;
}

/** The garment beside another one, round and round; the first one where none is chosen. Null if there is none. */
export function besideInRail(rail: readonly Product[], chosenId: string | null, by: 1 | -1): Product | null {
  const at = rail.findIndex((product) => product.productId === chosenId);
  if (at === -1) return rail[by === 1 ? 0 : rail.length - 1] ?? null;
  return rail[(at + by + rail.length) % rail.length] ?? null;
}

/**
 * The stretch of a long rail worth keeping in the page: `reach` garments to both sides of the chosen one.
 * Half-open indices.
 */
export function stretchOfRail(
  length: number,
  chosenAt: number,
  reach: number,
): { readonly from: number; readonly to: number } {
  const middle = Math.max(chosenAt, 0);
  const to = Math.min(length, Math.max(middle + reach + 1, 2 * reach + 1));
  return { from: Math.max(0, Math.min(middle - reach, to - (2 * reach + 1))), to };
}
