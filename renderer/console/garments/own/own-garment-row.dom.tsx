import { Link } from "wouter";
import type { ShopGarment } from "../../../../main/bridge/contract/shop-garment.ts";
import { Icon } from "../../parts/icon.dom.tsx";
import list from "../../parts/picture-row.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { garmentsWords } from "../garments-words.ts";
import { FaultText } from "./fault-text.dom.tsx";
import { stateOf } from "./garment-state.ts";
import { GarmentThumb } from "./garment-thumb.dom.tsx";
import classes from "./own-garment-row.module.css";
import { ownWords } from "./own-words.ts";

/** A garment of the shop in its list; the whole row leads to it. */
export function OwnGarmentRow({
  garment,
  products,
}: {
  readonly garment: ShopGarment;
  readonly products: readonly string[];
}) {
  const t = useTranslate(ownWords);
  const g = useTranslate(garmentsWords);
  const { tone, key } = stateOf(garment);
  const { job, category, source, flagCount } = garment;
  const made = t(source === "photo" ? "photoMade" : "meshMade");
  return (
    <li className={list.item}>
      <Link href={`/garments/own/${garment.name}`} className={`${list.row} ${classes.row}`}>
        <GarmentThumb garment={garment} />
        <span className={list.words}>
          <span className={list.name}>{garment.label}</span>
          <span className={list.soft}>
            {category === null ? made : `${g(`category.${category}`)}, ${made}`}
          </span>
          {products.length > 0 && <span className={list.soft}>{products.join(" · ")}</span>}
        </span>
        <span className={list.words}>
          <StateMark tone={tone}>{t(key)}</StateMark>
          {job.state === "running" && (
            <span className={list.soft}>
              {job.step === "waiting" ? t("ahead", { count: job.ahead }) : t(`step.${job.step}`)}
            </span>
          )}
          {job.state === "failed" && (
            <span className={list.soft}>
              <FaultText fault={job.fault} />
            </span>
          )}
          {job.state === "none" && flagCount > 0 && (
            <span className={list.soft}>{t("flags", { count: flagCount })}</span>
          )}
        </span>
        <span className={`${list.arrow} ${classes.forward}`}>
          <Icon name="down" />
        </span>
      </Link>
    </li>
  );
}
