import { useCallback } from "react";
import type { ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";
import { useCatalogue } from "../garments/catalogue-context.dom.tsx";
import { usePreferences } from "../words/preferences.dom.tsx";
import { type Wish, wishOf } from "./wish.ts";

/** Names requests by the catalogue, in the reader's language. */
export function useWish(): (request: ShopperRequest) => Wish {
  const { locale } = usePreferences();
  const catalogue = useCatalogue();
  return useCallback(
    (request) => wishOf(request, catalogue.product(request.productId), locale),
    [catalogue, locale],
  );
}
