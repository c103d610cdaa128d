import { Anchor, NumberInput, Switch, TextInput } from "@mantine/core";
import { useTranslate } from "../words/use-translate.dom.ts";
import type { FieldsProps } from "./fields-props.ts";
import { questionWords } from "./question-words.ts";
import { Section } from "./section.dom.tsx";
import { type QuestionFault, questionFaults } from "./settings-faults.ts";

/** Often enough to learn something, seldom enough to be no nuisance. */
const EVERY_VISITS_AT_FIRST = 5;

/** Where shoppers are asked about the mirror. Everything is off until somebody wants to know. */
export function QuestionFields({ draft, change }: Pick<FieldsProps, "draft" | "change">) {
  const t = useTranslate(questionWords);
  const every = draft.questionEveryVisits ?? null;
  const byCode = draft.questionByCode ?? false;
  const faults = questionFaults(draft);
  const fault = (field: QuestionFault) => (faults.has(field) ? t(`fault.${field}`) : null);
  return (
    <Section title={t("title")} hint={t("hint")}>
      <Switch
        size="lg"
        label={t("atMirror")}
        description={t("atMirrorHint")}
        checked={every !== null}
        onChange={(event) =>
          change({ questionEveryVisits: event.currentTarget.checked ? EVERY_VISITS_AT_FIRST : null })
        }
      />
      {every !== null && (
        <NumberInput
          size="md"
          label={t("every")}
          description={t("everyHint")}
          suffix={t("everySuffix")}
          allowDecimal={false}
          min={1}
          max={100}
          clampBehavior="none"
          value={every}
          error={fault("questionEveryVisits")}
          onChange={(value) => change({ questionEveryVisits: Number(value) })}
        />
      )}
      <Switch
        size="lg"
        label={t("byCode")}
        description={t("byCodeHint")}
        checked={byCode}
        onChange={(event) => change({ questionByCode: event.currentTarget.checked })}
      />
      {byCode && (
        <>
          <TextInput
            size="md"
            type="url"
            label={t("address")}
            description={t("addressHint")}
            value={draft.questionAddress ?? ""}
            error={fault("questionAddress")}
            onChange={(event) => change({ questionAddress: event.currentTarget.value.trim() || null })}
          />
          <Anchor href="/ask/sheet" target="_blank" rel="noopener">
            {t("sheet")}
          </Anchor>
        </>
      )}
    </Section>
  );
}
