import { NativeSelect } from "@mantine/core";
import { canBeWornOver } from "../../../../content/schema/product.ts";
import type { ShopGarment } from "../../../../main/bridge/contract/shop-garment.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./garment-page.module.css";
import { ownWords } from "./own-words.ts";

/** Whether shoppers wear it over others of its kind: left to the catalogue and its look, or said here. */
export function WornOver({ garment }: { readonly garment: ShopGarment }) {
  const t = useTranslate(ownWords);
  const { run, busy, failure } = useAction("garment.wear-over");
  const { name, category, wornOver, proposedOver } = garment;
  if (category === null || !canBeWornOver(category)) return null;
  const kind = category === "jacket" ? "jacket" : "top";
  const proposed = t(proposedOver ? "overYes" : "overNo", { kind });
  return (
    <section className={classes.products}>
      <h2>{t("over")}</h2>
      {failure && <FailureNotice failure={failure} />}
      <NativeSelect
        size="md"
        label={t("overHow")}
        description={`${t("overMeaning", { kind })} ${t("overSilent", { proposed })}`}
        disabled={busy}
        value={String(wornOver)}
        data={[
          { value: "null", label: t("overLeft") },
          { value: "true", label: t("overYes", { kind }) },
          { value: "false", label: t("overNo", { kind }) },
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          void run({ name, wornOver: chosen === "null" ? null : chosen === "true" });
        }}
      />
    </section>
  );
}
