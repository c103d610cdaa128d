import { Link } from "wouter";
import type { ShopGarment } from "../../../../main/bridge/contract/garments.ts";
import { Icon } from "../../parts/icon.dom.tsx";
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
    <li className={classes.item}>
      <Link href={`/garments/own/${garment.name}`} className={classes.row ?? ""}>
        <GarmentThumb garment={garment} />
        <span className={classes.words}>
          <span className={classes.name}>{garment.label}</span>
          <span className={classes.soft}>
            {category === null ? made : `${g(`category.${category}`)}, ${made}`}
          </span>
          {products.length > 0 && <span className={classes.soft}>{products.join(" · ")}</span>}
        </span>
        <span className={classes.state}>
          <StateMark tone={tone}>{t(key)}</StateMark>
          {job.state === "running" && (
            <span className={classes.soft}>
              {job.step === "waiting" ? t("ahead", { count: job.ahead }) : t(`step.${job.step}`)}
            </span>
          )}
          {job.state === "failed" && (
            <span className={classes.soft}>
              <FaultText fault={job.fault} />
            </span>
          )}
          {job.state === "none" && flagCount > 0 && (
            <span className={classes.soft}>{t("flags", { count: flagCount })}</span>
          )}
        </span>
        <span className={classes.arrow}>
          <Icon name="down" />
        </span>
      </Link>
    </li>
  );
}
