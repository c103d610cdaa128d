import { Checkbox, NumberInput, Select } from "@mantine/core";
import type { ScheduleEntry, ScheduleRole } from "../../../../content/schema/signage/schedule-entry.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { entryWords } from "./entry-words.ts";

type How = Pick<ScheduleEntry, "role" | "maxPlaysPerHour">;
const ROLES = ["rotation", "interrupt", "moment", "override"] as const;
const USUAL_SHARE_PERCENT = 20;
const USUAL_PLAYS = 6;
const MAX_PLAYS = 3_600;

/** How an entry shares the screen: in turns, for a share of the time, once, or alone; and how often at most. */
export function HowFields({
  how,
  onChange,
}: {
  readonly how: How;
  readonly onChange: (changes: Partial<How>) => void;
}) {
  const t = useTranslate(entryWords);
  const { maxPlaysPerHour, role } = how;
  return (
    <>
      <Select
        label={t("role")}
        size="md"
        allowDeselect={false}
        value={role.kind}
        data={ROLES.map((kind) => ({ value: kind, label: t(`roleLong.${kind}`) }))}
        onChange={(kind) => onChange({ role: roleOf(kind) })}
      />
      {role.kind === "interrupt" && (
        <NumberInput
          label={t("share")}
          suffix=" %"
          min={1}
          max={100}
          clampBehavior="strict"
          w={180}
          value={role.shareOfVoicePercent}
          onChange={(percent) =>
            onChange({ role: { kind: "interrupt", shareOfVoicePercent: Math.max(1, Number(percent)) } })
          }
        />
      )}
      {(role.kind === "rotation" || role.kind === "interrupt") && (
        <Checkbox
          label={t("limit")}
          checked={maxPlaysPerHour !== null}
          onChange={(ticked) =>
            onChange({ maxPlaysPerHour: ticked.currentTarget.checked ? USUAL_PLAYS : null })
          }
        />
      )}
      {maxPlaysPerHour !== null && (
        <NumberInput
          label={t("plays")}
          min={1}
          max={MAX_PLAYS}
          allowDecimal={false}
          clampBehavior="strict"
          w={180}
          value={maxPlaysPerHour}
          onChange={(plays) => onChange({ maxPlaysPerHour: Math.max(1, Math.round(Number(plays))) })}
        />
      )}
    </>
  );
}

function roleOf(name: string | null): ScheduleRole {
  const kind = ROLES.find((role) => role === name) ?? "rotation";
  return kind === "interrupt" ? { kind, shareOfVoicePercent: USUAL_SHARE_PERCENT } : { kind };
}
