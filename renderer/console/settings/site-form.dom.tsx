import { Button } from "@mantine/core";
import { useState } from "react";
import type { Settings } from "../../../main/bridge/contract/console.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { CameraFields } from "./camera-fields.dom.tsx";
import type { FieldsProps } from "./fields-props.ts";
import { PlaceFields } from "./place-fields.dom.tsx";
import { QuestionFields } from "./question-fields.dom.tsx";
import classes from "./settings.module.css";
import { questionFaults, rebasedDraft, sameSettings, settingsFaults } from "./settings-faults.ts";
import { settingsWords } from "./settings-words.ts";
import { ShopFields } from "./shop-fields.dom.tsx";
import { TuningFields } from "./tuning-fields.dom.tsx";

/** The site's settings; nothing is sent before Save, and Save shows only when something changed. */
export function SiteForm({
  settings,
  onSaved,
}: {
  readonly settings: Settings;
  readonly onSaved: (settings: Settings) => void;
}) {
  const t = useTranslate(settingsWords);
  const save = useAction("settings.set");
  const [draft, setDraft] = useState(settings);
  const [base, setBase] = useState(settings);
  const [saved, setSaved] = useState(false);
  if (base !== settings) {
    // Another console saved: taken over within this rendering, so that nothing here looks changed by it.
    setBase(settings);
    setDraft(rebasedDraft(draft, base, settings));
  }
  const faults = settingsFaults(draft);
  const changed = !sameSettings(draft, settings);
  const fields: FieldsProps = {
    draft,
    fault: (field) => (faults.has(field) ? t(`fault.${field}`) : null),
    change(part) {
      setSaved(false);
      setDraft((last) => ({ ...last, ...part }));
    },
  };

  async function submit() {
    const result = await save.run(draft);
    if (!result.ok) return;
    setDraft(result.value);
    setSaved(true);
    onSaved(result.value);
  }

  return (
    <>
      <ShopFields {...fields} />
      <PlaceFields {...fields} />
      <CameraFields {...fields} />
      <TuningFields {...fields} />
      <QuestionFields {...fields} />
      {save.failure && <FailureNotice failure={save.failure} />}
      <div role="status">{saved && !changed && <StateMark tone="calm">{t("saved")}</StateMark>}</div>
      {changed && (
        <div className={classes.save} role="group" aria-label={t("unsaved")}>
          <StateMark tone="waiting">{t("unsaved")}</StateMark>
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => setDraft(settings)}>
              {t("discard")}
            </Button>
            <Button
              loading={save.busy}
              disabled={faults.size + questionFaults(draft).size > 0}
              onClick={() => void submit()}
            >
              {t("save")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
