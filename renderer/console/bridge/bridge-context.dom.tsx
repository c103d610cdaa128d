import { createContext, type PropsWithChildren, useContext, useSyncExternalStore } from "react";
import type { BridgeClient } from "../../../main/bridge/contract/pipe.ts";

const BridgeContext = createContext<BridgeClient | null>(null);

export function BridgeProvider({ client, children }: PropsWithChildren<{ readonly client: BridgeClient }>) {
  return <BridgeContext value={client}>{children}</BridgeContext>;
}

export function useBridge(): BridgeClient {
  const client = useContext(BridgeContext);
  if (!client) throw new Error("Broken invariant: no BridgeProvider above");
  return client;
}

/** Whether the console is joined to the host. */
export function useConnected(): boolean {
  const client = useBridge();
  return useSyncExternalStore(
    (changed) => client.onConnectedChange(changed),
    () => client.connected,
  );
}
