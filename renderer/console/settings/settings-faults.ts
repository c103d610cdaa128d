import { type CameraPlace, cameraPlaceSchema } from "../../../main/bridge/contract/camera-place.ts";
import { type Settings, settingsSchema } from "../../../main/bridge/contract/console.ts";

/** Fields that a person can fill in wrongly. */
export const FAULTY_FIELDS = [
  "siteName",
  "timeZone",
  "accent",
  "escalationSeconds",
  "retentionDays",
] as const;
export type SettingsFault = (typeof FAULTY_FIELDS)[number] | keyof CameraPlace;

const CAMERA_FIELDS = Object.keys(cameraPlaceSchema.shape) as (keyof CameraPlace)[];

const QUESTION_FIELDS = ["questionEveryVisits", "questionAddress"] as const;
export type QuestionFault = (typeof QUESTION_FIELDS)[number];

/** What the contract would refuse of the question to shoppers. */
export function questionFaults(settings: Settings): ReadonlySet<QuestionFault> {
  return new Set(
    QUESTION_FIELDS.filter((field) => !settingsSchema.shape[field].safeParse(settings[field]).success),
  );
}

/** The other fields that the contract would refuse. */
export function settingsFaults(settings: Settings): ReadonlySet<SettingsFault> {
  const place = settings.cameraPlace ?? null;
  return new Set<SettingsFault>([
    ...FAULTY_FIELDS.filter((field) => !settingsSchema.shape[field].safeParse(settings[field]).success),
    ...CAMERA_FIELDS.filter(
      (field) => place !== null && !cameraPlaceSchema.shape[field].safeParse(place[field]).success,
    ),
  ]);
}

const FIELDS = Object.keys(settingsSchema.shape) as (keyof Settings)[];

/** Whether two settings say the same. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return FIELDS.every((field) => sameField(a, b, field));
}

function sameField(a: Settings, b: Settings, field: keyof Settings): boolean {
  // What was left out, says the same as null.
  if (field !== "cameraPlace") return (a[field] ?? null) === (b[field] ?? null);
  const [one, other] = [a.cameraPlace ?? null, b.cameraPlace ?? null];
  if (one === null || other === null) return one === other;
  return CAMERA_FIELDS.every((part) => one[part] === other[part]);
}

/** A draft over settings that somebody else has changed: what was touched here stays, the rest follows. */
export function rebasedDraft(draft: Settings, before: Settings, now: Settings): Settings {
  const touched = FIELDS.filter((field) => !sameField(draft, before, field));
  return { ...now, ...Object.fromEntries(touched.map((field) => [field, draft[field]])) };
}
