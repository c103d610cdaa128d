import type { Product } from "../../../content/schema/product.ts";
import type { FitMap, GirthEstimates } from "../../../models/contract/size.ts";
import { choiceFor } from "../visit/rules-wear.ts";
import { type VisitState, visitOf } from "../visit/state.ts";

export interface SizeRules {
  /** The size whose fit is shown until the shopper touches another; null: none. */
  readonly shownSize: (girths: GirthEstimates, product: Product) => string | null;
  readonly fitOf: (girths: GirthEstimates, product: Product, size: string) => FitMap;
}

/** Which worn garments show how a size would sit: the chosen one, while *which size?* shows its answer. */
export function fitsShown(state: VisitState, { shownSize, fitOf }: SizeRules): ReadonlyMap<string, FitMap> {
  const visit = visitOf(state);
  const product = state.products.get(visit?.chosenId ?? "");
  const girths = visit?.measured?.girths ?? null;
  const answers = visit?.panel?.kind === "size" && visit.panel.step === "answer";
  if (visit === null || product === undefined || girths === null || !answers) return new Map();
  const size = choiceFor(visit, product).size ?? shownSize(girths, product);
  return size === null ? new Map() : new Map([[product.productId, fitOf(girths, product, size)]]);
}
