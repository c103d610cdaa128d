import { useCallback, useMemo } from "react";
import { garmentCategorySchema } from "../../../content/schema/product.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import { garmentsWords } from "../garments/garments-words.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import type { Dimension } from "./breakdown-columns.ts";
import { engagementWords } from "./engagement-words.ts";
import { useProductName } from "./use-product-name.dom.ts";

/** What a row is called; its id where nobody named it, or as long as the names are on their way. */
export function useRowName(dimension: Dimension): (id: string | null) => string {
  const t = useTranslate(engagementWords);
  const garments = useTranslate(garmentsWords);
  const productName = useProductName();
  const screens = useRequest("today.get", {}).value?.screens;
  const programme = useRequest("content.draft", {}).value?.programme;
  const chain = useRequest("sites.list", {}).value;
  const sites = useMemo(() => (chain ? [chain.own, ...chain.others] : []), [chain]);
  return useCallback(
    (id) => {
      if (id === null) return t("by.unknown");
      switch (dimension) {
        case "product":
          return productName(id);
        case "category": {
          const category = garmentCategorySchema.safeParse(id);
          return category.success ? garments(`category.${category.data}`) : id;
        }
        case "campaign":
          return programme?.campaigns.find(({ campaignId }) => campaignId === id)?.name ?? id;
        case "screen":
          return screens?.find(({ screenId }) => screenId === id)?.name ?? id;
        case "site":
          return sites.find(({ siteId }) => siteId === id)?.name ?? id;
      }
    },
    [dimension, t, garments, productName, screens, programme, sites],
  );
}
