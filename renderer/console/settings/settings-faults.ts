import { type Settings, settingsSchema } from "../../../main/bridge/contract/console.ts";

/** Fields that a person can fill in wrongly. */
export const FAULTY_FIELDS = [
  "siteName",
  "timeZone",
  "accent",
  "escalationSeconds",
  "retentionDays",
] as const;
export type SettingsFault = (typeof FAULTY_FIELDS)[number];

/** The fields that the contract would refuse. */
export function settingsFaults(settings: Settings): ReadonlySet<SettingsFault> {
  return new Set(
    FAULTY_FIELDS.filter((field) => !settingsSchema.shape[field].safeParse(settings[field]).success),
  );
}

const FIELDS = Object.keys(settingsSchema.shape) as (keyof Settings)[];

/** Whether two settings say the same. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}

/** A draft over settings that somebody else has changed: what was touched here stays, the rest follows. */
export function rebasedDraft(draft: Settings, before: Settings, now: Settings): Settings {
  const touched = FIELDS.filter((field) => draft[field] !== before[field]);
  return { ...now, ...Object.fromEntries(touched.map((field) => [field, draft[field]])) };
}
