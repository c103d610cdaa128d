import { NativeSelect, TextInput } from "@mantine/core";
import { salesMappingSchema } from "../../../../content/sales/schema/sales-mapping.ts";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { SiteField } from "../parts/site-field.dom.tsx";
import report from "../report/report.module.css";
import { COLUMN_MEANINGS, type MappingWish, siteNamesOf } from "./mapping-wish.ts";
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

interface FormProps {
  readonly guess: ResultOf<"sales.peek">;
  readonly wish: MappingWish;
  readonly onWish: (wish: MappingWish) => void;
  /** The chain's sites. */
  readonly known: readonly Site[];
}

/** How a file is to be read, guessed and put right. */
export function MappingForm(props: FormProps) {
  const t = useTranslate(salesWords);
  return (
    <section className={classes.part} aria-labelledby="map">
      <div>
        <h2 id="map">{t("map")}</h2>
        <p className={report.soft}>{t("mapLine")}</p>
      </div>
      <Columns {...props} />
      <Writing {...props} />
      <SiteNames {...props} />
    </section>
  );
}

function Columns({ guess, wish, onWish, known }: FormProps) {
  const t = useTranslate(salesWords);
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t("column")}</legend>
      {COLUMN_MEANINGS.map((meaning) => (
        <NativeSelect
          key={meaning}
          size="md"
          label={t(`columns.${meaning}`)}
          {...(meaning === "receipt" ? { description: t("columnsMeaning.receipt") } : {})}
          value={wish.columns[meaning] ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const next = { ...wish, columns: { ...wish.columns, [meaning]: value === "" ? null : value } };
            onWish(meaning === "site" ? { ...next, sites: siteNamesOf(guess, next, known) } : next);
          }}
          data={[
            { value: "", label: t("noColumn") },
            ...[...new Set(guess.head)]
              .filter((name) => name !== "")
              .map((name) => ({ value: name, label: name })),
          ]}
        />
      ))}
      {wish.columns.site === null && (
        <SiteField
          label={t("wholeSite")}
          siteId={wish.siteId}
          known={known}
          onChange={(siteId) => onWish({ ...wish, siteId })}
        />
      )}
      {wish.columns.revenue !== null && wish.columns.currency === null && (
        <TextInput
          size="md"
          label={t("wholeCurrency")}
          maxLength={3}
          value={wish.currency}
          onChange={({ currentTarget }) => onWish({ ...wish, currency: currentTarget.value.toUpperCase() })}
        />
      )}
    </fieldset>
  );
}

function Writing({ wish, onWish }: FormProps) {
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

function SiteNames({ wish, onWish, known }: FormProps) {
  const t = useTranslate(salesWords);
  const names = Object.entries(wish.sites);
  if (names.length === 0) return null;
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t("siteNames")}</legend>
      <p className={`${report.soft} ${classes.whole}`}>{t("siteNamesHint")}</p>
      {names.map(([name, siteId]) => (
        <SiteField
          key={name}
          label={name}
          siteId={siteId}
          known={known}
          onChange={(chosen) => onWish({ ...wish, sites: { ...wish.sites, [name]: chosen } })}
        />
      ))}
    </fieldset>
  );
}
