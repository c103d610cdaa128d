import { useCallback } from "react";
import { useCatalogue } from "../garments/catalogue-context.dom.tsx";
import { usePreferences } from "../words/preferences.dom.tsx";

/** What a product is called; its id where the catalogue does not know it any more. */
export function useProductName(): (productId: string) => string {
  const { locale } = usePreferences();
  const { product } = useCatalogue();
  return useCallback((productId) => product(productId)?.name[locale] ?? productId, [product, locale]);
}
