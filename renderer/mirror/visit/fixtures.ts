import type { GarmentCategory, Product } from "../../../content/schema/product.ts";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import type { ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";
import type { VisitAction } from "./action.ts";
import type { VisitEffect } from "./effect.ts";
import { createVisitState, type Place, type VisitState } from "./state.ts";
import { advance } from "./visit.ts";

/** For tests: a product with two colours and three sizes. */
export function productFor(
  productId: string,
  category: GarmentCategory,
  garmentAsset: string | null = "x",
): Product {
  const text = { en: productId, fr: productId, de: productId };
  const stock = { here: 1, elsewhere: null, restockDay: null };
  const colourIds = ["chalk", "moss"];
  const sizes = ["S", "M", "L"];
  return {
    productId,
    name: text,
    description: text,
    brand: "Sample",
    category,
    fabric: "jersey",
    pattern: "plain",
    priceMinor: 2_990,
    currency: "EUR",
    picture: { path: "p.webp", alt: text },
    garmentAsset,
    colours: colourIds.map((colourId) => ({ colourId, name: text, srgb: "#ffffff", accentSrgb: null })),
    sizes,
    variants: colourIds.flatMap((colourId) =>
      sizes.map((size) => ({
        variantId: `${productId}-${colourId}-${size.toLowerCase()}`,
        gtin: "2041001000017",
        sku: "x",
        size,
        colourId,
        stock,
      })),
    ),
    sizeChart: sizes.map((size, at) => ({
      size,
      measure: "chest",
      basis: "body",
      minCm: 88 + 8 * at,
      maxCm: 96 + 8 * at,
    })),
    role: null,
  };
}

const PRODUCTS = [
  productFor("tee", "top-short"),
  productFor("shirt", "top-long"),
  { ...productFor("jumper", "top-long"), wornOver: true },
  productFor("jacket", "jacket"),
  { ...productFor("coat", "jacket"), wornOver: true },
  productFor("jeans", "trousers"),
  productFor("skirt", "skirt"),
  productFor("gown", "dress"),
  productFor("picture-only", "top-long", null),
];

export const PLACE: Place = {
  locale: "en",
  profile: "off",
  placement: "floor",
  cameraOff: false,
  questionEveryVisits: null,
};
export const VISIT_ID = "0".repeat(32);

type Bare = VisitAction extends infer A ? (A extends VisitAction ? Omit<A, "atMs"> : never) : never;
export type BareAction = Bare & { readonly atMs?: number };

/** For tests: a visit that remembers every effect. */
export interface Play {
  readonly state: VisitState;
  readonly effects: readonly VisitEffect[];
  readonly entries: readonly EntryDraft[];
}

/** Plays actions from a state on; an action without an instant happens at 0. */
export function play(state: VisitState, ...actions: readonly BareAction[]): Play {
  let current = state;
  const effects: VisitEffect[] = [];
  for (const action of actions) {
    const next = advance(current, { atMs: 0, ...action } as VisitAction);
    current = next.state;
    effects.push(...next.effects);
  }
  const entries = effects.flatMap((effect) => (effect.kind === "record" ? [effect.entry] : []));
  return { state: current, effects, entries };
}

/** The campaign, with a small shop. */
export function atRest(place: Partial<Place> = {}): VisitState {
  const products = new Map(PRODUCTS.map((product) => [product.productId, product]));
  return { ...createVisitState({ ...PLACE, ...place }), products };
}

/** A visit that has just begun. */
export function begun(place: Partial<Place> = {}): VisitState {
  return play(atRest(place), { kind: "invite-taken", by: "touch" }, { kind: "start", visitId: VISIT_ID })
    .state;
}

/** Ids of what is worn, under to over. */
export function wornIn(state: VisitState): string[] {
  return "visit" in state.phase ? state.phase.visit.worn.map((garment) => garment.productId) : [];
}

export function requestFor(requestId: string, change: Partial<ShopperRequest> = {}): ShopperRequest {
  return {
    requestId: requestId.padStart(32, "0"),
    requestKind: "size",
    screenId: "mirror-1",
    productId: "tee",
    variantId: "tee-chalk-m",
    size: "M",
    askedAtMs: 0,
    state: "waiting",
    answer: null,
    answeredAtMs: null,
    escalations: 0,
    ...change,
  };
}
