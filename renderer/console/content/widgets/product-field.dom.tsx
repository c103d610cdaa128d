import { Select } from "@mantine/core";
import { useCatalogue } from "../../garments/catalogue-context.dom.tsx";
import { ProductPicture } from "../../parts/product-picture.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./widgets.module.css";
import { widgetsWords } from "./widgets-words.ts";

/** Longest list that is drawn at once; more are found by typing. */
const MAX_OFFERED = 40;

/** One product of the shop's catalogue, found by its name. */
export function ProductField({
  label,
  description,
  productId,
  isOptional = false,
  onChange,
}: {
  readonly label: string;
  readonly description?: string;
  readonly productId: string | null;
  readonly isOptional?: boolean;
  readonly onChange: (productId: string | null) => void;
}) {
  const t = useTranslate(widgetsWords);
  const { locale } = usePreferences();
  const { asked, product } = useCatalogue();
  const products = asked.value?.catalogue.products ?? [];
  const known = products.map((each) => ({ value: each.productId, label: each.name[locale] }));
  const isGone = productId !== null && product(productId) === null && asked.value !== null;
  return (
    <div className={classes.product}>
      {productId !== null && <ProductPicture key={productId} product={product(productId)} widthPixels={60} />}
      <Select
        label={label}
        description={description}
        searchable
        limit={MAX_OFFERED}
        clearable={isOptional}
        allowDeselect={isOptional}
        placeholder={isOptional ? t("noProduct") : undefined}
        error={isGone ? t("productGone") : undefined}
        nothingFoundMessage={t("noSuchProduct")}
        value={productId}
        data={isGone ? [...known, { value: productId, label: productId }] : known}
        onChange={(next) => (next !== null || isOptional) && onChange(next)}
      />
    </div>
  );
}
