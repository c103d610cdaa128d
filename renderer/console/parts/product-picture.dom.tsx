import { useState } from "react";
import type { Product } from "../../../content/schema/product.ts";
import { usePreferences } from "../words/preferences.dom.tsx";
import { Icon } from "./icon.dom.tsx";
import { pictureAddress } from "./picture-address.ts";
import classes from "./product-picture.module.css";

/** The product's picture at a fixed ratio of 3:4; a quiet hanger where it is missing. */
export function ProductPicture({
  product,
  widthPixels,
}: {
  readonly product: Product | null;
  readonly widthPixels: number;
}) {
  const { locale } = usePreferences();
  const [broken, setBroken] = useState(false);
  const address = product && pictureAddress(product.picture.path);
  return (
    <span className={classes.picture} style={{ width: widthPixels }}>
      {address && !broken ? (
        <img
          src={address}
          alt={product.picture.alt[locale]}
          loading="lazy"
          decoding="async"
          onError={() => setBroken(true)}
        />
      ) : (
        <Icon name={product ? "garments" : "person"} size={Math.min(36, widthPixels * 0.5)} />
      )}
    </span>
  );
}
