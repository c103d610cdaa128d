import { useId, useState } from "react";
import { Link } from "wouter";
import { ColourDot } from "../parts/colour-dot.dom.tsx";
import { Icon } from "../parts/icon.dom.tsx";
import list from "../parts/picture-row.module.css";
import { ProductPicture } from "../parts/product-picture.dom.tsx";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./garment-item.module.css";
import type { GarmentRow } from "./garment-rows.ts";
import { garmentsWords } from "./garments-words.ts";
import { StockTable } from "./stock-table.dom.tsx";

const WHY = { worn: "wornMeaning", "no-garment": "whyNoGarment", "not-here": "whyNotHere" } as const;

/** A garment in the list; opens its sizes and stock. */
export function GarmentItem({ row }: { readonly row: GarmentRow }) {
  const t = useTranslate(garmentsWords);
  const format = useFormat();
  const { locale } = usePreferences();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { product, onMirror, piecesHere } = row;
  const name = product.name[locale];
  return (
    <li className={list.item}>
      <button
        type="button"
        className={`${list.row} ${classes.row}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t(open ? "close" : "open", { name })}
        onClick={() => setOpen(!open)}
      >
        <ProductPicture product={product} widthPixels={60} />
        <span className={list.words}>
          <span className={list.name}>{name}</span>
          <span className={list.soft}>
            {product.brand} · {t(`category.${product.category}`)}
          </span>
          <span className={classes.dots}>
            {product.colours.map((colour) => (
              <ColourDot key={colour.colourId} colour={colour} />
            ))}
            <span className={`${list.soft} ${classes.sizes}`}>{product.sizes.join(" ")}</span>
          </span>
        </span>
        <span>
          <StateMark tone={onMirror === "worn" ? "calm" : "unknown"}>
            {t(onMirror === "worn" ? "wornMark" : "picturesMark")}
          </StateMark>
        </span>
        <span className={classes.figures}>
          <span className={classes.price}>{format.price(product.priceMinor, product.currency)}</span>
          <span className={list.soft}>
            {piecesHere === 0 ? t("soldOut") : t("inShop", { count: format.count(piecesHere) })}
          </span>
        </span>
        <span className={list.arrow}>
          <Icon name={open ? "up" : "down"} />
        </span>
      </button>
      {open && (
        <div id={id} className={classes.more}>
          <p className={classes.why}>
            {t(WHY[onMirror], { asset: product.garmentAsset ?? "" })}{" "}
            <Link href={`/garments/add?product=${product.productId}`} className={classes.link ?? ""}>
              {t("makeOne")}
            </Link>
          </p>
          <StockTable product={product} />
        </div>
      )}
    </li>
  );
}
