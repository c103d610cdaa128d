import type { Product, Variant } from "../../../content/schema/product.ts";
import type { PayloadOf } from "../../../main/ledger/schema/entry.ts";
import { type Step, step, type VisitEffect } from "./effect.ts";
import { excludes, isChangedFor, type Layer, layerOf, putOn } from "./layers.ts";
import { MAX_BROUGHT_IN, MAX_CHOICES } from "./limits.ts";
import { record } from "./record.ts";
import {
  type Choice,
  type Visit,
  type VisitState,
  visitOf,
  type Waiting,
  type WornGarment,
} from "./state.ts";

type Control = PayloadOf<"interact">["control"];
/** Which garments come off for one that is put on. */
type TakesOff = (a: Layer, b: Layer) => boolean;

/** The state with its visit replaced; the visit is running. */
export function withVisit(state: VisitState, visit: Visit): VisitState {
  return "visit" in state.phase ? { ...state, phase: { ...state.phase, visit } } : state;
}

/** Colour and size that stand for a product: as left, else its first colour and the last size if it has it. */
export function choiceFor(visit: Visit, product: Product): Choice {
  const left = visit.choices.get(product.productId);
  if (left !== undefined) return left;
  const size = visit.lastSize !== null && product.sizes.includes(visit.lastSize) ? visit.lastSize : null;
  const onlySize = product.sizes.length === 1 ? (product.sizes[0] ?? null) : null;
  return { colourId: product.colours[0]?.colourId ?? "", size: size ?? onlySize };
}

/** The variant of a product in the chosen colour and size, null until a size is chosen or where there is none. */
export function chosenVariant(visit: Visit, product: Product): Variant | null {
  const choice = choiceFor(visit, product);
  return product.variants.find((v) => v.colourId === choice.colourId && v.size === choice.size) ?? null;
}

/** V10, V11, V12: a product is chosen, and worn where the mirror can dress in it. */
export function chooseProduct(state: VisitState, productId: string, control: Control, atMs: number): Step {
  const visit = visitOf(state);
  const product = state.products.get(productId);
  if (visit === null || product === undefined) return step(state);
  const next = { ...visit, chosenId: productId };
  const takesOff = control === "choose-garment" ? excludes : isChangedFor;
  const chosen = wear(state, next, product, choiceFor(visit, product), atMs, takesOff);
  return step(chosen.state, interact(visit, control, productId), ...chosen.effects);
}

/** V5: a scanned variant is chosen with its colour and size, and leads the rail. Not an `interact`: a scan is its own entry. */
export function chooseVariant(state: VisitState, waiting: Waiting, atMs: number): Step {
  const visit = visitOf(state);
  const product = state.products.get(waiting.productId);
  const variant = product?.variants.find((v) => v.variantId === waiting.variantId);
  if (visit === null || product === undefined || variant === undefined) return step(state);
  const { productId } = product;
  const broughtIn = [productId, ...visit.broughtIn.filter((id) => id !== productId)].slice(0, MAX_BROUGHT_IN);
  const choice = { colourId: variant.colourId, size: variant.size };
  const next: Visit = {
    ...visit,
    chosenId: productId,
    broughtIn,
    lastSize: variant.size,
    lastInputAtMs: atMs,
  };
  return wear(state, { ...next, quiet: false }, product, choice, atMs);
}

/** V13: a garment comes off; it stays chosen. */
export function takeOff(state: VisitState, productId: string): Step {
  const visit = visitOf(state);
  if (visit === null || !visit.worn.some((garment) => garment.productId === productId)) return step(state);
  const worn = visit.worn.filter((garment) => garment.productId !== productId);
  return step(withVisit(state, { ...visit, worn }), interact(visit, "take-off", productId));
}

