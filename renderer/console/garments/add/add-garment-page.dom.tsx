import { Button, NativeSelect, Progress, Select, Skeleton, TextInput } from "@mantine/core";
import { Link, useLocation, useSearch } from "wouter";
import { garmentCategorySchema } from "../../../../content/schema/product.ts";
import { categoryWishSchema } from "../../../../main/bridge/contract/shop-garment.ts";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import { Choices } from "../../settings/choices.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useCatalogue } from "../catalogue-context.dom.tsx";
import { garmentsWords } from "../garments-words.ts";
import page from "../own/garment-page.module.css";
import { ownWords } from "../own/own-words.ts";
import classes from "./add-garment.module.css";
import { addWords } from "./add-words.ts";
import { ChartField } from "./chart-field.dom.tsx";
import { fileKindOf } from "./file-kind.ts";
import { PhotoField } from "./photo-field.dom.tsx";
import { useNewGarment } from "./use-new-garment.dom.ts";

const MAX_SHOWN_PRODUCTS = 40;

/** A new garment: its photos, what it is for, its sizes. */
export function AddGarmentPage() {
  const t = useTranslate(addWords);
  const o = useTranslate(ownWords);
  const { asked } = useCatalogue();
  return (
    <>
      <p className={page.back}>
        <Link href="/garments/own">{o("toList")}</Link>
      </p>
      <PageHead title={t("title")} line={t("line")} />
      {/* The product that the address names is known only then. */}
      {asked.value === null && asked.failure === null ? (
        <div aria-busy="true">
          <Skeleton height={420} radius="md" />
        </div>
      ) : (
        <AddForm />
      )}
    </>
  );
}

/** Sends what was chosen and leads to where its making is shown. */
function AddForm() {
  const t = useTranslate(addWords);
  const g = useTranslate(garmentsWords);
  const { locale } = usePreferences();
  const [, navigate] = useLocation();
  const catalogue = useCatalogue();
  const wanted = new URLSearchParams(useSearch()).get("product");
  const form = useNewGarment(catalogue.product(wanted), locale, (name) => navigate(`/garments/own/${name}`));
  const { draft, change, faults, sending } = form;
  const product = catalogue.product(draft.productId);
  const mesh = draft.front !== null && fileKindOf(draft.front.name, draft.front.type) === "glb";
  const rows = product?.sizeChart.length ?? 0;
  const chart = draft.chart === "product" && rows === 0 ? "none" : draft.chart;
  const sizes =
    chart === "product"
      ? product?.sizeChart.map(({ size }) => size)
      : chart === "paste"
        ? draft.read?.rows.map(({ size }) => size)
        : [];
  const chartOptions = [
    ...(rows > 0
      ? [
          {
            value: "product",
            name: t("chart.product"),
            meaning: t("chartProductMeaning", { count: rows }),
          } as const,
        ]
      : []),
    { value: "paste", name: t("chart.paste"), meaning: t("chartPasteMeaning") } as const,
    { value: "none", name: t("chart.none"), meaning: t("chartNoneMeaning") } as const,
  ];
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit(chart);
      }}
    >
      <div className={classes.photos}>
        <PhotoField
          title={t("front")}
          hint={t("frontHint")}
          file={draft.front}
          takesMesh
          error={faults.front === null ? null : t(faults.front)}
          onFile={form.takeFront}
        />
        {!mesh && (
          <PhotoField
            title={t("back")}
            hint={t("backHint")}
            file={draft.back}
            takesMesh={false}
            error={faults.back === null ? null : t(faults.back)}
            onFile={(back) => change({ back })}
          />
        )}
      </div>
      <div className={classes.fields}>
        <Select
          searchable
          clearable
          size="md"
          limit={MAX_SHOWN_PRODUCTS}
          label={t("product")}
          description={t("productHint")}
          placeholder={t("noProduct")}
          value={draft.productId}
          data={(catalogue.asked.value?.catalogue.products ?? []).map((each) => ({
            value: each.productId,
            label: each.name[locale],
          }))}
          onChange={(productId) => form.takeProduct(catalogue.product(productId), locale)}
        />
        <TextInput
          size="md"
          label={t("label")}
          description={t("labelHint")}
          maxLength={80}
          value={draft.label}
          error={faults.label ? t("labelMissing") : null}
          onChange={(event) => change({ label: event.currentTarget.value })}
        />
        <NativeSelect
          size="md"
          label={t("category")}
          description={t("categoryHint")}
          value={draft.category ?? ""}
          data={[
            { value: "", label: t("decide") },
            { value: "upper", label: t("upper") },
            { value: "lower", label: t("lower") },
            ...garmentCategorySchema.options.map((each) => ({ value: each, label: g(`category.${each}`) })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            change({ category: categoryWishSchema.parse(chosen === "" ? null : chosen) });
          }}
        />
        <Choices
          legend={t("chart")}
          hint={t("chartHint")}
          value={chart}
          options={chartOptions}
          onChange={(next) => change({ chart: next })}
        />
        {chart === "paste" && (
          <ChartField csv={draft.csv} read={draft.read} onCsv={form.takeCsv} onRead={form.takeRead} />
        )}
        {sizes !== undefined && sizes.length > 0 && (
          <NativeSelect
            size="md"
            label={t(mesh ? "meshSize" : "size")}
            description={t(mesh ? "meshSizeHint" : "sizeHint")}
            value={draft.photographedSize ?? ""}
            data={[
              { value: "", label: t("sizeUnknown") },
              ...Array.from(new Set(sizes)).map((size) => ({ value: size, label: size })),
            ]}
            onChange={(event) => change({ photographedSize: event.currentTarget.value || null })}
          />
        )}
        {form.failure && <FailureNotice failure={form.failure} />}
        {sending === null ? (
          <Button type="submit" size="md" className={classes.submit ?? ""}>
            {t("submit")}
          </Button>
        ) : (
          <div role="status" className={classes.sending}>
            <p>{t("sending", { percent: Math.round(sending * 100) })}</p>
            <Progress
              value={sending * 100}
              size="lg"
              aria-label={t("sending", { percent: Math.round(sending * 100) })}
            />
          </div>
        )}
      </div>
    </form>
  );
}
