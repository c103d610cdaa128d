import { useState } from "react";
import type { ShopGarment } from "../../../../main/bridge/contract/shop-garment.ts";
import { Icon } from "../../parts/icon.dom.tsx";
import picture from "../../parts/product-picture.module.css";
import { folderOf } from "./garment-state.ts";

/** The photo that a garment was made from; a quiet hanger where there is none. */
export function GarmentThumb({ garment }: { readonly garment: ShopGarment }) {
  const [broken, setBroken] = useState(false);
  const folder = garment.source === "photo" ? folderOf(garment) : null;
  return (
    <span className={picture.picture} style={{ width: 60 }}>
      {folder === null || broken ? (
        <Icon name="garments" size={30} />
      ) : (
        <img
          src={`${folder}front.webp`}
          alt=""
          loading="lazy"
          decoding="async"
          onError={() => setBroken(true)}
        />
      )}
    </span>
  );
}
