import { createContext, type PropsWithChildren, useContext, useMemo } from "react";
import type { Product } from "../../../content/schema/product.ts";
import { type Asked, useRequest } from "../bridge/use-request.dom.ts";

export interface KnownCatalogue {
  readonly asked: Asked<"catalogue.get">;
  readonly product: (productId: string | null) => Product | null;
}

const CatalogueContext = createContext<KnownCatalogue | null>(null);

/** One catalogue for all pages, fetched anew when it changes. */
export function CatalogueProvider({ children }: PropsWithChildren) {
  const asked = useRequest("catalogue.get", {}, { reloadOn: CATALOGUE_EVENTS });
  const products = asked.value?.catalogue.products;
  const byId = useMemo(
    () => new Map((products ?? []).map((product) => [product.productId, product])),
    [products],
  );
  const value: KnownCatalogue = {
    asked,
    product: (productId) => (productId === null ? null : (byId.get(productId) ?? null)),
  };
  return <CatalogueContext value={value}>{children}</CatalogueContext>;
}

export function useCatalogue(): KnownCatalogue {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error("Broken invariant: no CatalogueProvider above");
  return catalogue;
}

const CATALOGUE_EVENTS = ["catalogue.changed"] as const;
