import { useState } from "react";
import type { ShopperRequest } from "../../../main/ledger/schema/shopper-request.ts";
import list from "../parts/card-list.module.css";
import { Empty } from "../parts/empty.dom.tsx";
import { matches } from "../parts/matches.ts";
import { ProductPicture } from "../parts/product-picture.dom.tsx";
import { SearchField } from "../parts/search-field.dom.tsx";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./history.module.css";
import { outcomeKey } from "./outcome-key.ts";
import grid from "./request-grid.module.css";
import { requestsWords } from "./requests-words.ts";
import { useWish } from "./use-wish.dom.ts";
import { wishTitle } from "./wish-title.ts";

/** What was answered or withdrawn today, searchable. */
export function History({ done }: { readonly done: readonly ShopperRequest[] }) {
  const t = useTranslate(requestsWords);
  const format = useFormat();
  const { locale } = usePreferences();
  const wish = useWish();
  const [search, setSearch] = useState("");
  const found = done
    .map(wish)
    .filter((each) =>
      matches(search, [
        wishTitle(each, t),
        each.name,
        each.size,
        each.colour?.name[locale] ?? null,
        t(outcomeKey(each.request)),
      ]),
    );
  return (
    <section className={grid.section} aria-labelledby="history">
      <div className={grid.head}>
        <h2 id="history">{t("doneTitle")}</h2>
        {done.length > 0 && <SearchField label={t("search")} value={search} onChange={setSearch} />}
      </div>
      {done.length === 0 && <Empty title={t("doneNone")}>{t("doneNoneNext")}</Empty>}
      {done.length > 0 && found.length === 0 && <Empty title={t("noMatch")}>{t("noMatchNext")}</Empty>}
      {found.length > 0 && (
        <ul className={list.list}>
          {found.map((each) => (
            <li key={each.request.requestId} className={classes.row}>
              <ProductPicture product={each.product} widthPixels={40} />
              <div className={classes.what}>
                <p className={classes.title}>{wishTitle(each, t)}</p>
                <p className={classes.soft}>
                  {[each.name, each.colour?.name[locale]].filter((part) => part).join(", ")}
                </p>
              </div>
              <div className={classes.outcome}>
                <p>{t(outcomeKey(each.request))}</p>
                <p className={classes.soft}>
                  {each.request.answeredAtMs === null
                    ? t("askedAt", { time: format.time(each.request.askedAtMs) })
                    : `${format.time(each.request.answeredAtMs)} · ${t("after", {
                        time: format.duration(each.request.answeredAtMs - each.request.askedAtMs),
                      })}`}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
