import { NativeSelect, TextInput } from "@mantine/core";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { SiteField } from "../parts/site-field.dom.tsx";
import report from "../report/report.module.css";
import { COLUMN_MEANINGS, type MappingWish, siteNamesOf } from "./mapping-wish.ts";
import classes from "./sales.module.css";
import { salesWords } from "./sales-words.ts";
import { SiteNames } from "./site-names.dom.tsx";
import { WritingFields } from "./writing-fields.dom.tsx";

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
      <WritingFields wish={props.wish} onWish={props.onWish} />
      <SiteNames
        sites={props.wish.sites}
        known={props.known}
        onSites={(sites) => props.onWish({ ...props.wish, sites })}
      />
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
