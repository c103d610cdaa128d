import type { GarmentCategory, Product } from "../../../content/schema/product.ts";
import { unreachable } from "../../../main/base/assert.ts";

/** Where on the body a garment goes, under to over. */
export const LAYERS = ["bottom", "top", "full", "jumper", "jacket", "coat"] as const;
export type Layer = (typeof LAYERS)[number];

/** A dress is top and bottom at once; what is worn over others of its kind is a jumper among tops, a coat among jackets. */
export function layerOf({ category, wornOver = false }: Pick<Product, "category" | "wornOver">): Layer {
  const layer = LAYER_OF_CATEGORY[category];
  if (!wornOver) return layer;
  switch (layer) {
    case "top":
      return "jumper";
    case "jacket":
      return "coat";
    case "bottom":
    case "full":
      return layer;
    default:
      return unreachable(layer);
  }
}

const LAYER_OF_CATEGORY = {
  "top-short": "top",
  "top-long": "top",
  jacket: "jacket",
  dress: "full",
  skirt: "bottom",
  trousers: "bottom",
} as const satisfies Readonly<Record<GarmentCategory, Layer>>;

/** Whether two garments cannot be worn at once: the same layer, or a dress with a top or a bottom. */
export function excludes(a: Layer, b: Layer): boolean {
  if (a === b) return true;
  if (a === "full") return isHalfOfDress(b);
  return b === "full" && isHalfOfDress(a);
}

/** Whether one is changed for the other in passing: what excludes it, a jumper and a top or dress, a coat and a jacket. */
export function isChangedFor(a: Layer, b: Layer): boolean {
  return excludes(a, b) || excludes(withoutOver(a), withoutOver(b));
}

function isHalfOfDress(layer: Layer): boolean {
  return layer === "bottom" || layer === "top";
}

function withoutOver(layer: Layer): Layer {
  if (layer === "jumper") return "top";
  return layer === "coat" ? "jacket" : layer;
}

/**
 * Puts a garment on: takes off what it excludes, or what it is `changedFor`, and keeps the order under to over.
 * `layer` says where a garment that is worn goes. The result is a new list.
 */
export function putOn<T>(
  worn: readonly T[],
  garment: T,
  layer: (garment: T) => Layer,
  takesOff: (a: Layer, b: Layer) => boolean = excludes,
): T[] {
  const place = layer(garment);
  const kept = worn.filter((other) => !takesOff(place, layer(other)));
  return [...kept, garment].toSorted((a, b) => LAYERS.indexOf(layer(a)) - LAYERS.indexOf(layer(b)));
}
