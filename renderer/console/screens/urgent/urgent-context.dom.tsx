import { createContext, type PropsWithChildren, useContext } from "react";
import type { UrgentMessage } from "../../../../main/bridge/contract/urgent.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";

const EVENTS = ["urgent.changed"] as const;

const UrgentContext = createContext<UrgentMessage | null>(null);

/** Follows the message to all screens, once for all pages. */
export function UrgentProvider({ children }: PropsWithChildren) {
  const asked = useRequest("urgent.now", {}, { reloadOn: EVENTS });
  return <UrgentContext value={asked.value?.message ?? null}>{children}</UrgentContext>;
}

/** What all screens show above everything now; null: nothing, or not known yet. */
export function useUrgent(): UrgentMessage | null {
  return useContext(UrgentContext);
}
