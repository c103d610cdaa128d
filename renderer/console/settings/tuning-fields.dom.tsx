import { ColorInput, NumberInput } from "@mantine/core";
import { useTranslate } from "../words/use-translate.dom.ts";
import { AccentSample } from "./accent-sample.dom.tsx";
import type { FieldsProps } from "./fields-props.ts";
import { Section } from "./section.dom.tsx";
import { settingsWords } from "./settings-words.ts";

/** Accents that suit warm neutrals, for those without one of their own. */
const SWATCHES = ["#8f4a32", "#2f5d50", "#33507a", "#6b3f63", "#7a6a1f", "#3b3733"];

export function TuningFields({ draft, fault, change }: FieldsProps) {
  const t = useTranslate(settingsWords);
  return (
    <>
      <Section title={t("look")}>
        <ColorInput
          size="md"
          label={t("accent")}
          description={t("accentHint")}
          format="hex"
          swatches={SWATCHES}
          withEyeDropper={false}
          value={draft.accent}
          error={fault("accent")}
          onChange={(accent) => change({ accent: accent.toLowerCase() })}
        />
        {fault("accent") === null && <AccentSample accent={draft.accent} text={t("accentSample")} />}
      </Section>
      <Section title={t("running")}>
        <NumberInput
          size="md"
          label={t("escalation")}
          description={t("escalationHint")}
          suffix={` ${t("seconds")}`}
          allowDecimal={false}
          min={15}
          max={900}
          step={15}
          clampBehavior="none"
          value={draft.escalationSeconds}
          error={fault("escalationSeconds")}
          onChange={(value) => change({ escalationSeconds: Number(value) })}
        />
        <NumberInput
          size="md"
          label={t("retention")}
          description={t("retentionHint")}
          suffix={` ${t("days")}`}
          allowDecimal={false}
          min={1}
          max={400}
          clampBehavior="none"
          value={draft.retentionDays}
          error={fault("retentionDays")}
          onChange={(value) => change({ retentionDays: Number(value) })}
        />
      </Section>
    </>
  );
}
