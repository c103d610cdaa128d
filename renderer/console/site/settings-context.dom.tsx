import { createContext, type PropsWithChildren, useContext } from "react";
import type { Settings } from "../../../main/bridge/contract/console.ts";
import { useEvent } from "../bridge/use-event.dom.ts";
import { type Asked, useRequest } from "../bridge/use-request.dom.ts";

/** Used until the settings are known, seconds. */
const USUAL_ESCALATION_SECONDS = 90;

const SettingsContext = createContext<Asked<"settings.get"> | null>(null);

/** One copy of the site's settings for all pages; follows what an admin changes on another console. */
export function SettingsProvider({ children }: PropsWithChildren) {
  const asked = useRequest("settings.get", {});
  useEvent("settings.changed", asked.replace);
  return <SettingsContext value={asked}>{children}</SettingsContext>;
}

export function useAskedSettings(): Asked<"settings.get"> {
  const asked = useContext(SettingsContext);
  if (!asked) throw new Error("Broken invariant: no SettingsProvider above");
  return asked;
}

/** The site's settings; null until they have come. */
export function useSettings(): Settings | null {
  return useAskedSettings().value;
}

export function useEscalationSeconds(): number {
  return useSettings()?.escalationSeconds ?? USUAL_ESCALATION_SECONDS;
}
