import { Select } from "@mantine/core";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { CountdownFields } from "./countdown-fields.dom.tsx";
import { LookFields } from "./look-fields.dom.tsx";
import { PageFields } from "./page-fields.dom.tsx";
import { PictureFields } from "./picture-fields.dom.tsx";
import { ProductField } from "./product-field.dom.tsx";
import { TableFields } from "./table-fields.dom.tsx";
import { TextFields } from "./text-fields.dom.tsx";
import classes from "./widgets.module.css";
import { widgetsWords } from "./widgets-words.ts";

/** A table's letters are small. */
const LARGEST_IN_TABLE = 0.2;

/** The fields that a widget of its kind has, and the others have not. */
export function OwnFields({
  widget,
  onChange,
}: {
  readonly widget: Widget;
  readonly onChange: (widget: Widget) => void;
}) {
  const t = useTranslate(widgetsWords);
  switch (widget.kind) {
    case "image":
    case "video":
      return <PictureFields widget={widget} onChange={onChange} />;
    case "audio":
    case "pdf":
      return null;
    case "page":
      return <PageFields widget={widget} onChange={onChange} />;
    case "text":
    case "ticker":
      return <TextFields widget={widget} onChange={onChange} />;
    case "clock":
      return (
        <>
          <Select
            label={t("clock")}
            allowDeselect={false}
            value={widget.style}
            data={(["time", "time-and-date"] as const).map((value) => ({
              value,
              label: t(`clock.${value}`),
            }))}
            onChange={(style) => onChange({ ...widget, style: style === "time" ? "time" : "time-and-date" })}
          />
          <LookFields look={widget.look} onChange={(look) => onChange({ ...widget, look })} />
        </>
      );
    case "countdown":
      return (
        <>
          <CountdownFields widget={widget} onChange={onChange} />
          <LookFields look={widget.look} onChange={(look) => onChange({ ...widget, look })} />
        </>
      );
    case "product":
      return (
        <ProductField
          label={t("product")}
          productId={widget.productId}
          onChange={(productId) => productId !== null && onChange({ ...widget, productId })}
        />
      );
    case "mirror":
      return <p className={classes.soft}>{t("mirrorLine")}</p>;
    case "table":
      return (
        <>
          <TableFields widget={widget} onChange={onChange} />
          <LookFields
            look={widget.look}
            largest={LARGEST_IN_TABLE}
            onChange={(look) => onChange({ ...widget, look })}
          />
        </>
      );
  }
}
