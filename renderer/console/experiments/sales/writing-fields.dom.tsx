import { NativeSelect } from "@mantine/core";
import { type SalesMapping, salesMappingSchema } from "../../../../content/sales/schema/sales-mapping.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./sales.module.css";
import { salesWords } from "./sales-words.ts";

const { dateOrder, decimal, delimiter, encoding } = salesMappingSchema.shape;
const DELIMITER_WORDS = {
  ",": "delimiter.comma",
  ";": "delimiter.semicolon",
  "\t": "delimiter.tab",
  "|": "delimiter.bar",
} as const;
const DECIMAL_WORDS = { ".": "decimal.point", ",": "decimal.comma" } as const;

/** How a file writes letters, columns, numbers and days. */
export type Writing = Pick<SalesMapping, "encoding" | "delimiter" | "decimal" | "dateOrder" | "timeZone">;

/** How a file is written, guessed and put right. */
export function WritingFields<W extends Writing>({
  wish,
  onWish,
}: {
  readonly wish: W;
  readonly onWish: (wish: W) => void;
}) {
  const t = useTranslate(salesWords);
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t("writing")}</legend>
      <NativeSelect
        size="md"
        label={t("encoding")}
        value={wish.encoding}
        onChange={({ currentTarget }) => onWish({ ...wish, encoding: encoding.parse(currentTarget.value) })}
        data={encoding.options.map((value) => ({ value, label: t(`encoding.${value}`) }))}
      />
      <NativeSelect
        size="md"
        label={t("delimiter")}
        value={wish.delimiter}
        onChange={({ currentTarget }) => onWish({ ...wish, delimiter: delimiter.parse(currentTarget.value) })}
        data={delimiter.options.map((value) => ({ value, label: t(DELIMITER_WORDS[value]) }))}
      />
      <NativeSelect
        size="md"
        label={t("decimal")}
        value={wish.decimal}
        onChange={({ currentTarget }) => onWish({ ...wish, decimal: decimal.parse(currentTarget.value) })}
        data={decimal.options.map((value) => ({ value, label: t(DECIMAL_WORDS[value]) }))}
      />
      <NativeSelect
        size="md"
        label={t("dateOrder")}
        value={wish.dateOrder}
        onChange={({ currentTarget }) => onWish({ ...wish, dateOrder: dateOrder.parse(currentTarget.value) })}
        data={dateOrder.options.map((value) => ({ value, label: t(`dateOrder.${value}`) }))}
      />
      <NativeSelect
        size="md"
        label={t("timeZone")}
        value={wish.timeZone}
        onChange={({ currentTarget }) => onWish({ ...wish, timeZone: currentTarget.value })}
        data={[...new Set([wish.timeZone, "UTC", ...Intl.supportedValuesOf("timeZone")])]}
      />
    </fieldset>
  );
}
