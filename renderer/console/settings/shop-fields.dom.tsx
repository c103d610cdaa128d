import { NativeSelect, Select, Switch, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { LOCALES, localeSchema } from "../../../content/schema/locale.ts";
import { LANGUAGE_NAMES } from "../layout/language-names.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import type { FieldsProps } from "./fields-props.ts";
import { Section } from "./section.dom.tsx";
import { settingsWords } from "./settings-words.ts";

/** Zones that are drawn at once while searching. */
const MAX_SHOWN_ZONES = 60;

export function ShopFields({ draft, fault, change }: FieldsProps) {
  const t = useTranslate(settingsWords);
  const zones = useMemo(
    () => Array.from(new Set([...Intl.supportedValuesOf("timeZone"), "UTC", draft.timeZone])),
    [draft.timeZone],
  );
  return (
    <Section title={t("site")}>
      <TextInput
        size="md"
        label={t("siteName")}
        description={t("siteNameHint")}
        value={draft.siteName}
        error={fault("siteName")}
        onChange={(event) => change({ siteName: event.currentTarget.value })}
      />
      <Select
        size="md"
        searchable
        allowDeselect={false}
        limit={MAX_SHOWN_ZONES}
        label={t("timeZone")}
        description={t("timeZoneHint")}
        data={zones}
        value={draft.timeZone}
        error={fault("timeZone")}
        onChange={(timeZone) => timeZone !== null && change({ timeZone })}
      />
      <NativeSelect
        size="md"
        label={t("locale")}
        description={t("localeHint")}
        value={draft.locale}
        data={LOCALES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
        onChange={(event) => change({ locale: localeSchema.parse(event.currentTarget.value) })}
      />
      <Switch
        size="md"
        label={t("contentApproval")}
        description={t("contentApprovalHint")}
        checked={draft.contentApproval}
        onChange={(event) => change({ contentApproval: event.currentTarget.checked })}
      />
      <Switch
        size="md"
        label={t("calmScreens")}
        description={t("calmScreensHint")}
        checked={draft.calmScreens}
        onChange={(event) => change({ calmScreens: event.currentTarget.checked })}
      />
    </Section>
  );
}
