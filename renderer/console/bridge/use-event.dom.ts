import { useEffect, useEffectEvent } from "react";
import type { EventName, PayloadOfEvent } from "../../../main/bridge/contract/contract.ts";
import { useBridge } from "./bridge-context.dom.tsx";

/** Calls `listener` for every event of that name while the component stands. */
export function useEvent<N extends EventName>(name: N, listener: (payload: PayloadOfEvent<N>) => void): void {
  const bridge = useBridge();
  const latest = useEffectEvent(listener);
  useEffect(() => bridge.on(name, (payload) => latest(payload)), [bridge, name]);
}