/** V14: another colour is another try-on. */
export function setColour(state: VisitState, productId: string, colourId: string, atMs: number): Step {
  const visit = visitOf(state);
  const product = state.products.get(productId);
  if (visit === null || product === undefined) return step(state);
  if (!product.colours.some((colour) => colour.colourId === colourId)) return step(state);
  const choice = { ...choiceFor(visit, product), colourId };
  const chosen = wear(state, { ...visit, chosenId: productId }, product, choice, atMs);
  return step(chosen.state, interact(visit, "colour", productId), ...chosen.effects);
}

/** V15: a size is remembered for this product and offered for the next ones that come in it. */
export function setSize(state: VisitState, productId: string, size: string): Step {
  const visit = visitOf(state);
  const product = state.products.get(productId);
  if (visit === null || product === undefined || !product.sizes.includes(size)) return step(state);
  const choice = { ...choiceFor(visit, product), size };
  const next: Visit = { ...visit, lastSize: size, choices: remember(visit.choices, productId, choice) };
  return step(withVisit(state, next), interact(next, "size", productId));
}

/** V16: everything worn has settled on the body; each garment and colour is one try-on. */
export function dressed(state: VisitState, atMs: number): Step {
  const visit = visitOf(state);
  if (visit === null || state.phase.kind !== "mirror") return step(state);
  const fresh = visit.worn.filter((garment) => !garment.seen);
  if (fresh.length === 0) return step(state);
  const effects = fresh.flatMap((garment): VisitEffect[] => {
    const product = state.products.get(garment.productId);
    if (product === undefined) return [];
    const settledAfterMs = Math.max(0, Math.round(atMs - garment.wornAtMs));
    const payload = { category: product.category, colourId: garment.colourId, settledAfterMs };
    return [record("try-on", payload, { visitId: visit.visitId, productId: garment.productId })];
  });
  const worn = visit.worn.map((garment) => ({ ...garment, seen: true }));
  return step(withVisit(state, { ...visit, worn }), ...effects);
}

/** V11: garments that may be worn together, under to over, by the catalogue of now; of two that may not, the later one. */
export function wornTogether(
  worn: readonly WornGarment[],
  products: VisitState["products"],
): readonly WornGarment[] {
  const wearable = worn.filter(({ productId }) => products.get(productId)?.garmentAsset != null);
  return wearable
    .toSorted((a, b) => a.wornAtMs - b.wornAtMs)
    .reduce<readonly WornGarment[]>((on, one) => putOn(on, one, layerIn(products)), []);
}

function layerIn(products: VisitState["products"]): (garment: WornGarment) => Layer {
  return ({ productId }) => {
    const product = products.get(productId);
    return product === undefined ? "jacket" : layerOf(product);
  };
}

function wear(
  state: VisitState,
  visit: Visit,
  product: Product,
  choice: Choice,
  atMs: number,
  takesOff: TakesOff = excludes,
): Step {
  const { productId } = product;
  const remembered: Visit = { ...visit, choices: remember(visit.choices, productId, choice) };
  if (product.garmentAsset === null || state.phase.kind !== "mirror") {
    const shown = record(
      "picture-shown",
      { colourId: choice.colourId },
      { visitId: visit.visitId, productId },
    );
    return step(withVisit(state, remembered), shown);
  }
  const already = visit.worn.find((garment) => garment.productId === productId);
  if (already?.colourId === choice.colourId) return step(withVisit(state, remembered));
  const garment: WornGarment = { productId, colourId: choice.colourId, wornAtMs: atMs, seen: false };
  const worn = putOn(visit.worn, garment, layerIn(state.products), takesOff);
  return step(withVisit(state, { ...remembered, worn }));
}

function remember(choices: Visit["choices"], productId: string, choice: Choice): Visit["choices"] {
  const next = new Map(choices);
  next.delete(productId);
  next.set(productId, choice);
  const oldest = next.keys().next();
  if (next.size > MAX_CHOICES && oldest.done !== true) next.delete(oldest.value);
  return next;
}

function interact(visit: Visit, control: Control, productId: string): VisitEffect {
  return record("interact", { control }, { visitId: visit.visitId, productId });
}
