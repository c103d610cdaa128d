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

/** Whether two settings say the same. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return (Object.keys(settingsSchema.shape) as (keyof Settings)[]).every((field) => a[field] === b[field]);
}
