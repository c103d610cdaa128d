import { CloseButton, Select } from "@mantine/core";
import type { ShopGarment } from "../../../../main/bridge/contract/shop-garment.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import list from "../../parts/card-list.module.css";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import { ProductPicture } from "../../parts/product-picture.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useCatalogue } from "../catalogue-context.dom.tsx";
import classes from "./garment-page.module.css";
import { ownWords } from "./own-words.ts";

/** Products drawn at once while searching; a catalogue may hold ten thousand. */
const MAX_SHOWN = 40;

/** The products that are worn in this garment on the mirror, and the way to one more. */
export function LinkedProducts({ garment }: { readonly garment: ShopGarment }) {
  const t = useTranslate(ownWords);
  const { locale } = usePreferences();
  const catalogue = useCatalogue();
  const link = useAction("garment.link");
  const { name, productIds } = garment;
  const others = (catalogue.asked.value?.catalogue.products ?? []).filter(
    ({ productId }) => !productIds.includes(productId),
  );
  return (
    <section className={classes.products}>
      <h2>{t("products")}</h2>
      <p className={classes.soft}>{productIds.length === 0 ? t("noProducts") : t("productsMeaning")}</p>
      {link.failure && <FailureNotice failure={link.failure} />}
      {productIds.length > 0 && (
        <ul className={list.list}>
          {productIds.map((productId) => {
            const product = catalogue.product(productId);
            const shown = product?.name[locale] ?? productId;
            return (
              <li key={productId} className={classes.product}>
                <ProductPicture product={product} widthPixels={45} />
                <span>{shown}</span>
                <CloseButton
                  size="lg"
                  aria-label={t("unlink", { name: shown })}
                  disabled={link.busy}
                  onClick={() => void link.run({ productId, name: null })}
                />
              </li>
            );
          })}
        </ul>
      )}
      <Select
        searchable
        clearable={false}
        size="md"
        limit={MAX_SHOWN}
        label={t("choose")}
        value={null}
        disabled={link.busy}
        data={others.map((product) => ({ value: product.productId, label: product.name[locale] }))}
        onChange={(productId) => productId !== null && void link.run({ productId, name })}
      />
    </section>
  );
}
