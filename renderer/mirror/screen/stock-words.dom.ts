import type { Product } from "../../../content/schema/product.ts";
import { REGION_OF_LOCALE } from "../../i18n/translate.ts";
import { stockBySize } from "../catalogue/stock-by-size.ts";
import { useScreen } from "./screen-context.dom.ts";

/** Says where the sizes of a colour can be had: "S, M here, L tomorrow". */
export function useStockWords(): (product: Product, colourId: string) => string {
  const { locale, t, today } = useScreen();
  const region = REGION_OF_LOCALE[locale];
  const days = new Intl.DateTimeFormat(region, { day: "numeric", month: "short", timeZone: "UTC" });
  return (product, colourId) =>
    stockBySize(product, colourId, today)
      .map(({ availability, sizes }) => {
        const values = { sizes: sizes.join(", ") };
        if (availability.kind !== "on-day") return t(`stock.${availability.kind}`, values);
        return t("stock.on-day", { ...values, day: days.format(new Date(`${availability.day}T00:00:00Z`)) });
      })
      .join(" · ");
}
