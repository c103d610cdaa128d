import { ColourDot } from "../parts/colour-dot.dom.tsx";
import { ProductPicture } from "../parts/product-picture.dom.tsx";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { requestsWords } from "./requests-words.ts";
import type { Wish } from "./wish.ts";
import classes from "./wish-face.module.css";
import { wishTitle } from "./wish-title.ts";

/** Picture, wish, garment, colour and stock: what one needs on the way to the shelf. */
export function WishFace({ wish }: { readonly wish: Wish }) {
  const t = useTranslate(requestsWords);
  const { locale } = usePreferences();
  const { request, product, name, colour, stockHere } = wish;
  return (
    <div className={classes.face}>
      <ProductPicture product={product} widthPixels={92} />
      <div className={classes.words}>
        <h3 className={classes.title}>{wishTitle(wish, t)}</h3>
        {name !== null && <p className={classes.name}>{name}</p>}
        {name === null && request.productId !== null && <p className={classes.soft}>{t("unknownProduct")}</p>}
        {request.requestKind === "adviser" && name === null && (
          <p className={classes.soft}>{t("adviserLine")}</p>
        )}
        {colour && (
          <p className={classes.row}>
            <ColourDot colour={colour} />
            {colour.name[locale]}
            {stockHere !== null && (
              <span className={classes.soft}>
                {stockHere === 0 ? t("stockNone") : t("stockHere", { count: stockHere })}
              </span>
            )}
          </p>
        )}
        <p className={classes.soft}>{t("at", { screen: request.screenId })}</p>
      </div>
    </div>
  );
}
