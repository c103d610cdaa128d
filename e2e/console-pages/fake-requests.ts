import type { Product } from "../../content/schema/product.ts";
import type { ShopperRequest } from "../../main/ledger/schema/shopper-request.ts";

const MINUTE_MS = 60_000;

/** A morning's requests: three waiting (one for too long), one promised, a history. */
export function fakeRequests(products: readonly Product[], nowMs: number): ShopperRequest[] {
  const make = (number: number, minutesAgo: number, more: Partial<ShopperRequest> = {}): ShopperRequest => {
    const product = products[number % products.length];
    const variant = product?.variants[number % product.variants.length];
    return {
      requestId: number.toString(16).padStart(32, "0"),
      requestKind: "size",
      screenId: number % 3 === 2 ? "mirror-upstairs" : "mirror-1",
      productId: product?.productId ?? null,
      variantId: variant?.variantId ?? null,
      size: variant?.size ?? null,
      askedAtMs: nowMs - minutesAgo * MINUTE_MS,
      state: "waiting",
      answer: null,
      answeredAtMs: null,
      escalations: 0,
      ...more,
    };
  };
  const adviser = { requestKind: "adviser", productId: null, variantId: null, size: null } as const;
  const history = Array.from({ length: 9 }, (_, number): ShopperRequest => {
    const done = make(number + 20, 20 + number * 7);
    const kinds = ["here-it-is", "sold-out", "not-now"] as const;
    const kind = kinds[number % 3] ?? "here-it-is";
    if (number === 4) return { ...done, state: "cancelled" };
    return {
      ...done,
      state: "closed",
      answer: { kind },
      answeredAtMs: done.askedAtMs + (40 + number * 17) * 1_000,
    };
  });
  return [
    make(products.length - 1, 4.2, { escalations: 2 }),
    make(3, 0.4, adviser),
    make(9, 1),
    make(5, 3, {
      state: "answered",
      answer: { kind: "on-the-way", minutes: 2 },
      answeredAtMs: nowMs - 1.2 * MINUTE_MS,
    }),
    ...history,
  ];
}
