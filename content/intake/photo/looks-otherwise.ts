import type { GarmentCategory } from "../../garments/schema/garment-asset.ts";
import type { CategoryGuess } from "./guess-category.ts";

/** From here on the picture's own word is held against what was said; a straight skirt is never so sure. */
const CLEARLY = 0.9;

/** Whether a photo clearly shows another kind than was said: legs where none should be, or shoulders at a waist. */
export function looksOtherwise(said: GarmentCategory, seen: CategoryGuess): boolean {
  return seen.confidence >= CLEARLY && kindOf(seen.category) !== kindOf(said);
}

function kindOf(category: GarmentCategory): "upper" | "trousers" | "skirt" {
  return category === "trousers" || category === "skirt" ? category : "upper";
}
