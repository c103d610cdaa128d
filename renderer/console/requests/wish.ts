import type { Locale } from "../../../content/schema/locale.ts";
import type { Colour, Product, Variant } from "../../../content/schema/product.ts";
import type { ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";

/** A request with the names that staff know it by. */
export interface Wish {
  readonly request: ShopperRequest;
  readonly product: Product | null;
  /** In the reader's language; null where nothing of the catalogue was named or it is gone. */
  readonly name: string | null;
  readonly colour: Colour | null;
  readonly size: string | null;
  /** How many of just this size and colour are in the shop; null if not known. */
  readonly stockHere: number | null;
}

export function wishOf(request: ShopperRequest, product: Product | null, locale: Locale): Wish {
  const named = product?.variants.find((each) => each.variantId === request.variantId) ?? null;
  const size = request.size ?? named?.size ?? null;
  const wanted = product && named ? variantOfSize(product.variants, named, size) : null;
  return {
    request,
    product,
    name: product?.name[locale] ?? null,
    colour: product?.colours.find((each) => each.colourId === named?.colourId) ?? null,
    size,
    stockHere: wanted?.stock.here ?? null,
  };
}

/** The wished size in the colour that was looked at; the request may name another size than its variant. */
function variantOfSize(variants: readonly Variant[], named: Variant, size: string | null): Variant | null {
  return variants.find((each) => each.colourId === named.colourId && each.size === size) ?? null;
}
