import type { Settings } from "../../../main/bridge/contract/console.ts";
import type { SettingsFault } from "./settings-faults.ts";

/** What each part of the settings form is given. */
export interface FieldsProps {
  readonly draft: Settings;
  /** What is wrong with a field, in words; null where nothing is. */
  readonly fault: (field: SettingsFault) => string | null;
  readonly change: (part: Partial<Settings>) => void;
}
