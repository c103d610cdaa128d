import { Button, SegmentedControl, Select, Skeleton, TextInput } from "@mantine/core";
import { useState } from "react";
import { LOCALES, type Locale } from "../../../../content/schema/locale.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { LANGUAGE_NAMES } from "../../layout/language-names.ts";
import { ScreenTagsField } from "../../screens/screen-tags-field.dom.tsx";
import { useSettings } from "../../site/settings-context.dom.tsx";
import { useTimeZone } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { civilAt, instantOf } from "../parts/site-time.ts";
import classes from "./preview.module.css";
import { previewWords } from "./preview-words.ts";
import { Stage } from "./stage.dom.tsx";

const CONTENT_EVENTS = ["content.changed"] as const;
/** So much is planned from the chosen time on. */
const PLANNED_MS = 2 * 86_400_000;

/** The whole rotation of the draft at a time that can be chosen, as a screen of the shop would play it. */
export function PreviewPage() {
  const t = useTranslate(previewWords);
  const timeZone = useTimeZone();
  const settings = useSettings();
  const { draft } = useDraft();
  const [opened] = useState(() => Date.now());
  const [civil, setCivil] = useState(() => civilAt(opened, timeZone));
  const [chosenLocale, setLocale] = useState<Locale | null>(null);
  const [tags, setTags] = useState<string[]>([]);
  const [stands, setStands] = useState<"portrait" | "landscape">("portrait");
  const locale = chosenLocale ?? settings?.locale ?? "en";
  const fromMs = civil === "" ? opened : instantOf(civil, timeZone);
  const asked = useRequest(
    "content.plan",
    { of: "draft", fromMs, untilMs: fromMs + PLANNED_MS, tags, locale },
    { reloadOn: CONTENT_EVENTS },
  );
  const worked = asked.value;
  return (
    <>
      <p className={classes.soft}>{t("line")}</p>
      <div className={classes.fields}>
        <TextInput
          type="datetime-local"
          label={t("at")}
          value={civil}
          onChange={(typed) => setCivil(typed.currentTarget.value)}
        />
        <Button variant="default" onClick={() => setCivil(civilAt(Date.now(), timeZone))}>
          {t("now")}
        </Button>
        <Select
          label={t("language")}
          allowDeselect={false}
          w={150}
          value={locale}
          data={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(value) => setLocale(LOCALES.find((each) => each === value) ?? locale)}
        />
        <ScreenTagsField label={t("tags")} placeholder={t("noTags")} tags={tags} onChange={setTags} />
        <SegmentedControl
          size="md"
          aria-label={t("stands")}
          value={stands}
          onChange={(next) => setStands(next === "landscape" ? "landscape" : "portrait")}
          data={(["portrait", "landscape"] as const).map((value) => ({ value, label: t(value) }))}
        />
      </div>
      {asked.failure !== null && worked === null && (
        <ContentFailure failure={asked.failure} onAgain={asked.reload} />
      )}
      {worked === null && asked.failure === null && (
        <Skeleton height={480} width={270} radius="md" aria-busy="true" />
      )}
      {worked !== null && (
        <Stage
          key={`${draft.revision} ${fromMs} ${locale} ${tags.join(" ")}`}
          startMs={fromMs}
          plan={worked.spans}
          timeZone={worked.timeZone}
          locale={locale}
          stands={stands}
        />
      )}
    </>
  );
}
