import type { GarmentCategory } from "../../../content/schema/product.ts";
import { unreachable } from "../../../main/base/assert.ts";

/** Where on the body a garment goes, under to over. */
export const LAYERS = ["bottom", "top", "full", "jacket"] as const;
export type Layer = (typeof LAYERS)[number];

/** A dress is top and bottom at once. */
export function layerOf(category: GarmentCategory): Layer {
  switch (category) {
    case "top-short":
    case "top-long":
      return "top";
    case "jacket":
      return "jacket";
    case "dress":
      return "full";
    case "skirt":
    case "trousers":
      return "bottom";
    default:
      return unreachable(category);
  }
}

/** Whether two garments cannot be worn at once: the same layer, or a dress with a top or a bottom. */
export function excludes(a: Layer, b: Layer): boolean {
  if (a === b) return true;
  if (a === "full") return b !== "jacket";
  if (b === "full") return a !== "jacket";
  return false;
}

/**
 * Puts a garment on: takes off what it excludes and keeps the order under to over.
 * `layer` says where a garment that is worn goes. The result is a new list.
 */
export function putOn<T>(worn: readonly T[], garment: T, layer: (garment: T) => Layer): T[] {
  const place = layer(garment);
  const kept = worn.filter((other) => !excludes(place, layer(other)));
  return [...kept, garment].toSorted((a, b) => LAYERS.indexOf(layer(a)) - LAYERS.indexOf(layer(b)));
}
