import type { Media } from "../../../../content/schema/signage/media.ts";
import type { WidgetKind } from "../../../../content/schema/signage/widget.ts";
import { useCatalogue } from "../../garments/catalogue-context.dom.tsx";
import { Icon, type IconName } from "../../parts/icon.dom.tsx";
import { ProductPicture } from "../../parts/product-picture.dom.tsx";
import { Thumb } from "../parts/thumb.dom.tsx";
import classes from "./widgets.module.css";

/** What stands for widgets that show no file. */
const SIGNS: Partial<Record<WidgetKind, IconName | "Aa">> = {
  text: "Aa",
  ticker: "Aa",
  clock: "clock",
  countdown: "clock",
  mirror: "person",
  table: "engagement",
};

/** A small picture of what a playlist shows: the file's, the product's, or a sign for its kind. */
export function WidgetThumb({
  kind,
  medium,
  productId,
  widthPixels,
}: {
  /** Null: a playlist in a playlist. */
  readonly kind: WidgetKind | null;
  readonly medium: Media | null;
  readonly productId: string | null;
  readonly widthPixels: number;
}) {
  const { product } = useCatalogue();
  if (kind === "product") return <ProductPicture product={product(productId)} widthPixels={widthPixels} />;
  const sign = kind === null ? undefined : SIGNS[kind];
  if (sign === undefined) return <Thumb medium={medium} widthPixels={widthPixels} />;
  return (
    <span className={classes.sign} style={{ width: widthPixels }} aria-hidden="true">
      {sign === "Aa" ? sign : <Icon name={sign} size={widthPixels * 0.5} />}
    </span>
  );
}
